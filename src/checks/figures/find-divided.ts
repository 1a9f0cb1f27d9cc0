import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { mayOverlap } from './may-overlap.ts'
import { isClosed, isCount, isPartOf, isRest, JOINS, NOT_ALL } from './parts-of-whole.ts'
import type { Sum } from './sum.ts'

const OF_WHOLE = /^["“]?Of (?:the |its |their |his |her )?(?:\p{L}+ )?$/u
const WERE = /^[^.;:()]{0,30}\b(?:were|are|was|is|had|have|came|come|went|go|lived|died)\b/iu

/** `Of the 36 victims, 20 were men and 14 were women`. */
export const dividedIn = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  const [whole, ...parts] = figures
  if (!whole || parts.length < 2 || !isCount(whole)) return null
  const start = spanOfSentence(copy, whole.sentence).start
  const [first] = parts
  if (!OF_WHOLE.test(copy.text.slice(start, whole.quantity.span.start)) || !first) return null
  const isTold = WERE.test(copy.text.slice(first.quantity.span.end, first.quantity.span.end + 40))
  const joins = parts.slice(1).map((part, index) => wordsBetween(copy, parts[index] ?? first, part))
  if (joins.some((words) => !JOINS.test(words) || NOT_ALL.test(words))) return null
  if (!parts.every((part) => isPartOf(part, whole)) || !isClosed(copy, parts)) return null
  if (isRest(joins.at(-1) ?? '')) return { whole, parts }
  // `Of the 150 seats, the Liberals won 72, the Greens 51 and the Farmers 19`: others may have the rest.
  if (!isTold && parts.length < 3) return null
  if (parts.length === 2 && mayOverlap(copy, whole, parts)) return null
  return isTold ? { whole, parts, isOpen: true } : { whole, parts, isSome: true }
}

const OF_WHOM = /^[^.;:()]{0,50},\s+of (?:whom|which)\s+$/iu

/** `7,200 patients, of whom 5,400 have waited for months and 1,800 for years`: two that are not more than all. */
export const ofWhomIn = (copy: Copy, [whole, ...rest]: readonly Figure[]): Sum | null => {
  const parts = rest.filter(
    ({ quantity: { unit } }) => whole && (unit === null || unit === whole.quantity.unit),
  )
  const [first, second] = parts
  if (!whole || !first || !second || parts.length !== 2 || !isCount(whole)) return null
  if (!OF_WHOM.test(wordsBetween(copy, whole, first)) || !parts.every((part) => isExact(part))) return null
  return isClosed(copy, parts) && !mayOverlap(copy, whole, parts) ? { whole, parts, isSome: true } : null
}

/** Whether a figure is one exact count of people, or of what its noun is. */
export const isExact = ({ quantity: { min, max, approximate, unit } }: Figure): boolean =>
  !approximate && min !== null && min === max && (unit === null || unit === 'person')

const OF_THEM = /^\s+of (?:them|whom)\b/iu

/** `Twelve people were hurt, seven of them men and six of them women`. */
export const ofThemIn = (copy: Copy, [whole, ...parts]: readonly Figure[]): Sum | null => {
  if (!whole || parts.length < 2 || !isCount(whole)) return null
  const areOfThem = parts.map(
    ({ quantity: { span, approximate } }) =>
      !approximate && OF_THEM.test(copy.text.slice(span.end, span.end + 10)),
  )
  if (!areOfThem[0] || !isClosed(copy, parts)) return null
  if (areOfThem.every(Boolean)) return { whole, parts, isOpen: true }
  // `120 athletes, 70 of them men and 60 women`
  const isRow = parts.every(
    (part, at) =>
      isExact(part) &&
      (at === 0 || /^[^.;:]{0,24}\band\s+$|,\s+$/u.test(wordsBetween(copy, parts[at - 1] ?? part, part))),
  )
  return isRow ? { whole, parts, isSome: true } : null
}
