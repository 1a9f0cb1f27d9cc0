import type { Word } from '../cut-words.ts'
import { ORDINALS, PARTS, SMALL, TENS } from '../lexicon/number-words.ts'
import { afterHyphen, readCardinal, type Cardinal } from './read-cardinal.ts'

/** The value of an ordinal, singular or plural, or of another word for a part. */
const denominatorOf = (word: string): number | undefined =>
  PARTS.get(word) ?? ORDINALS.get(word) ?? (word.endsWith('s') ? ORDINALS.get(word.slice(0, -1)) : undefined)

const isPlural = (word: string): boolean => word.endsWith('s') && !ORDINALS.has(word)

/** Denominators of several words: `twenty-fifth`, `one hundred and fifth`, `twenty firsts`. */
const readLongDenominator = (words: readonly Word[], at: number): Cardinal | null => {
  const tens = TENS.get(words[at]?.lower ?? '')
  const base = tens === undefined ? readCardinal(words, at) : { value: tens, next: at + 1 }
  if (!base) return null
  const last = words[base.next]?.lower === 'and' ? base.next + 1 : afterHyphen(words, base.next)
  const units = denominatorOf(words[last]?.lower ?? '')
  if (units === undefined || units >= base.value || units >= 20) return null
  return { value: base.value + units, next: last + 1 }
}

/** `thirty-fifths` after a number that ends in the tens: the hyphen makes them one denominator. */
const readHyphenated = (words: readonly Word[], number: Cardinal): Cardinal | null => {
  const tens = TENS.get(words[number.next - 1]?.lower ?? '')
  const hyphen = words[number.next]
  const last = words[number.next + 1]
  if (tens === undefined || number.value === tens || hyphen?.text !== '-' || !hyphen.glued || !last?.glued)
    return null
  const units = denominatorOf(last.lower)
  if (units === undefined || units >= 10) return null
  return { value: (number.value - tens) / (tens + units), next: number.next + 2 }
}

/**
 * A fraction whose numerator is `number`: two thirds, three quarters, one twenty-fifth. A singular ordinal is one
 * only after one or a, and then not before a noun: *a third man* is none, *a third of them* is.
 */
export const readFraction = (words: readonly Word[], number: Cardinal): Cardinal | null => {
  const hyphenated = readHyphenated(words, number)
  if (hyphenated) return hyphenated
  const at = afterHyphen(words, number.next)
  const word = words[at]?.lower ?? ''
  const denominator = denominatorOf(word)
  const isEven = number.value === 1 ? !isPlural(word) : isPlural(word)
  if (denominator !== undefined && denominator > 2 - Number(PARTS.has(word)) && isEven)
    return { value: number.value / denominator, next: at + 1 }
  const long = readLongDenominator(words, number.next)
  if (!long || isPlural(words[long.next - 1]?.lower ?? '') === (number.value === 1)) return null
  return { value: number.value / long.value, next: long.next }
}

/** `a third`, `a half`, `half`: a part without a number before it. */
export const readPart = (words: readonly Word[], at: number): Cardinal | null => {
  if (words[at]?.lower !== 'a' && words[at]?.lower !== 'an') return null
  const word = words[at + 1]?.lower ?? ''
  const denominator = denominatorOf(word)
  if (denominator === undefined || denominator < 2 || isPlural(word) || word === 'second') return null
  // "A third man", "a quarter century", "a half hour": an ordinal or an adjective, unless nothing or "of" follows.
  const after = words[at + 2]
  const stands = !after || after.kind === 'mark' || FOLLOWERS.has(after.lower)
  return stands ? { value: 1 / denominator, next: at + 2 } : null
}

// "A third were women" is a share, "a third was hurt" one more person.
const FOLLOWERS = new Set(
  'of more less from in by to since over on as at than or and after before were are have had'.split(' '),
)

/** What follows a whole number: `and a half`, `and two thirds`, `and a fourth`. */
export const readMixed = (words: readonly Word[], whole: Cardinal): Cardinal | null => {
  const and = afterHyphen(words, whole.next)
  if (words[and]?.lower !== 'and') return null
  const from = afterHyphen(words, and + 1)
  const part = readHalf(words, from) ?? readNumerated(words, from)
  return part ? { value: whole.value + part.value, next: part.next } : null
}

const readHalf = (words: readonly Word[], at: number): Cardinal | null => {
  if (words[at]?.lower === 'half') return { value: 0.5, next: at + 1 }
  if (words[at]?.lower !== 'a' && words[at]?.lower !== 'one') return null
  const last = afterHyphen(words, at + 1)
  const denominator = denominatorOf(words[last]?.lower ?? '')
  if (denominator === undefined || denominator < 2 || isPlural(words[last]?.lower ?? '')) return null
  return { value: 1 / denominator, next: last + 1 }
}

const readNumerated = (words: readonly Word[], at: number): Cardinal | null => {
  const numerator = SMALL.get(words[at]?.lower ?? '')
  if (numerator === undefined || numerator < 2) return null
  return readFraction(words, { value: numerator, next: at + 1 })
}
