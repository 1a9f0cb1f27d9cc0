import type { Word } from '../cut-words.ts'
import { readDate } from './read-date.ts'
import type { DateRead } from './when.ts'

/** Every time expression among the words, in reading order, none over another. */
export const readDates = (words: readonly Word[]): DateRead[] => {
  const found: DateRead[] = []
  for (let at = 0; at < words.length;) {
    const date = readDate(words, at)
    if (date) found.push(date)
    at = date?.next ?? at + 1
  }
  return found
}
