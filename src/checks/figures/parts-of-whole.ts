import type { Figure } from '../../domain/ledger.ts'
import { classesOf } from '../../reference/classes-of-things.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'

/** Words after which a list is not all of the whole, or no part of it. */
export const NOT_ALL =
  /\b(?:including|include|among (?:them|those)|such as|of (?:which|whom|those|them)|at least|mostly|up from|down from|compared|against(?!\s+and\b)(?=\s+(?:\p{L}+\s+){0,2}$)|each|per|than|more|followed by|then)(?!\p{L})/iu

/** What stands between two parts of one list. */
export const JOINS = /^[^.;:]{0,60}?(?:,|;|\band\b|\bplus\b|\balong with\b|\bas well as\b)[^.:]{0,40}$/u

const REST = /\b(?:the|its|their) (?:remaining|rest|other|last)\b|\bthe rest\b/iu

/** Whether the last part is told as what remains: the list is then all of the whole. */
export const isRest = (words: string): boolean => REST.test(words)

/** Whether a figure counts things that a list can take apart. */
export const isCount = ({ quantity: { unit, approximate }, head }: Figure): boolean =>
  !approximate &&
  (unit !== null || head !== null) &&
  !/^(?:percent|year|month|week|day|hour|minute|second|decade)$| of age$/u.test(unit ?? '')

/** `a crew of 14`: a number that ends its phrase. */
export const isBare = ({ quantity: { unit, approximate, of } }: Figure): boolean =>
  !approximate && unit === null && of === null

// Parts share the unit of the whole, or name none; what they count may be narrower (seven soldiers of twelve people).
export const isPartOf = (
  { quantity: { unit, of, approximate, min, max }, head }: Figure,
  whole: Figure,
): boolean => {
  if (approximate || min === null || min !== max) return false
  if (unit !== null) return unit === whole.quantity.unit || (unit === 'person' && isBare(whole))
  // "The Greens 51": the noun before a bare number is whose it is.
  if (of === null || head === null || head === whole.head || whole.quantity.unit !== null) return true
  return whole.head !== null && classesOf(head).has(whole.head)
}

const CLOSES = /\band\b|\bplus\b|\balong with\b|\bas well as\b/u

const AND_ONE = /^[^.;:()]{0,40}(?:[,;]\s+one|\s(?:and|plus)\s+(?:one|a|an))\s/iu

/** Whether a row goes on with *and one on a bicycle*: one is a word more often than a figure. */
export const endsInOne = (after: string): boolean => AND_ONE.test(after)

// The last part is joined by "and", or the list is none.
export const isClosed = (copy: Copy, parts: readonly Figure[]): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (before === undefined || last === undefined) return false
  const words = wordsBetween(copy, before, last)
  const { end } = last.quantity.span
  return CLOSES.test(words) || isRest(words) || endsInOne(copy.text.slice(end, end + 60))
}
