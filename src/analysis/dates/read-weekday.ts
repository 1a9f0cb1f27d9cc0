import type { Word } from '../cut-words.ts'
import { WEEKDAYS, SHORT_WEEKDAYS } from '../lexicon/calendar-words.ts'

/** A weekday before a date: `Monday, `, `Mon. `; the index where the date would begin. */
export const readWeekday = (words: readonly Word[], at: number): { weekday: number; next: number } | null => {
  const word = words[at]
  const weekday = word && WEEKDAYS.get(word.lower)
  if (!weekday) return null
  const hasStop = SHORT_WEEKDAYS.has(word.lower) && words[at + 1]?.text === '.'
  return { weekday, next: hasStop ? at + 2 : at + 1 }
}
