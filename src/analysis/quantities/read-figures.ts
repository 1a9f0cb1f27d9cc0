import type { Word } from '../cut-words.ts'
import type { DateRead } from '../dates/when.ts'
import { wordsOfDates } from '../dates/words-of-dates.ts'
import { isName } from './is-name.ts'
import { readAgeDecade } from './read-age.ts'
import { readRange, type RoughFigure } from './read-range.ts'

/** The figures among the words, in reading order, none over another. */
export const readFigures = (words: readonly Word[], dates: readonly DateRead[]): RoughFigure[] => {
  const dated = wordsOfDates(dates)
  const found: RoughFigure[] = []
  for (let at = 0; at < words.length;) {
    const figure = dated.has(at) ? null : readOne(words, at)
    if (figure && !isName(words, figure)) found.push(figure)
    at = figure?.next ?? at + 1
  }
  return found
}

const readOne = (words: readonly Word[], at: number): RoughFigure | null => {
  const decade = readAgeDecade(words, at)
  if (!decade) return readRange(words, at)
  const number = { value: decade.low, start: words[at]?.start ?? 0, next: decade.next, inDigits: true }
  return {
    at,
    next: decade.next,
    number,
    min: decade.low,
    max: decade.low + 9,
    unit: 'year of age',
    isVague: true,
  }
}
