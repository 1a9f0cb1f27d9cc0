import type { TimePoint } from '../../domain/ledger.ts'

const SMALL_HOURS = 5 * 60
const NOON = 12 * 60
const EVENING = 18 * 60

/** What comes after the evening, or in the small hours after an afternoon, is on the day after. */
const isPastMidnight = (a: number, b: number): boolean =>
  (a >= EVENING && b < NOON) || (a >= NOON && b < SMALL_HOURS)

/** *Shut at noon and open again on Thursday at 10am*: a day named before the clock is told anew. */
const namesOwnDay = (text: string, { mention: { span } }: TimePoint): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text.slice(span.start, span.end))

const isOneDay = (text: string, a: TimePoint, b: TimePoint): boolean =>
  a.day !== null && b.day !== null ? a.day === b.day : namesOwnDay(text, a) || !namesOwnDay(text, b)

/** Whether of two clock times, told in turn, the second is earlier on the same day. Past midnight is no fault. */
export const isBackwards = (text: string, a: TimePoint, b: TimePoint): boolean =>
  a.minutes !== null &&
  b.minutes !== null &&
  b.minutes < a.minutes &&
  !isPastMidnight(a.minutes, b.minutes) &&
  isOneDay(text, a, b)
