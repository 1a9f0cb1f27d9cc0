import type { Figure } from '../../domain/ledger.ts'
import { convert, UNITS } from '../../reference/units.ts'
import type { Copy } from '../check.ts'
import { TURNS } from './change-told.ts'
import { areKin } from './kin-nouns.ts'
import { isMoney } from './money.ts'
import { isOneNoun } from './one-noun.ts'
import { isMeasured, loosePerOf, nounOfBase, perOf, unitNamed, type Per } from './rate-told.ts'
import { meets, openRange, strictRange, type Range } from './tolerance.ts'
import { exactOf } from './wording.ts'

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

/** Nouns in which a count and its rate are told by turns: 18 matches, so much a game. Own list. */
const TURNED: readonly RegExp[] = [
  /^(?:game|match|fixture|outing|appearance)(?:es|s)?$/iu,
  /^(?:household|home|house|family|families|property|properties)$/iu,
  /^(?:student|pupil|child|children)s?$/iu,
  /^(?:worker|employee|job|post)s?$/iu,
]

const isLike = (a: string, b: string): boolean =>
  isOneNoun(a, b) ||
  areKin(singular(a), singular(b)) ||
  TURNED.some((group) => group.test(a) && group.test(b))

const singular = (noun: string): string => noun.toLowerCase().replace(/s$/u, '')

/** Whether a figure counts what the rate is told of: 80 shops, so much a shop; 12 days, so much a day. */
/** So many are the people of a place, whatever befell some of them. */
const CROWD = 50_000

const isNumber = (figure: Figure, noun: string | null): boolean => {
  if (isShare(figure)) return false
  const { unit } = figure.quantity
  if (noun === null || ANYBODY.test(noun))
    return (
      (unit === 'person' && (figure.fate === null || (exactOf(figure) ?? 0) >= CROWD)) ||
      (noun === null && unit === null && figure.quantity.of !== null)
    )
  if (isTime(figure) || unit === unitNamed(noun)) return unit === unitNamed(noun)
  return lastWord(figure) !== null && isLike(lastWord(figure) ?? '', noun)
}

/** `60,000 visitors, €18 a head`; `90,000 meals for 15,000 people, nine for each of them`. */
const isHeads = ({ quantity: { unit, of }, fate }: Figure, noun: string | null): boolean =>
  noun === null ? unit === 'person' : ANYBODY.test(noun) && unit === null && of !== null && fate === null

const isTotal = (figure: Figure, rate: Figure): boolean => {
  // *Ten hours a day, and overtime can total 20 a week*: hours of something else.
  if (isTime(rate))
    return (
      figure.quantity.unit === rate.quantity.unit &&
      (figure.subject === null || rate.subject === null || figure.subject === rate.subject)
    )
  if (isShare(figure) || isTime(figure)) return false
  const [one, two] = [figure.quantity.unit, rate.quantity.unit]
  if (isMoney(one) && one !== null && subunitOf(rate, figure) !== 1) return true
  if (two !== null && two !== 'person') return one === two || measureOf(two, one) !== null
  if (one !== null && one !== 'person') return false
  const [noun, other] = [lastWord(figure), rate.quantity.of === null ? null : lastWord(rate)]
  return noun !== null && (other === null || isLike(noun, other))
}

const SUBUNITS: Readonly<Record<string, RegExp>> = {
  penny: /^pound sterling$/u,
  cent: /dollar$|^euro$/u,
  kopeck: /^rouble$/u,
}
const HUNDREDTH = 0.01

/** How many of the one unit are one of the other, for lengths, weights and the like. */
const measureOf = (unit: string | null, main: string | null): number | null => {
  const [a, b] = [UNITS.get(unit ?? ''), UNITS.get(main ?? '')]
  return a !== undefined && a.dimension === b?.dimension && a.zero === undefined
    ? convert(1, unit ?? '', main ?? '')
    : null
}

/** *145p a litre* of *£72.50*: a hundredth. */
const subunitOf = ({ quantity: { unit } }: Figure, { quantity: { unit: main } }: Figure): number =>
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

// What comes out at the end: `so the crossing uses 720 tonnes`, `takes home $600`, `would raise $900,000`.
const RESULTS =
  /\b(?:or|totals?|totall?ing|total of|in all|altogether|comes? to|came to|work(?:s|ing)? out at|costs?|costing|rais(?:e|es|ed|ing)|takes? home|took|earn(?:s|ed|ing)?|bring(?:s|ing)(?: in)?|uses?|used|consum(?:e|es|ed|ing)|needs?|needed|makes?|made|making|pays?|bill of|amount(?:s|ing)? to|adds? up to|sum of|revenue of|cost of|income of|salary of|yields?|produc(?:e|es|ed|ing)|generat(?:e|es|ed|ing))\s+(?:\p{L}+\s+){0,2}$/iu

/** A rate that no words tie to its total, but whose total is told as what comes of it. */
const isResult = (copy: Copy, { total, number, rate }: Rate): boolean => {
  const last = Math.max(rate.quantity.span.end, number.quantity.span.end)
  const { start } = total.quantity.span
  return (
    start > last &&
    RESULTS.test(copy.text.slice(Math.max(last, start - 40), start)) &&
    !TURNS.test(copy.text.slice(last, start)) &&
    number.sentence === rate.sentence &&
    total.sentence === rate.sentence
  )
}

/** *Two from each of the nine districts, plus four others*: what is added is no total. */
const isAdded = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /\b(?:plus|and another|besides)\s+$/iu.test(text.slice(Math.max(0, span.start - 14), span.start))

/** *18 million hryvnias*, and then *the 18 million*: the sum told before, and no number of anything. */
const isRepeat = ({ quantity: { unit, min } }: Figure, before: readonly Figure[]): boolean =>
  unit === null && before.some(({ quantity }) => isMoney(quantity.unit) && quantity.min === min)

type Around = Readonly<{ copy: Copy; figures: readonly Figure[]; before: readonly Figure[] }>

const ratesOf = ({ copy, figures, before }: Around, rate: Figure, per: Per): Rate[] => {
  if (isTime(rate) && !isMeasured(per, figures)) return []
  const own = figures.filter(
    (figure) =>
      (figure.quantity.span.end <= rate.quantity.span.start || figure.quantity.span.start >= per.end) &&
      !isRepeat(figure, before),
  )
  const noun = nounOfBase(per)
  const named = fill(
    own,
    before,
    (figure) =>
      isNumber(figure, noun) &&
      !isAdded(copy, figure) &&
      (per.noun !== null || per.base > 1 || !isTotal(figure, rate)),
  )
  const numbers =
    named.length > 0 ? named : fill(own, before, (figure) => isHeads(figure, noun) && !isAdded(copy, figure))
  const totals = fill(
    own,
    before,
    (figure) => !numbers.includes(figure) && isTotal(figure, rate) && !isAdded(copy, figure),
  )
  return totals.flatMap((total) => numbers.map((number) => ({ total, number, rate, per: per.base })))
}

/** The rates of a sentence that neither their total nor any other figure near bears out. */
export const findRates = (copy: Copy, figures: readonly Figure[], before: readonly Figure[]): Rate[] =>
  figures.flatMap((rate): Rate[] => {
    if (isShare(rate)) return []
    const tied = perOf(copy, rate)
    const per = tied ?? loosePerOf(copy, rate)
    const made = per ? ratesOf({ copy, figures, before: tied ? before : [] }, rate, per) : []
    const [only] = tied ? made : made.filter((one) => isResult(copy, one))
    return made.length === 1 && only && !fits(only) && isNearlyRight(only) ? [only] : []
  })
