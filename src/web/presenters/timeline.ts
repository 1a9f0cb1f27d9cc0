import type { Working } from '../../domain/finding.ts'
import { dayWords, daysBetween } from './day-words.ts'

type Timeline = Extract<Working, { kind: 'timeline' }>

const LEFT = 12
const RIGHT = 388
const ROW = 26

/** Days on a line, each with its own row so that no two labels meet. */
export const presentTimeline = ({ points }: Timeline) => {
  const first = points.map(({ from }) => from.slice(0, 10)).sort()[0] ?? '2000-01-01'
  const last =
    points
      .map(({ to }) => to.slice(0, 10))
      .sort()
      .at(-1) ?? first
  const whole = Math.max(1, daysBetween(first, last))
  const at = (day: string): number => LEFT + (daysBetween(first, day) / whole) * (RIGHT - LEFT)
  return {
    label: points.map((point) => `${point.label}: ${spanWords(point)}`).join('. '),
    height: points.length * ROW + 6,
    left: LEFT,
    right: RIGHT,
    points: points.map((point, index) => {
      const x = at(point.from)
      return {
        x: Math.round(x),
        width: Math.max(6, Math.round(at(point.to) - x)),
        y: index * ROW + 18,
        barY: index * ROW + 15,
        textY: index * ROW + 12,
        atEnd: x > (LEFT + RIGHT) / 2,
        textX: Math.round(x > (LEFT + RIGHT) / 2 ? Math.min(RIGHT, x + 6) : x),
        words: `${point.label} · ${spanWords(point)}`,
      }
    }),
  }
}

const spanWords = ({ from, to }: Readonly<{ from: string; to: string }>): string =>
  from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`
