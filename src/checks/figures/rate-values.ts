import type { Figure } from '../../domain/ledger.ts'
import { convert, UNITS } from '../../reference/units.ts'
import { meets, openRange, strictRange, type Range } from './tolerance.ts'

/** A total, how many share it, and what the text says that each has. */
export type Rate = Readonly<{
  total: Figure
  number: Figure
  rate: Figure
  /** Of how many the rate is told: 12 of *a dozen*, 1,000 of *per 1,000*, else 1. */
  per: number
}>

const SUBUNITS: Readonly<Record<string, RegExp>> = {
  penny: /^pound sterling$/u,
  cent: /dollar$|^euro$/u,
  kopeck: /^rouble$/u,
}
const HUNDREDTH = 0.01

/** How many of the one unit are one of the other, for lengths, weights and the like. */
export const measureOf = (unit: string | null, main: string | null): number | null => {
  const [a, b] = [UNITS.get(unit ?? ''), UNITS.get(main ?? '')]
  return a !== undefined && a.dimension === b?.dimension && a.zero === undefined
    ? convert(1, unit ?? '', main ?? '')
    : null
}

/** *145p a litre* of *£72.50*: a hundredth. */
export const subunitOf = ({ quantity: { unit } }: Figure, { quantity: { unit: main } }: Figure): number =>
  (SUBUNITS[unit ?? '']?.test(main ?? '') ?? false) ? HUNDREDTH : (measureOf(unit, main) ?? 1)

/** *40 dozen eggs*. */
const timesOf = ({ quantity: { of } }: Figure): number => (/^dozens?\b/iu.test(of ?? '') ? 12 : 1)

/** The values that the rate as it is printed may have, in the unit of the total. */
export const toldRate = ({ total, rate }: Rate): Range | null => {
  const [range, part] = [strictRange(rate), subunitOf(rate, total)]
  return range && { low: range.low * part, high: range.high * part }
}

/** The values that the total over the number may have, each rounded as printed. */
export const rightRate = ({ total, number, per }: Rate): Range | null => {
  const [whole, count] = [openRange(total), openRange(number)]
  const share = per / timesOf(number)
  return whole && count && count.low > 0
    ? { low: (whole.low / count.high) * share, high: (whole.high / count.low) * share }
    : null
}

/** Whether the rate is what total and number make. */
export const fits = (rate: Rate): boolean => {
  const [told, right] = [toldRate(rate), rightRate(rate)]
  return told === null || right === null || meets(told, right)
}

const FARTHEST_OFF = 30

/** Off, but not so far that something else must be meant. */
export const isNearlyRight = (rate: Rate, farthest = FARTHEST_OFF): boolean => {
  const [told, right] = [toldRate(rate)?.low ?? 0, rightRate(rate)?.low ?? 0]
  return told > 0 && right > 0 && told / right < farthest && right / told < farthest
}
