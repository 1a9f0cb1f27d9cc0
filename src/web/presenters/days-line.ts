import type { Day } from '../../domain/day.ts'
import { counted } from './counting.ts'
import { daysBetween, dayWords } from './day-words.ts'

const LEFT = 20
const RIGHT = 380
const STEPS = [
  { days: 1, words: '1 day' },
  { days: 7, words: '1 week' },
  { days: 30, words: '1 month' },
  { days: 365, words: '1 year' },
  { days: 3652, words: '10 years' },
  { days: 36_524, words: '100 years' },
]

/**
 * Days as dots on one line. Its scale counts the days from publication logarithmically, because an article speaks of
 * yesterday and of a war long ago at once. Days on one place are put above each other.
 */
export const presentDaysLine = (days: readonly Day[], published: Day | null) => {
  const zero = published ?? [...days].sort().at(-1)
  if (days.length < 2 || zero === undefined) return null
  const far = days.map((day) => daysBetween(zero, day))
  const [first, last] = [Math.min(0, ...far), Math.max(0, ...far)]
  const [low, high] = [bent(first), bent(last)]
  const at = (value: number): number =>
    Math.round(LEFT + ((bent(value) - low) / (high - low || 1)) * (RIGHT - LEFT))
  const dots = stacked(far.map(at))
  const height = 30 + 9 * Math.max(...dots.map(({ level }) => level))
  const base = height - 18
  return {
    label: `${counted(days.length, 'date')} from ${dayWords([...days].sort()[0] ?? zero)} to ${dayWords([...days].sort().at(-1) ?? zero)}`,
    height,
    base,
    left: LEFT,
    right: RIGHT,
    dots: dots.map(({ x, level }) => ({ x, y: base - 9 * level })),
    ticks: ticksOf(first, last).map(({ value, words }) => ({ x: at(value), words })),
  }
}

const bent = (days: number): number => Math.sign(days) * Math.log10(1 + Math.abs(days))

const stacked = (places: readonly number[]) =>
  places.map((x, index) => ({
    x,
    level: places.slice(0, index).filter((other) => Math.abs(other - x) < 8).length,
  }))

const ticksOf = (first: number, last: number) => [
  ...STEPS.filter(({ days }) => -days >= first && days > 1)
    .filter((_, index, fitting) => fitting.length < 5 || index % 2 === 0)
    .map(({ days, words }) => ({ value: -days, words: `−${words}` })),
  { value: 0, words: 'publication' },
  ...STEPS.filter(({ days }) => days <= last && days > 7)
    .slice(-1)
    .map(({ days, words }) => ({ value: days, words: `+${words}` })),
]
