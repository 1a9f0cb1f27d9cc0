import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isDefinite, isOfOther, isOwned } from './definite.ts'
import { isDatedAnew, isNarrowed, mayBePlacedAnew } from './is-narrowed.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isSetElsewhere } from './is-set-elsewhere.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { inOneEra, onOneWord } from './same-thing.ts'

/*
 * Two figures that count one noun, or are of one measure, and have the same digits in another order, or all but one the
 * same: a slip of the fingers, for chance hardly makes such a pair. Only where the article has no third of that noun.
 */

const ANYBODY = new Set('people person other man woman body'.split(' '))

const digitsOf = ({ quantity: { min, max, approximate } }: Figure): string | null =>
  min !== null && min === max && Number.isInteger(min) && min >= 100 && !approximate ? String(min) : null

const sorted = (digits: string): string => digits.split('').toSorted().join('')

/** *1,250* and *1,520*. */
const isReordered = (one: string, two: string): boolean => one !== two && sorted(one) === sorted(two)

/** *480* and *580*. */
const isOneDigitOff = (one: string, two: string): boolean =>
  one.length === two.length && one.split('').filter((digit, at) => digit !== two[at]).length === 1

const isCount = ({ quantity: { unit } }: Figure): boolean => unit === null || unit === 'person'

const hasNoun = ({ head, quantity: { unit } }: Figure): boolean =>
  head !== null && !ANYBODY.has(head) && !(unit ?? '').endsWith(head)

/** One noun is counted, or one measure is given of what the reader knows. */
const isAlike = (copy: Copy, a: Figure, b: Figure, isOrder: boolean): boolean => {
  if (isCount(a) !== isCount(b) || (!isCount(a) && a.quantity.unit !== b.quantity.unit)) return false
  const isKnown = isDefinite(copy, b) || isOwned(copy, b)
  if (hasNoun(a) && hasNoun(b) && (isOrder ? mayBeCalled(a.head, b.head) : a.head === b.head)) return true
  if (!isOrder || !isKnown) return false
  return a.quantity.unit === b.quantity.unit && a.quantity.unit !== null && !hasNoun(b)
}

const isOfNoun = (a: Figure, b: Figure): boolean =>
  isCount(b) ? mayBeCalled(a.head, b.head) : a.quantity.unit === b.quantity.unit

const sameModifiers = (a: Figure, b: Figure): boolean =>
  b.modifiers.every((word) => a.modifiers.includes(word) || a.context.includes(word))

const OPENS_PLACED = /^["“‘]?(?:In|At|On|Near|Across|Outside)\s+(?:the\s+)?\p{Lu}/u
const REACH = 24
const NEAR = 12

/** Whether a later figure is an earlier one with its digits mistyped. */
export const isMistyped = (copy: Copy, a: Figure, b: Figure, others: readonly Figure[]): boolean => {
  const [one, two] = [digitsOf(a), digitsOf(b)]
  if (one === null || two === null || a.isPart || b.isPart || a.isMoving || b.isMoving) return false
  const isOrder = isReordered(one, two)
  if (!isOrder && (!isOneDigitOff(one, two) || !onOneWord(a, b))) return false
  // "In Calais 250 tractors", of 150 that stood elsewhere: another number may well be like it.
  if (
    !isOrder &&
    OPENS_PLACED.test(copy.text.slice(spanOfSentence(copy, b.sentence).start, b.quantity.span.start))
  )
    return false
  if (b.sentence - a.sentence > (isOrder ? REACH : NEAR) || !isAlike(copy, a, b, isOrder)) return false
  if (!sameModifiers(a, b) || isOfOther(copy, a) || isOfOther(copy, b) || isNarrowed(copy, a, b)) return false
  if (
    isDatedAnew(copy, a, b) ||
    isSetElsewhere(copy, a, b) ||
    (!isOwned(copy, b) && mayBePlacedAnew(copy, a, b)) ||
    !inOneEra(a, b, copy.publishedAt)
  )
    return false
  return others.every((other) => other === a || !isOfNoun(other, b))
}
