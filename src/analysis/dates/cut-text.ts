import { cutWords, type Word } from '../cut-words.ts'
import { readDates } from './read-dates.ts'
import type { DateRead } from './when.ts'

/** A text in light words with its time expressions: figures and dates are both read from these. */
export type CutText = Readonly<{ words: readonly Word[]; dates: readonly DateRead[] }>

export const cutText = (text: string): CutText => {
  const words = cutWords(text)
  return { words, dates: readDates(words) }
}
