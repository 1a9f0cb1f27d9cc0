import type { Word } from '../cut-words.ts'
import { DOUBTFUL_MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { readDayNumber } from './read-day-number.ts'
import { readMonth, type MonthRead } from './read-month.ts'
import { readYear, readYearAfter } from './read-year.ts'
import { type DateRead, plainly } from './when.ts'

const CUES = new Set(
  'in since by until till from during of last next this early late mid before after through and to between for past'.split(
    ' ',
  ),
)

/** A month by itself or with a year: `May 2020`, `June of 1992`, `Dec/2018`, `2017 April`, `in September`. */
export const readCalendarMonth = (words: readonly Word[], at: number): DateRead | null => {
  const yearFirst = readYear(words, at)
  if (yearFirst) {
    const month = readMonth(words, yearFirst.next)
    if (!month || month.isDoubtful || readDayNumber(words, month.next)) return null
    return plainly(at, month.next, { kind: 'month', year: yearFirst.year, month: month.month, turn: null })
  }
  const month = readMonth(words, at)
  if (!month) return null
  const year = readYearAfter(words, month.next)
  const isClear = year && words[month.next]?.lower !== 'in' && words[month.next]?.text !== '.'
  if (isClear)
    return plainly(at, year.next, { kind: 'month', year: year.year, month: month.month, turn: null })
  return isMonthAlone(words, at, month)
    ? plainly(at, month.next, { kind: 'month', year: null, month: month.month, turn: null })
    : null
}

// "Mr. March", "Theresa May", "the Jan. 6": the doubtful ones want a word of time before them.
const isMonthAlone = (words: readonly Word[], at: number, month: MonthRead): boolean => {
  const word = words[at]
  const before = words[at - 1]
  if (!word || month.isDoubtful) return false
  const isCued = CUES.has(before?.lower ?? '') || before?.text === '-'
  if (DOUBTFUL_MONTHS.has(word.lower)) return isCued && !isNameAfter(words, at)
  const isAfterName = before?.kind === 'letters' && /^\p{Lu}/u.test(before.text) && !CUES.has(before.lower)
  return isCued || (word.lower.length > 4 && !isAfterName)
}

// "In May Johnson's time": a capital word that is no weekday right after makes it a name.
const isNameAfter = (words: readonly Word[], at: number): boolean => {
  const after = words[at + 1]
  return after?.kind === 'letters' && /^\p{Lu}\p{Ll}/u.test(after.text) && !WEEKDAYS.has(after.lower)
}
