import type { Word } from '../cut-words.ts'
import { MONTHS } from '../lexicon/calendar-words.ts'
import { readCalendarDay } from './read-calendar-day.ts'
import { readCalendarMonth } from './read-calendar-month.ts'
import { readDayNumber } from './read-day-number.ts'
import { readYearAfter } from './read-year.ts'
import { plainly, type DateRead, type When } from './when.ts'

type DayWhen = Extract<When, { kind: 'day' }>

const joinsDays = (word: Word | undefined, isBetween: boolean): boolean =>
  isBetween ? word?.lower === 'and' : /^(?:to|until|till|through|–|—|-)$/u.test(word?.lower ?? '')

/** Days of one month, or months of one year, that share a word: `3-5 May`, `May 3 to 5, 2020`, `May to July 2020`. */
export const readDaySpan = (words: readonly Word[], at: number, isBetween: boolean): DateRead | null =>
  readDaysBefore(words, at, isBetween) ??
  readDaysAfter(words, at, isBetween) ??
  readMonths(words, at, isBetween)

/** `3 to 5 May`. */
const readDaysBefore = (words: readonly Word[], at: number, isBetween: boolean): DateRead | null => {
  const the = words[at]?.lower === 'the' ? at + 1 : at
  const first = readDayNumber(words, the)
  if (!first || !joinsDays(words[first.next], isBetween)) return null
  const last = readCalendarDay(words, first.next + 1)
  if (last?.when.kind !== 'day' || last.when.month === null || MONTHS.has(words[last.at]?.lower ?? ''))
    return null
  if (first.date >= last.when.date) return null
  return plainly(at, last.next, {
    kind: 'span',
    from: { ...last.when, date: first.date, weekday: null },
    to: last.when,
  })
}

/** `May 3-5, 2020`. */
const readDaysAfter = (words: readonly Word[], at: number, isBetween: boolean): DateRead | null => {
  const first = readCalendarDay(words, at)
  if (first?.when.kind !== 'day' || first.when.month === null || !joinsDays(words[first.next], isBetween))
    return null
  const from: DayWhen = first.when
  const whole = readCalendarDay(words, first.next + 1)
  if (whole?.when.kind === 'day' && whole.when.month !== null)
    return plainly(at, whole.next, { kind: 'span', from, to: whole.when })
  const last = readDayNumber(words, first.next + 1)
  const after = last && words[last.next]
  if (
    !last ||
    last.date <= from.date ||
    (after?.kind === 'letters' && !/^(?:in|at|and|of|to|for)$/u.test(after.lower))
  )
    return null
  const year = from.year === null ? readYearAfter(words, last.next) : null
  const shared = { ...from, year: from.year ?? year?.year ?? null }
  return plainly(at, year?.next ?? last.next, {
    kind: 'span',
    from: shared,
    to: { ...shared, date: last.date, weekday: null },
  })
}

/** `May to July 2020`, `Nov-Feb 2017`. */
const readMonths = (words: readonly Word[], at: number, isBetween: boolean): DateRead | null => {
  const month = MONTHS.get(words[at]?.lower ?? '')
  if (month === undefined) return null
  const joint = words[at + 1]?.text === '.' ? at + 2 : at + 1
  if (!joinsDays(words[joint], isBetween)) return null
  const last = readCalendarMonth(words, joint + 1)
  if (last?.when.kind !== 'month') return null
  const year = last.when.year !== null && month > last.when.month ? last.when.year - 1 : last.when.year
  return plainly(at, last.next, {
    kind: 'span',
    from: { kind: 'month', year, month, turn: null },
    to: last.when,
  })
}
