import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'

/** Words after which a list is not all of the whole, or no part of it. */
export const NOT_ALL =
  /\b(?:including|include|among (?:them|those)|such as|of (?:which|whom|those|them)|at least|mostly|up from|down from|compared|against|each|per|than|more|followed by|then)\b/iu

/** What stands between two parts of one list. */
export const JOINS = /^[^.;:]{0,60}?(?:,|;|\band\b|\bplus\b)[^.:]{0,40}$/u

/** Whether a figure counts things that a list can take apart. */
export const isCount = ({ quantity: { unit, approximate }, head }: Figure): boolean =>
  !approximate &&
  (unit !== null || head !== null) &&
  !/^(?:percent|year|month|week|day|hour|minute|second|decade)$| of age$/u.test(unit ?? '')

/** `a crew of 14`: a number that ends its phrase. */
export const isBare = ({ quantity: { unit, approximate }, head }: Figure): boolean =>
  !approximate && unit === null && head === null

// Parts share the unit of the whole, or name none; what they count may be narrower (seven soldiers of twelve people).
export const isPartOf = (
  { quantity: { unit, approximate, min, max }, head }: Figure,
  whole: Figure,
): boolean => {
  if (approximate || min === null || min !== max) return false
  if (unit !== null) return unit === whole.quantity.unit
  return head === null || head === whole.head || whole.quantity.unit !== null
}

// The last part is joined by "and", or the list is none.
export const isClosed = (copy: Copy, parts: readonly Figure[]): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  return (
    before !== undefined && last !== undefined && /\band\b|\bplus\b/u.test(wordsBetween(copy, before, last))
  )
}
