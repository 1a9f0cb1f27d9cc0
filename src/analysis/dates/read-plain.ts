import type { Word } from '../cut-words.ts'
import { readCalendarDay } from './read-calendar-day.ts'
import { readCalendarMonth } from './read-calendar-month.ts'
import { readFeast } from './read-feast.ts'
import { readLoneOrdinal } from './read-lone-ordinal.ts'
import { readNumericDay } from './read-numeric-day.ts'
import { readOffset } from './read-offset.ts'
import { readQuarter } from './read-quarter.ts'
import { readRelative } from './read-relative.ts'
import { readSeason } from './read-season.ts'
import { readWeeks } from './read-weeks.ts'
import { readYears } from './read-years.ts'
import type { DateRead } from './when.ts'

/** A date without edge, part or clock time: the first of the readings that fits, the most particular first. */
export const readPlain = (words: readonly Word[], at: number): DateRead | null =>
  readWeeks(words, at) ??
  readNumericDay(words, at) ??
  readCalendarDay(words, at) ??
  readQuarter(words, at) ??
  readCalendarMonth(words, at) ??
  readYears(words, at) ??
  readSeason(words, at) ??
  readFeast(words, at) ??
  readOffset(words, at) ??
  readRelative(words, at) ??
  readLoneOrdinal(words, at)
