import type { Word } from '../cut-words.ts'
import { SEVERAL } from '../lexicon/number-words.ts'
import { readNumber } from '../quantities/read-number.ts'

/** How many periods: `three`, `a couple of`, `a`; `null` as value for `several`, which only says that there are some. */
export const readCount = (
  words: readonly Word[],
  at: number,
): { value: number | null; next: number } | null => {
  const word = words[at]?.lower ?? ''
  if (SEVERAL.has(word)) return { value: null, next: at + 1 }
  const number = readNumber(words, at)
  if (number) return Number.isFinite(number.value) ? { value: number.value, next: number.next } : null
  if (word === 'a' || word === 'an') {
    if (SEVERAL.has(words[at + 1]?.lower ?? '')) return { value: null, next: at + 2 }
    if (words[at + 1]?.lower === 'couple' && words[at + 2]?.lower === 'of') return { value: 2, next: at + 3 }
    return { value: 1, next: at + 1 }
  }
  return null
}
