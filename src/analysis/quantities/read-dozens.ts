import type { Word } from '../cut-words.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'

const isDozen = (word: string | undefined): boolean =>
  word === 'dozen' || word === 'dozens' || word === 'doz' || word === 'dozs'

/** `a dozen`; `dozens` alone is vague. */
export const readDozen = (words: readonly Word[], at: number): Cardinal | null =>
  (words[at]?.lower === 'a' && words[at + 1]?.lower === 'dozen' && { value: 12, next: at + 2 }) || null

/** `two dozen`, `three hundred and two dozens`. */
export const readDozenAfter = (words: readonly Word[], count: Cardinal): Cardinal | null => {
  if (isDozen(words[count.next]?.lower)) return { value: count.value * 12, next: count.next + 1 }
  const mixed = words[count.next]?.lower === 'and' ? readCardinal(words, count.next + 1) : null
  if (mixed && isDozen(words[mixed.next]?.lower))
    return { value: count.value + mixed.value * 12, next: mixed.next + 1 }
  return null
}
