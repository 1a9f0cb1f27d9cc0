import type { Word } from '../cut-words.ts'
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  HUNDREDTHS,
} from '../lexicon/currencies.ts'
import { readNumber, type Numeral } from './read-number.ts'
import type { UnitRead } from './read-unit.ts'

/** An amount with its currency before it: the number, where the sign starts, the currency. */
export type Money = Readonly<{ start: number; number: Numeral; unit: string; next: number }>

/** `$3.5 million`, `US$ 20`, `£2m`, `EUR 300`, `Rs 500`: money whose currency comes first. */
export const readMoney = (words: readonly Word[], at: number): Money | null => {
  const currency = readCurrency(words, at)
  const first = words[at]
  if (!currency || !first) return null
  const number = readNumber(words, currency.next)
  if (!number) return null
  const scale = shortScale(words[number.next])
  const amount = scale ? { ...number, value: number.value * scale, next: number.next + 1 } : number
  return { start: first.start, number: amount, unit: currency.unit, next: amount.next }
}

// After a currency even a bare letter multiplies: £2m, $3b, $1tn.
const shortScale = (word: Word | undefined): number | null => {
  if (!word?.glued) return null
  return { m: 1e6, b: 1e9, t: 1e12 }[word.lower] ?? null
}

const readCurrency = (words: readonly Word[], at: number): UnitRead | null => {
  const word = words[at]
  if (!word) return null
  const sign = CURRENCY_SIGNS.get(word.text)
  if (sign !== undefined) return { unit: sign, next: at + 1 }
  if (word.kind !== 'letters') return null
  const dollar = DOLLAR_PREFIXES.get(word.lower)
  if (
    dollar !== undefined &&
    words[at + 1]?.text === '$' &&
    (words[at + 1]?.glued === true || !/^[as]$/u.test(word.lower))
  )
    return { unit: dollar, next: at + 2 }
  const code = CURRENCY_CODES.get(word.text)
  if (code !== undefined) return { unit: code, next: words[at + 1]?.text === '$' ? at + 2 : at + 1 }
  const abbreviated = CURRENCY_ABBREVIATIONS.get(word.text)
  const next = /^[.¢₵]$/u.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
  if (abbreviated !== undefined && words[next]?.kind === 'digits') return { unit: abbreviated, next }
  const letter = CURRENCY_LETTERS.get(word.text)
  if (letter !== undefined && words[at + 1]?.glued === true && isSum(words, at + 1))
    return { unit: letter, next: at + 1 }
  return word.lower === 'sen' && words[at + 1]?.kind === 'digits' ? { unit: 'sen', next: at + 1 } : null
}

/** *14.2*, *1,200*, *14bn*: an *R44* is a helicopter. */
const isSum = (words: readonly Word[], at: number): boolean => {
  const number = readNumber(words, at)
  if (!number?.inDigits) return false
  return number.next > at + 1 || !Number.isInteger(number.value) || shortScale(words[number.next]) !== null
}

// Names that are other words as well; after figures they are money.
const DOUBTFUL: ReadonlySet<string> = new Set([
  'mark',
  'koruna',
  'dram',
  'dong',
  'sen',
  'rand',
  'taka',
  'bitcoin',
])

/** The currency that follows a number: `five million yen`, `470 pence`, `2 Canadian dollars`, `100 €`. */
export const readCurrencyAfter = (words: readonly Word[], at: number, number: Numeral): UnitRead | null => {
  const isHyphened = words[at]?.text === '-' && (words[at + 1]?.glued ?? false)
  const from = isHyphened ? at + 1 : at
  const word = words[from]
  if (!word) return null
  const sign = CURRENCY_SIGNS.get(word.text)
  if (sign !== undefined) return words[from + 1]?.kind === 'digits' ? null : { unit: sign, next: from + 1 }
  const code = CURRENCY_CODES.get(word.text)
  if (code !== undefined) return { unit: code, next: from + 1 }
  for (const length of [3, 2, 1]) {
    const name = words.slice(from, from + length).map(({ lower }) => lower)
    const unit = name.length === length ? CURRENCY_NAMES.get(name.join(' ')) : undefined
    if (unit !== undefined && mayPay(word, unit, number)) return { unit, next: from + length }
  }
  return readSterling(words, from, number)
}

const mayPay = (word: Word, unit: string, number: Numeral): boolean => {
  if (word.lower === 'p') return word.glued && number.inDigits
  return !DOUBTFUL.has(unit) || number.inDigits || number.value >= 1000
}

/** Pounds are money by the million; else they are a weight. */
const readSterling = (words: readonly Word[], at: number, number: Numeral): UnitRead | null =>
  /^pounds?$/u.test(words[at]?.lower ?? '') && number.value >= 1e6
    ? { unit: 'pound sterling', next: at + 1 }
    : null

/** The hundredths after a whole amount: `thirteen dollars and forty-five cents`, `thirteen dollars forty-five`. */
export const readHundredths = (
  words: readonly Word[],
  at: number,
): Readonly<{ value: number; next: number }> | null => {
  const and = words[at]?.lower === 'and'
  const number = readNumber(words, and ? at + 1 : at)
  if (!number || number.value < 1 || number.value > 99 || !Number.isInteger(number.value)) return null
  const unit = CURRENCY_NAMES.get(words[number.next]?.lower ?? '')
  if (unit !== undefined && HUNDREDTHS.has(unit)) return { value: number.value / 100, next: number.next + 1 }
  const ends = words[number.next]?.kind !== 'letters'
  return !and && !number.inDigits && ends ? { value: number.value / 100, next: number.next } : null
}
