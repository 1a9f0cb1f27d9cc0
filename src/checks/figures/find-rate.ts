import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isMoney } from './money.ts'
import { isOneNoun } from './one-noun.ts'
import { isMeasured, nounOfBase, perOf, unitNamed } from './rate-told.ts'
import { meets, strictRange, type Range } from './tolerance.ts'

/** A total, how many share it, and what the text says that each has. */
export type Rate = Readonly<{
  total: Figure
  number: Figure
  rate: Figure
  /** Of how many the rate is told: 12 of *a dozen*, 1,000 of *per 1,000*, else 1. */
  per: number
}>

const ANYBODY =
  /^(?:heads?|persons?|people|capita|inhabitants?|residents?|citizens?|adults?|m[ae]n|wom[ae]n)$/iu

const isTime = ({ quantity: { unit } }: Figure): boolean =>
  /^(?:second|minute|hour|day|week|month|year|night)$/u.test(unit ?? '')

const isShare = ({ quantity: { unit } }: Figure): boolean =>
  unit === 'percent' || unit === 'percentage point' || (unit?.endsWith('of age') ?? false)

const lastWord = ({ quantity: { of }, head }: Figure): string | null =>
  of
    ?.split(/[\s-]+/u)
    .at(-1)
    ?.toLowerCase() ?? head

/** Whether a figure counts what the rate is told of: 80 shops, so much a shop; 12 days, so much a day. */
const isNumber = (figure: Figure, noun: string | null): boolean => {
  if (isShare(figure)) return false
  const { unit } = figure.quantity
  if (noun === null || ANYBODY.test(noun))
    return (
      (unit === 'person' && figure.fate === null) ||
      (noun === null && unit === null && figure.quantity.of !== null)
    )
  if (isTime(figure) || unit === unitNamed(noun)) return unit === unitNamed(noun)
  return lastWord(figure) !== null && isOneNoun(lastWord(figure) ?? '', noun)
}

const isTotal = (figure: Figure, rate: Figure): boolean => {
  if (isTime(rate)) return figure.quantity.unit === rate.quantity.unit
  if (isShare(figure) || isTime(figure)) return false
  const [one, two] = [figure.quantity.unit, rate.quantity.unit]
  if (isMoney(one) && one !== null && subunitOf(rate, figure) !== 1) return true
  if (two !== null && two !== 'person') return one === two
  if (one !== null && one !== 'person') return false
  const [noun, other] = [lastWord(figure), rate.quantity.of === null ? null : lastWord(rate)]
  return noun !== null && (other === null || isOneNoun(noun, other))
}

const OPEN = 1.3

/** *More than 2,400* is hardly 3,200 where the text does sums with it. */
const openRange = (figure: Figure): Range | null => {
  const { min, max } = figure.quantity
  if (min !== null && max === null) return { low: min, high: min * OPEN }
  if (min === null && max !== null) return { low: max / OPEN, high: max }
  return strictRange(figure)
}

const SUBUNITS: Readonly<Record<string, RegExp>> = {
  penny: /^pound sterling$/u,
  cent: /dollar$|^euro$/u,
  kopeck: /^rouble$/u,
}
const HUNDREDTH = 0.01

/** *145p a litre* of *£72.50*: a hundredth. */
const subunitOf = ({ quantity: { unit } }: Figure, { quantity: { unit: main } }: Figure): number =>
  (SUBUNITS[unit ?? '']?.test(main ?? '') ?? false) ? HUNDREDTH : 1

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

const fits = (rate: Rate): boolean => {
  const [told, right] = [toldRate(rate), rightRate(rate)]
  return told === null || right === null || meets(told, right)
}

const FARTHEST_OFF = 30

/** Off, but not so far that something else must be meant. */
const isNearlyRight = (rate: Rate): boolean => {
  const [told, right] = [toldRate(rate)?.low ?? 0, rightRate(rate)?.low ?? 0]
  return told > 0 && right > 0 && told / right < FARTHEST_OFF && right / told < FARTHEST_OFF
}

const fill = (own: readonly Figure[], before: readonly Figure[], isWanted: (figure: Figure) => boolean) => {
  const found = own.filter(isWanted)
  return found.length > 0 ? found : before.filter(isWanted)
}

/** The rates of a sentence that neither their total nor any other figure near bears out. */
export const findRates = (copy: Copy, figures: readonly Figure[], before: readonly Figure[]): Rate[] =>
  figures.flatMap((rate): Rate[] => {
    if (isShare(rate)) return []
    const per = perOf(copy, rate)
    if (!per || (isTime(rate) && !isMeasured(per, figures))) return []
    const { end } = per
    const own = figures.filter(
      ({ quantity: { span } }) => span.end <= rate.quantity.span.start || span.start >= end,
    )
    const numbers = fill(
      own,
      before,
      (figure) =>
        isNumber(figure, nounOfBase(per)) && (per.noun !== null || per.base > 1 || !isTotal(figure, rate)),
    )
    const totals = fill(own, before, (figure) => !numbers.includes(figure) && isTotal(figure, rate))
    const made = totals.flatMap((total) => numbers.map((number) => ({ total, number, rate, per: per.base })))
    const [only] = made
    return made.length === 1 && only && !fits(only) && isNearlyRight(only) ? [only] : []
  })
