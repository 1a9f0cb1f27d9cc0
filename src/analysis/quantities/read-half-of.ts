import type { Word } from '../cut-words.ts'
import { SCALES, SMALL } from '../lexicon/number-words.ts'
import type { Cardinal } from './read-cardinal.ts'
import { readPart, readFraction } from './read-fraction.ts'

/** `half a million`, `half a dozen`, `a quarter of a million`, `three quarters of a million`. */
export const readHalfOf = (words: readonly Word[], at: number): Cardinal | null => {
  const part = readPartial(words, at)
  if (!part) return null
  const article = words[part.next]?.lower === 'of' ? part.next + 1 : part.next
  if (words[article]?.lower !== 'a') return null
  const what = words[article + 1]?.lower ?? ''
  const whole = what === 'dozen' ? 12 : SCALES.get(what)
  return whole === undefined ? null : { value: part.value * whole, next: article + 2 }
}

const readPartial = (words: readonly Word[], at: number): Cardinal | null => {
  if (words[at]?.lower === 'half') return { value: 0.5, next: at + 1 }
  const part = readPart(words, at)
  if (part) return part
  const numerator = SMALL.get(words[at]?.lower ?? '')
  return numerator === undefined ? null : readFraction(words, { value: numerator, next: at + 1 })
}
