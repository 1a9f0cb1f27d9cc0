import type { TimePoint } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import type { ClockLength } from './clock-length.ts'

/** Two clock times and the minutes from the first to the second. */
export type ClockSpell = Readonly<{ from: TimePoint; to: TimePoint; minutes: number }>

/** The clock times of the sentences from one to another, in reading order. */
export type ClocksOf = (first: number, last: number) => readonly TimePoint[]

const DAY = 24 * 60
const FARTHEST = 4
const HALF_DAY = 12 * 60
const ZONE = /^\s*[([]|\b(?:GMT|UTC|BST|CET|EST|EDT|PST|PDT|ET|local)\b/u
const OTHER_DAY =
  /\b(?:next|following|previous) (?:day|morning|afternoon|evening|night)|\b(?:yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu

// Two zones on end, and the clock says another thing than the time that passed.
const isZoned = ({ text }: Copy, { mention: { span } }: TimePoint): boolean =>
  ZONE.test(text.slice(span.end, span.end + 8)) || ZONE.test(text.slice(span.start, span.end))

/** The time from one clock time to another; `null` where another day or zone stands between. */
export const clockBetween = (
  copy: Copy,
  from: TimePoint | undefined,
  to: TimePoint | undefined,
): ClockSpell | null => {
  if (!from || !to || from === to || from.minutes === null || to.minutes === null) return null
  if (isZoned(copy, from) || isZoned(copy, to)) return null
  if (from.day !== null && to.day !== null) {
    const minutes = daysBetween(from.day, to.day) * DAY + to.minutes - from.minutes
    return minutes > 0 && minutes < FARTHEST * DAY ? { from, to, minutes } : null
  }
  const [one, two] = [from.mention.span, to.mention.span].toSorted((a, b) => a.start - b.start)
  if (OTHER_DAY.test(copy.text.slice(one?.end ?? 0, two?.start ?? 0))) return null
  return { from, to, minutes: (to.minutes - from.minutes + DAY) % DAY }
}

const SURE_HALF = /[ap]\.?m\b|noon|midnight|midday|^(?:0\d|1[3-9]|2[0-3])[:.]?\d\d$/iu

/** Whether a length is not that of its two times; on a clock without *am* and *pm*, nor on its other half. */
export const isClockLengthOff = ({ text }: Copy, { low, high }: ClockLength, spell: ClockSpell): boolean => {
  const isEitherHalf = [spell.from, spell.to].some(
    ({ mention: { span } }) => !SURE_HALF.test(text.slice(span.start, span.end)),
  )
  const fits = (minutes: number): boolean => minutes >= low && minutes <= high
  if (fits(spell.minutes) || fits(spell.minutes + DAY)) return false
  return !(isEitherHalf && fits((spell.minutes + HALF_DAY) % DAY))
}
