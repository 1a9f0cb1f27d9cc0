import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { TURNS } from './change-told.ts'
import { spanOfSentence } from './in-sentence.ts'
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

/** *He lost 84 of the 240 cows … at $2,500 a head*: another count beside it makes the rate. */
const isBorneOut = (told: Rate, near: readonly Figure[]): boolean =>
  near.some(
    (number) =>
      number !== told.rate &&
      number !== told.total &&
      (number.quantity.unit === null || number.quantity.unit === 'person') &&
      (number.isPart || number.fate !== null) &&
      fits({ ...told, number }),
  )

const PER_HEAD = /(?<matter>\p{Ll}{3,}) (?:per (?:head|capita|person)|a head)\b[^.;:\d]{0,24}$/iu
const EARNED = /^(?:make|earn|produce|generate|income|output|revenue|economy|gdp|product)$/u

/** *Spends $2.1 billion*, *income per head is $970*: another matter than the total's. */
const isOfMatter = ({ text }: Copy, { total, rate }: Rate): boolean => {
  const { start } = rate.quantity.span
  const matter = PER_HEAD.exec(text.slice(Math.max(0, start - 60), start))?.groups?.matter?.toLowerCase()
  if (matter === undefined) return true
  const words = [total.verb, total.head, ...total.context].flatMap((word) => word ?? [])
  return words.some((word) => word === matter || (EARNED.test(matter) && EARNED.test(word)))
}

/** *It will cost £2.6 million, of which the state pays half*: what is shared out is less. */
const isDivided = ({ text }: Copy, { total, rate }: Rate): boolean =>
  DIVIDED.test(text.slice(total.quantity.span.end, rate.quantity.span.start))

const DIVIDED =
  /\b(?:half|(?:a|one|two|three)[ -](?:third|quarter|fifth)s?|per ?cent|share of (?:it|that|this)|net of|(?:after|before|without|not counting) (?:\p{L}+['’]?s?['’]? ){0,2}(?:fees?|tax(?:es)?|costs?|expenses|deductions|bonuses))\b/iu

/** *Its capital has had 20 for every 10,000 people*: of a part of what the total is of. */
const isOfPart = (copy: Copy, { rate }: Rate): boolean => {
  const { start, end } = spanOfSentence(copy, rate.sentence)
  return /^["“‘]?(?:In )?(?:its|his|her|their) \p{Ll}/iu.test(copy.text.slice(start, end))
}

/** Whether a total of another sentence may be that of a rate. */
export const isOfTotal = (copy: Copy, made: Rate): boolean =>
  !isDivided(copy, made) && !isOfPart(copy, made) && isOfMatter(copy, made)

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
    if (isTaken || (only && isBorneOut(only, [...figures, ...before]))) return []
    if (only && only.total.sentence !== rate.sentence && (isDivided(copy, only) || !isOfMatter(copy, only)))
      return []
    return made.length === 1 && only && !fits(only) && isNearlyRight(only) ? [only] : []
  })
