import { valueOf, type Word } from '../cut-words.ts'
import { SCALES, SHORT_SCALES, SMALL } from '../lexicon/number-words.ts'
import { afterHyphen, readCardinal, type Cardinal } from './read-cardinal.ts'
import { readFraction, readMixed, readPart } from './read-fraction.ts'

/** A number as the text gives it, without unit and without words such as *about*. `start` is a text offset. */
export type Numeral = Cardinal & Readonly<{ start: number; inDigits: boolean }>

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

// Denominators that print writes with a slash; 9/11 and 24/7 are none.
const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100])

/** The number that begins at a word, negative ones with their sign. */
export const readNumber = (words: readonly Word[], at: number): Numeral | null => {
  const word = words[at]
  if (!word) return null
  const isMinus = word.lower === 'minus' || word.lower === 'negative' || isMinusSign(words, at)
  const number = readUnsigned(words, isMinus ? at + 1 : at)
  if (!number) return null
  return { ...number, value: isMinus ? -number.value : number.value, start: word.start }
}

// A minus stands off from what is before it and touches its number: "-5", not "3-5" nor "late - 10 of them".
const isMinusSign = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const after = words[at + 1]
  if (!word || !after?.glued || (word.text !== '-' && word.text !== '−')) return false
  return (!word.glued || words[at - 1]?.text === '(') && (after.kind === 'digits' || after.text === '$')
}

const readUnsigned = (words: readonly Word[], at: number): Omit<Numeral, 'start'> | null => {
  const word = words[at]
  if (!word) return null
  if (word.kind === 'digits') return { ...readDigits(words, at), inDigits: true }
  const glyph = GLYPHS.get(word.text)
  if (glyph !== undefined) return { value: glyph, next: at + 1, inDigits: true }
  if (word.kind !== 'letters') return null
  const spelled = readSpelled(words, at)
  return spelled && { ...spelled, inDigits: false }
}

const readDigits = (words: readonly Word[], at: number): Cardinal => {
  const value = valueOf(words[at]?.text ?? '')
  const plain = { value, next: at + 1 }
  const whole = readPower(words, plain) ?? readSlash(words, plain) ?? readPrintedMixed(words, plain) ?? plain
  const scaled = readScales(words, whole)
  return readMixed(words, scaled) ?? readOver(words, scaled) ?? scaled
}

/** `3/4`. */
const readSlash = (words: readonly Word[], top: Cardinal): Cardinal | null => {
  const slash = words[top.next]
  const bottom = words[top.next + 1]
  if (slash?.text !== '/' || !slash.glued || bottom?.kind !== 'digits' || !bottom.glued) return null
  const denominator = valueOf(bottom.text)
  if (!SLASHED.has(denominator) || words[top.next + 2]?.text === '/') return null
  return { value: top.value / denominator, next: top.next + 2 }
}

/** `10 1/2`, `6½`. */
const readPrintedMixed = (words: readonly Word[], whole: Cardinal): Cardinal | null => {
  const glyph = GLYPHS.get(words[whole.next]?.text ?? '')
  if (glyph !== undefined) return { value: whole.value + glyph, next: whole.next + 1 }
  const hyphened = words[whole.next]?.text === '-' ? whole.next + 1 : whole.next
  const top = words[hyphened]
  if (top?.kind !== 'digits' || !Number.isInteger(whole.value)) return null
  const part = readSlash(words, { value: valueOf(top.text), next: hyphened + 1 })
  return part && part.value < 1 ? { value: whole.value + part.value, next: part.next } : null
}

/** `1.1^+23`, `-2500^-1`. */
const readPower = (words: readonly Word[], base: Cardinal): Cardinal | null => {
  if (words[base.next]?.text !== '^') return null
  const sign = words[base.next + 1]?.text
  const isSigned = sign === '-' || sign === '+'
  const exponent = words[base.next + (isSigned ? 2 : 1)]
  if (exponent?.kind !== 'digits') return null
  const power = valueOf(exponent.text) * (sign === '-' ? -1 : 1)
  return { value: base.value ** power, next: base.next + (isSigned ? 3 : 2) }
}

