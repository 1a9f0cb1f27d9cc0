import type { Word } from '../cut-words.ts'
import { readCalendarDay } from './read-calendar-day.ts'
import { readCalendarMonth } from './read-calendar-month.ts'
import { readYears } from './read-years.ts'
import { type DateRead, plainly } from './when.ts'

const NTH: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 }),
)

/** `the week of May 3`, `the first week of May`, `the last week of 2019`. */
export const readWeeks = (words: readonly Word[], at: number): DateRead | null => {
  if (
    words[at]?.lower === 'week' &&
    /^(?:of|starting|beginning|commencing)$/u.test(words[at + 1]?.lower ?? '')
  ) {
    const day = readCalendarDay(words, words[at + 2]?.lower === 'on' ? at + 3 : at + 2)
    return day && plainly(at, day.next, { kind: 'weekof', day: day.when })
  }
  const nth = NTH.get(words[at]?.lower ?? '')
  if (nth === undefined || words[at + 1]?.lower !== 'week' || words[at + 2]?.lower !== 'of') return null
  const whole = readCalendarMonth(words, at + 3) ?? readYears(words, at + 3)
  return whole && plainly(at, whole.next, { kind: 'nthweek', nth, of: whole.when })
}
