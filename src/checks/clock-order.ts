import type { TimePoint } from '../domain/ledger.ts'
import type { Check, Copy } from './check.ts'
import { bySentenceOf } from './time/points.ts'

const NOON = 12 * 60
const EVENING = 18 * 60

const two = (value: number): string => String(value).padStart(2, '0')

const shownClock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

const FORWARD = /\b(?:and|then|before|until)\b/iu
const ELSEWHEN =
  /\b(?:next (?:day|morning)|following|previous|overnight|earlier|had|after|morning|day|later|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|tomorrow|or|while|whereas|but)\b/iu

/** Two clock times that one sentence tells in turn, the second of them earlier; past midnight is no fault. */
const isReversed = ({ text }: Copy, a: TimePoint, b: TimePoint): boolean => {
  if (a.minutes === null || b.minutes === null || b.minutes >= a.minutes) return false
  const between = text.slice(a.mention.span.end, b.mention.span.start)
  const isTold =
    b.verbSpan !== null && b.verbSpan.start >= a.mention.span.end && b.verbSpan.end <= b.mention.span.start
  if (!isTold || !FORWARD.test(between) || ELSEWHEN.test(between)) return false
  return !(a.minutes >= EVENING && b.minutes < NOON) && a.day === b.day
}

export const clockOrder: Check = {
  id: 'clock-order',
  shelf: 'time',
  severity: 'error',
  title: 'Clock times that run backwards',
  why: 'What came after is timed before: one of the two is wrong.',
  limits: 'Reads two times that one sentence tells in turn. What passes midnight is left alone.',

  *run(copy) {
    for (const points of bySentenceOf(copy.timeline)) {
      for (const [index, second] of points.entries()) {
        const first = points[index - 1]
        if (!first || !isReversed(copy, first, second)) continue
        yield {
          message: `${shownClock(second.minutes ?? 0)} is told after ${shownClock(first.minutes ?? 0)}.`,
          at: second.mention.span,
          related: [first.mention.span],
        }
      }
    }
  },

  flags: [
    'The game kicked off at ⟦1:7.45pm⟧ and ended at ⟦6.55pm⟧ after extra time.',
    'Zoë’s 🙂 train left Ambleford at ⟦1:9.40am⟧ and hit the buffers at the next station at ⟦9.05am⟧.',
  ],
  passes: [
    'The game kicked off at 7:45pm and ended at 9:55pm.',
    'The watch began at 10 p.m. and ended at 6 a.m.',
    'He came home at 5pm and had left the office at 3pm.',
    'Trains leave at 9.40am and 8.40am.',
  ],
}
