import type { Word } from '../cut-words.ts'
import { readDate } from './read-date.ts'

/** The words that belong to dates, so that no figure is read from them; durations in them stay figures. */
export const wordsOfDates = (words: readonly Word[]): ReadonlySet<number> => {
  const taken = new Set<number>()
  for (let at = 0; at < words.length;) {
    const date = readDate(words, at)
    for (let index = at; date && !date.holdsFigure && index < date.next; index += 1) taken.add(index)
    at = date?.next ?? at + 1
  }
  return taken
}
