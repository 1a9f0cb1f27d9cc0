import type { Word } from '../cut-words.ts'
import { SCALES, SMALL, TENS } from '../lexicon/number-words.ts'

/** A number in words, or a part of one: its value, and the index of the word after it. */
export type Cardinal = Readonly<{ value: number; next: number }>

const isHyphen = (word: Word | undefined): boolean =>
  word?.text === '-' || word?.text === '‐' || word?.text === '‑'

/** The index after a hyphen that joins two number words: `twenty-one`, in some feeds `twenty - one`. */
export const afterHyphen = (words: readonly Word[], at: number): number =>
  isHyphen(words[at]) && words[at]?.glued === words[at + 1]?.glued ? at + 1 : at

/** A cardinal below a hundred. */
const readSmall = (words: readonly Word[], at: number): Cardinal | null => {
  const word = words[at]?.lower
  if (word === undefined) return null
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, next: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const unitsAt = afterHyphen(words, at + 1)
  const units = SMALL.get(words[unitsAt]?.lower ?? '')
  if (units !== undefined && units > 0 && units < 10) return { value: tens + units, next: unitsAt + 1 }
  return { value: tens, next: at + 1 }
}

const skipAnd = (words: readonly Word[], at: number): number => (words[at]?.lower === 'and' ? at + 1 : at)

/** A cardinal below a thousand (`ninety-five hundred` and `322 hundred` are wider, and read too). */
const readGroup = (words: readonly Word[], at: number): Cardinal | null => {
  const first = readSmall(words, at) ?? readArticle(words, at)
  if (!first) return null
  const hundredAt = afterHyphen(words, first.next)
  if (words[hundredAt]?.lower !== 'hundred')
    return SMALL.has(words[at]?.lower ?? '') || TENS.has(words[at]?.lower ?? '') ? first : null
  const base = { value: first.value * 100, next: hundredAt + 1 }
  const restAt = afterHyphen(words, skipAnd(words, afterHyphen(words, base.next)))
  const rest = readSmall(words, restAt)
  if (!rest || isHundred(words, rest.next)) return base
  return { value: base.value + rest.value, next: rest.next }
}

const readArticle = (words: readonly Word[], at: number): Cardinal | null =>
  words[at]?.lower === 'a' || words[at]?.lower === 'an' ? { value: 1, next: at + 1 } : null

// "one hundred and three hundred" are two numbers, as in "between one hundred and three hundred".
const isHundred = (words: readonly Word[], at: number): boolean =>
  words[afterHyphen(words, at)]?.lower === 'hundred'

/** A whole number in words: `two million three hundred and five`, `a thousand`, `forty-two`. */
export const readCardinal = (words: readonly Word[], at: number): Cardinal | null => {
  let total = 0
  let next = at
  let below = Infinity
  for (;;) {
    const from = total > 0 || below < Infinity ? afterHyphen(words, skipAnd(words, next)) : at
    const part = readScaled(words, from)
    if (!part || part.scale >= below || part.value >= below) break
    total += part.value
    next = part.next
    below = part.scale
    if (below === 1) break
  }
  return next === at ? null : { value: total, next }
}

/** One group with its scales: `three hundred thousand`, `two hundred and six`, `a million`. */
const readScaled = (words: readonly Word[], at: number): (Cardinal & { scale: number }) | null => {
  const group = readGroup(words, at)
  const base = group ?? readArticle(words, at)
  if (!base) return null
  let { value, next } = base
  let scale = 1
  for (;;) {
    const scaleAt = afterHyphen(words, next)
    const factor = SCALES.get(words[scaleAt]?.lower ?? '')
    if (factor === undefined || factor === 100) break
    value *= factor
    scale *= factor
    next = scaleAt + 1
  }
  if (!group && scale === 1) return null
  return { value, next, scale }
}