/** `30 million`, `1.2bn`, `100k`, `10M`. */
const readScales = (words: readonly Word[], number: Cardinal): Cardinal => {
  let { value, next } = number
  const short = words[next]
  if (short?.kind === 'letters') {
    const factor = short.text === 'M' && short.glued ? 1e6 : SHORT_SCALES.get(short.lower)
    // "1,000 mm" is a length, and "10 K" a temperature or a race.
    if (
      factor !== undefined &&
      (short.glued ? short.text !== 'mm' : /^(?:bl?n|tl?n|ml?n|trn)$/u.test(short.lower))
    )
      return { value: value * factor, next: next + 1 }
  }
  for (;;) {
    const at = afterHyphen(words, next)
    const factor = SCALES.get(words[at]?.lower ?? '')
    if (factor === undefined) return { value: tidy(value), next }
    value *= factor
    next = at + 1
  }
}

// 1.1 × 1,000,000 in binary is 1,100,000.0000000002.
const tidy = (value: number): number => Number(value.toPrecision(15))

/** `one over three`, only where nothing that could be counted follows: *2 million over 3 years* is no fraction. */
const readOver = (words: readonly Word[], top: Cardinal): Cardinal | null => {
  if (words[top.next]?.lower !== 'over') return null
  const at = top.next + 1
  const word = words[at]
  const bottom =
    word?.kind === 'digits' ? { value: valueOf(word.text), next: at + 1 } : readCardinal(words, at)
  if (!bottom || bottom.value === 0 || words[bottom.next]?.kind === 'letters') return null
  return { value: top.value / bottom.value, next: bottom.next }
}

const readSpelled = (words: readonly Word[], at: number): Cardinal | null => {
  const special = readHalfOf(words, at) ?? readPart(words, at)
  if (special) return special
  const cardinal = readCardinal(words, at)
  if (!cardinal) return readDozen(words, at)
  const quarters = readQuarters(words, cardinal)
  if (quarters) return quarters
  const dozens = readDozenAfter(words, cardinal)
  if (dozens) return dozens
  const pointed = readPoint(words, cardinal)
  if (pointed) return readScales(words, pointed)
  const mixed = readMixed(words, cardinal)
  if (mixed) return readScales(words, mixed)
  return readFraction(words, cardinal) ?? readOver(words, cardinal) ?? cardinal
}

/** `one hundred and three quarters` is 100¾: quarters and halves go with the last number only. */
const readQuarters = (words: readonly Word[], { value, next }: Cardinal): Cardinal | null => {
  const parts = { quarters: 4, halves: 2 }[words[next]?.lower ?? '']
  const last = SMALL.get(words[next - 1]?.lower ?? '')
  if (parts === undefined || last === undefined || words[next - 2]?.lower !== 'and') return null
  return { value: value - last + last / parts, next: next + 1 }
}

/** `nine point nought four`, `two hundred point zero three`. */
const readPoint = (words: readonly Word[], whole: Cardinal): Cardinal | null => {
  if (words[whole.next]?.lower !== 'point') return null
  let digits = ''
  let next = whole.next + 1
  for (let digit = SMALL.get(words[next]?.lower ?? ''); digit !== undefined && digit < 10;) {
    digits += String(digit)
    next += 1
    digit = SMALL.get(words[next]?.lower ?? '')
  }
  return digits === '' ? null : { value: Number(`${whole.value}.${digits}`), next }
}

const isDozen = (word: string | undefined): boolean =>
  word === 'dozen' || word === 'dozens' || word === 'doz' || word === 'dozs'

/** `a dozen`; `dozens` alone is vague. */
const readDozen = (words: readonly Word[], at: number): Cardinal | null =>
  (words[at]?.lower === 'a' && words[at + 1]?.lower === 'dozen' && { value: 12, next: at + 2 }) || null

/** `two dozen`, `three hundred and two dozens`. */
const readDozenAfter = (words: readonly Word[], count: Cardinal): Cardinal | null => {
  if (isDozen(words[count.next]?.lower)) return { value: count.value * 12, next: count.next + 1 }
  const mixed = words[count.next]?.lower === 'and' ? readCardinal(words, count.next + 1) : null
  if (mixed && isDozen(words[mixed.next]?.lower))
    return { value: count.value + mixed.value * 12, next: mixed.next + 1 }
  return null
}

/** `half a million`, `half a dozen`, `a quarter of a million`, `three quarters of a million`. */
const readHalfOf = (words: readonly Word[], at: number): Cardinal | null => {
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
