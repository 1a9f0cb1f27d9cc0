import type { Word } from '../cut-words.ts'
import { MONTHS, DOUBTFUL_MONTHS } from '../lexicon/calendar-words.ts'

/** `isDoubtful` where the word is more often another: *may*, *march* in small letters. */
export type MonthRead = Readonly<{ month: number; next: number; isDoubtful: boolean }>

/** A month's name, with the full stop of its abbreviation. */
export const readMonth = (words: readonly Word[], at: number): MonthRead | null => {
  const word = words[at]
  const month = word && MONTHS.get(word.lower)
  if (!month) return null
  const isShort = word.lower.length <= 4 && !/^(?:may|june|july)$/u.test(word.lower)
  const hasStop = isShort && words[at + 1]?.text === '.' && words[at + 1]?.glued === true
  const isCapital = /^\p{Lu}/u.test(word.text)
  return { month, next: hasStop ? at + 2 : at + 1, isDoubtful: DOUBTFUL_MONTHS.has(word.lower) && !isCapital }
}
