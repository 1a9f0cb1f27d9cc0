import type { Word } from '../cut-words.ts'
import { SEASONS } from '../lexicon/calendar-words.ts'
import { readYearAfter } from './read-year.ts'
import { type DateRead, plainly } from './when.ts'

/** `summer of 2014`, `summer 2014`, `winter 2019`. */
export const readSeason = (words: readonly Word[], at: number): DateRead | null => {
  const month = SEASONS.get(words[at]?.lower ?? '')
  if (month === undefined) return null
  const year =
    /^(?:of|in)$/u.test(words[at + 1]?.lower ?? '') || words[at + 1]?.kind === 'digits'
      ? readYearAfter(words, at + 1)
      : null
  return year ? plainly(at, year.next, { kind: 'season', year: year.year, month, turn: null }) : null
}
