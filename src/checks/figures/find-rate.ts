import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { TURNS } from './change-told.ts'
import { isMoney } from './money.ts'
import { isHeads, isNumber, isShare, isTime, isTotal } from './rate-parts.ts'
import { isMeasured, loosePerOf, nounOfBase, perOf, type Per } from './rate-told.ts'
import { fits, isNearlyRight, type Rate } from './rate-values.ts'

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
    // *12 per 100,000; the national rate is 6.1 per 100,000*: another rate has the total and the number for its own.
    const isTaken = figures.some((other) => {
      const own = other === rate ? null : perOf(copy, other)
      return only && own && own.base === per?.base && own.noun === per.noun && fits({ ...only, rate: other })
    })
    if (isTaken) return []
    return made.length === 1 && only && !fits(only) && isNearlyRight(only) ? [only] : []
  })
