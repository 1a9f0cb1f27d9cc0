import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Change } from './change.ts'
import { wayOf } from './direction-of.ts'
import { bySentence, spanOfSentence, wordsBetween } from './in-sentence.ts'

/*
 * *Inflation eased in June. Prices rose 3.4 percent from a year earlier, after 3.1 percent in May*: two sizes of a rise, the
 * later one first. What the sentence before says of the rate must hold of the two.
 */

const RATE = /\b(?:inflation|growth|price rises|price increases|rents?|wage|wages|pay|pace|rate)\b/iu
const SIZE =
  /\b(?:rose|grew|rise|grow|increased|climbed|went up|were up|was up|are up|is up|expanded)\s+(?:(?:by|an?|annual|about|just|only)\s+)*$/iu
/** *Prices were 3.4 percent higher than a year before*. */
const HIGHER = /\b(?:prices?|wages?|pay|rents?|costs?|earnings|output)\b/iu
const AFTER =
  /^[^.;:()]{0,50},?\s(?:after|compared with|compared to|against|having (?:risen|grown|climbed|increased)|following)\s+(?:(?:an?|the|rise|rises|increase|increases|gain|gains|growth|of|rising|growing|climbing|by)\s+)*$/iu
const SINGLE = /\b(?:eas|slow|cool|moderat|abat|quicken|accelerat|pick|speed|sped|strengthen|weaken)\p{L}*/iu

const paceIn = (copy: Copy, [a, b]: readonly Figure[], figures: readonly Figure[]): Change | null => {
  if (a?.quantity.unit !== 'percent' || b?.quantity.unit !== 'percent') return null
  const { start } = spanOfSentence(copy, a.sentence)
  const own = copy.text.slice(start, a.quantity.span.start)
  const between = wordsBetween(copy, a, b)
  const isHigher = HIGHER.test(own + between) && /^\s+higher than\b/u.test(between)
  if ((!SIZE.test(own) && !isHigher) || !AFTER.test(between)) return null
  const before = spanOfSentence(copy, Math.max(0, a.sentence - 1))
  const lead = a.sentence === 0 ? '' : copy.text.slice(before.start, before.end)
  if (!RATE.test(lead) || (!SINGLE.test(lead) && !/\b(?:inflation|rate|pace)\b/iu.test(lead))) return null
  return wayOf(lead) === null ? null : { from: b, to: a, lead, figures }
}

/** The rates of rise that a text compares, with what the sentence before says of the rate. */
export const findPaces = (copy: Copy): Change[] =>
  bySentence(copy.ledger).flatMap((figures) =>
    figures.flatMap((_, at) => paceIn(copy, figures.slice(at, at + 2), figures) ?? []),
  )
