import type { Word } from '../cut-words.ts'
import { AGE_UNITS, COMPOUNDS } from '../lexicon/units.ts'
import { convert } from '../../reference/units.ts'
import { readCurrencyAfter, readHundredths, readMoney } from './read-money.ts'
import { readNumber, type Numeral } from './read-number.ts'
import { readUnit } from './read-unit.ts'

/** A number with its unit, if any. `at` and `next` are word indexes; `number` is the number's own words. */
export type Figure = Readonly<{
  at: number
  next: number
  number: Numeral
  min: number | null
  max: number | null
  unit: string | null
}>

/** The exact figure that begins at a word. */
export const readFigure = (words: readonly Word[], at: number): Figure | null => {
  const share = readPercentOf(words, at)
  if (share) return share
  const money = readMoney(words, at)
  if (money) return figure(at, money.number, money.unit, money.next)
  const number = readNumber(words, at)
  if (!number) return null
  return readShare(words, at, number) ?? readMeasured(words, at, number)
}

/** `per cent of 210`, as a table's cell words it: nothing before it and nothing after. */
const readPercentOf = (words: readonly Word[], at: number): Figure | null => {
  const of =
    words[at]?.lower === 'percent'
      ? at + 1
      : words[at]?.lower === 'per' && words[at + 1]?.lower === 'cent'
        ? at + 2
        : -1
  if (of < 0 || words[of]?.lower !== 'of' || words[at - 1]?.kind === 'letters') return null
  const number = readNumber(words, of + 1)
  const after = number && words[number.next]
  return number && after?.kind !== 'letters' && after?.text !== '-'
    ? figure(at, number, 'percent', number.next)
    : null
}

const figure = (at: number, number: Numeral, unit: string | null, next: number): Figure => ({
  at,
  next,
  number,
  min: number.value,
  max: number.value,
  unit,
})

const readMeasured = (words: readonly Word[], at: number, number: Numeral): Figure => {
  const age = readOld(words, number)
  if (age) return figure(at, number, age.unit, age.next)
  const currency = readCurrencyAfter(words, number.next, number)
  if (currency) {
    const more = readHundredths(words, currency.next)
    if (!more) return figure(at, number, currency.unit, currency.next)
    return figure(at, { ...number, value: number.value + more.value }, currency.unit, more.next)
  }
  const unit =
    readUnit(words, number.next, number) ?? readUnit(words, ofA(words, number), { inDigits: false })
  if (!unit) return figure(at, number, null, number.next)
  return readCompound(words, figure(at, number, unit.unit, unit.next))
}

// "half a mile", "three quarters of an hour", "a third of a tonne".
const ofA = (words: readonly Word[], number: Numeral): number => {
  if (Number.isInteger(number.value)) return -1
  const of = words[number.next]?.lower === 'of' ? number.next + 1 : number.next
  return /^an?$/u.test(words[of]?.lower ?? '') ? of + 1 : -1
}

const isDash = (word: Word | undefined): boolean => word?.text === '-'

/** `43-year-old`, `five years old`, `eighteen months of age`. */
const readOld = (words: readonly Word[], number: Numeral): { unit: string; next: number } | null => {
  const from = isDash(words[number.next]) ? number.next + 1 : number.next
  const unit = readUnit(words, from, { inDigits: false })
  if (!unit || !AGE_UNITS.has(unit.unit)) return null
  const after = isDash(words[unit.next]) ? unit.next + 1 : unit.next
  const age = `${unit.unit} of age`
  if (/^olds?$/u.test(words[after]?.lower ?? '')) return { unit: age, next: after + 1 }
  const isOfAge = words[after]?.lower === 'of' && words[after + 1]?.lower === 'age'
  return isOfAge ? { unit: age, next: after + 2 } : null
}

/** `5ft 10in`, `4 hours 12 minutes`, `6-foot-3`, `5' 10"`: both parts in the unit of the first. */
const readCompound = (words: readonly Word[], first: Figure): Figure => {
  const inner = COMPOUNDS.get(first.unit ?? '')
  if (!inner || first.min === null) return first
  const joint = words[first.next]
  const half = joint?.lower === 'and' ? readHalf(words, first.next + 1) : null
  if (half) return figure(first.at, { ...first.number, value: first.min + half.value }, first.unit, half.next)
  const isJoined = joint?.lower === 'and' || joint?.text === ',' || isDash(joint)
  const at = isJoined ? first.next + 1 : first.next
  const number = readNumber(words, at)
  if (!number || number.value >= 100) return first
  const unit = readUnit(words, number.next, number)
  const isHeight = first.unit === 'foot' && !unit && number.value < 12 && (isDash(joint) || !isJoined)
  const second =
    unit && inner.includes(unit.unit) ? unit : isHeight ? { unit: 'inch', next: number.next } : null
  const more = second && convert(number.value, second.unit, first.unit ?? '')
  if (!second || more === null) return first
  return figure(first.at, { ...first.number, value: first.min + more }, first.unit, second.next)
}

/** `two hours and a half`, `a year and a quarter`. */
const readHalf = (words: readonly Word[], at: number): { value: number; next: number } | null => {
  const from = words[at]?.lower === 'a' ? at + 1 : at
  const value = { half: 0.5, quarter: 0.25 }[words[from]?.lower ?? '']
  return value === undefined || (value === 0.25 && from === at) ? null : { value, next: from + 1 }
}

/** `one in five`, `three out of four`: a share. */
const readShare = (words: readonly Word[], at: number, top: Numeral): Figure | null => {
  const isIn = words[top.next]?.lower === 'in'
  const isOutOf = words[top.next]?.lower === 'out' && words[top.next + 1]?.lower === 'of'
  if (!isIn && !isOutOf) return null
  const bottom = readNumber(words, top.next + (isIn ? 1 : 2))
  if (!bottom || bottom.value <= top.value || !isShare(top, bottom, isIn)) return null
  return figure(at, { ...top, value: top.value / bottom.value, next: bottom.next }, null, bottom.next)
}

// "Two died in 2019", "killed 12 in three days": only small tops over round or small bottoms are shares.
const isShare = (top: Numeral, bottom: Numeral, isIn: boolean): boolean => {
  if (!isIn) return true
  const isRound =
    bottom.value <= 10 ||
    bottom.value === 12 ||
    bottom.value === 20 ||
    /^[1-9]0+$/u.test(String(bottom.value))
  return top.value <= 9 && isRound && top.inDigits === bottom.inDigits
}
