import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isMoney } from './money.ts'
import { ANYBODY, isHeads, isNumber, isShare, isTime, isTotal } from './rate-parts.ts'
import { loosePerOf, nounOfBase, perOf, type Per } from './rate-told.ts'
import { isOfTotal } from './find-rate.ts'
import { fits, isNearlyRight, type Rate } from './rate-values.ts'
import { exactOf } from './wording.ts'

/*
 * A rate whose total stands some sentences before: *420 cases have been counted … With 300,000 inhabitants, it has 30
 * cases for every 10,000 people*. The total is the nearest that counts what the rate does; where any total near bears
 * the rate out, that one was meant.
 */

const REACH = 14
const FARTHEST_OFF = 5

/** Words that say the rate was worked out. */
const WORKED_OUT =
  /\b(?:works? out|worked out|comes?|came|amounts?|amounted|equals?|equal to|equivalent|that is|that['’]s|that was|which is|or|means|meaning|average|averaging|rate|bill|sum|puts? (?:it|that|this|the \p{L}+)(?: at)?)\b[^.;:\d]{0,30}$/iu
const TIME = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|season|term|year)s?$/iu
const POPULATION =
  /\b(?:population|electorate|membership|workforce) (?:now |then )?of\s+(?:\p{L}+\s+){0,2}$/iu
const COMPARED = /\b(?:than|from|against|compared (?:with|to)|instead of)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu

/** Rates of other places and times. */
const OTHER_RATE =
  /\b(?:national(?:ly)?|nationwide|statewide|countrywide|the average|usual|normal|target|elsewhere|previous|earlier|last year|a year (?:ago|before|earlier)|in (?:19|20)\d\d|compared)\b/iu

const isPopulation = (copy: Copy, figure: Figure): boolean =>
  figure.quantity.unit === null && POPULATION.test(wordsAround(copy, figure).before)

const isNumberOf = (copy: Copy, figure: Figure, noun: string | null): boolean =>
  isNumber(figure, noun) || isHeads(figure, noun) || isPopulation(copy, figure)

/** Whether a rate may have its total elsewhere: of people or so many of them, and no price. */
const mayStandApart = (copy: Copy, rate: Figure, { noun, base }: Per): boolean => {
  if (isShare(rate) || isTime(rate) || (noun !== null && TIME.test(noun))) return false
  if (base > 1 && base !== 12 && !isMoney(rate.quantity.unit)) return true
  return (
    (noun === null || base > 1 || ANYBODY.test(noun) || !isMoney(rate.quantity.unit)) &&
    WORKED_OUT.test(copy.text.slice(spanOfSentence(copy, rate.sentence).start, rate.quantity.span.start))
  )
}

const THAT = /^(?:that|this|it|which|he|she|they|there)$/u

/** One place or none is named around both. */
const areOfOnePlace = (total: Figure, rate: Figure): boolean =>
  total.names.length === 0 ||
  rate.names.every((name) => rate.speaker.includes(name)) ||
  total.names.some((name) => rate.names.includes(name)) ||
  total.names.every((name) => total.speaker.includes(name))

const isPlain = (copy: Copy, figure: Figure): boolean =>
  !figure.isPart && (exactOf(figure) ?? 0) >= 2 && !COMPARED.test(wordsAround(copy, figure).before)

/** What a rate counts, as it or its sentence says. */
const isOfRate = (total: Figure, rate: Figure): boolean =>
  isTotal(total, rate) &&
  (isMoney(rate.quantity.unit) ||
    rate.quantity.of !== null ||
    THAT.test(rate.subject ?? '') ||
    (total.head !== null && [rate.subject, ...rate.context].includes(total.head)))

/** The only total of the nearest sentence before that has any. */
const totalOf = (copy: Copy, groups: readonly (readonly Figure[])[], rate: Figure): Figure | null => {
  for (const group of groups.toReversed()) {
    const plain = group.filter((figure) => isOfRate(figure, rate) && isPlain(copy, figure))
    const [only, ...more] = plain
    if (!only) continue
    return more.length === 0 && areOfOnePlace(only, rate) ? only : null
  }
  return null
}

/** The rates of a sentence whose number stands beside them, and whose total a few sentences before does not make them. */
export const findRatesApart = (copy: Copy, groups: readonly (readonly Figure[])[]): Rate[] => {
  const figures = groups.at(-1) ?? []
  return figures.flatMap((rate): Rate[] => {
    const loose = loosePerOf(copy, rate)
    const per = perOf(copy, rate) ?? ((loose?.base ?? 1) > 1 ? loose : null)
    const { start, end } = spanOfSentence(copy, rate.sentence)
    if (!per || OTHER_RATE.test(copy.text.slice(start, end)) || !mayStandApart(copy, rate, per)) return []
    const noun = nounOfBase(per)
    const isOutside = ({ quantity: { span } }: Figure): boolean =>
      span.end <= rate.quantity.span.start || span.start >= per.end
    const near = groups
      .filter(([first]) => rate.sentence - (first?.sentence ?? 0) <= REACH)
      .map((group) => group.filter((figure) => figure !== rate && isOutside(figure)))
    const isHere = (figure: Figure): boolean => isNumberOf(copy, figure, noun) && !isTotalOnly(figure, rate)
    const [own, before] = [near.at(-1)?.filter(isHere) ?? [], near.at(-2)?.filter(isHere) ?? []]
    const isNext = before[0]?.sentence === rate.sentence - 1
    const [number, ...others] = own.length > 0 ? own : isNext ? before : []
    const total = totalOf(
      copy,
      near.map((group) => group.filter((figure) => figure !== number)),
      rate,
    )
    if (!number || others.length > 0 || !total) return []
    const made = { total, number, rate, per: per.base }
    const isBorneOut = near.flat().some((other) => isTotal(other, rate) && fits({ ...made, total: other }))
    return isBorneOut || !isOfTotal(copy, made) || !isNearlyRight(made, FARTHEST_OFF) ? [] : [made]
  })
}

/** *84 burglaries* of *five burglaries for every 1,000 people*. */
const isTotalOnly = (figure: Figure, rate: Figure): boolean =>
  figure.quantity.unit === rate.quantity.unit && figure.head !== null && figure.head === rate.head
