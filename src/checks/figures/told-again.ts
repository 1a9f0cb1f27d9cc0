import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isMoney } from './money.ts'
import { isWithin, rootOf } from './same-by-words.ts'
import { inOneEra, inOneTime } from './same-thing.ts'

/*
 * A figure with *the* before it was told before: *the 46 migrants aboard* of a boat that carried 64, *the €41 million
 * cost* of a roof. It must be one that the article has; where the article has exactly one of its kind, that is the
 * one meant. A number that stands anywhere above, and a noun that its own words narrow anew, are left alone.
 */

const THE = /\b(?:the|those|these)\s+(?:(?:about|some|nearly|estimated)\s+)?$/iu
const AFTER_ALL = /\b(?:other|remaining|first|last|next|additional|only)\s+$/iu
// "The 12 men who came", "the 27 countries of the bloc": told for the first time, with what tells which.
const NARROWED =
  /^\s+(?:who|that|which|whose|of|in|from|with|where|to|it|he|she|they|we|already|\p{Lu}\S*|\p{L}+ed)\b/u

/** Nouns that stand for a length of time which was told of a deed. */
const TERMS: Readonly<Record<string, RegExp>> = {
  sentence: /^(?:jail|sentence|imprison|give|get|receive|serve)$/u,
  term: /^(?:jail|sentence|imprison|elect|serve)$/u,
  ban: /^(?:ban|suspend|bar|exclude)$/u,
  suspension: /^(?:ban|suspend)$/u,
  contract: /^(?:sign|hire|join|contract)$/u,
  lease: /^(?:lease|rent|sign)$/u,
}

const wordsAround = ({ text }: Copy, { quantity: { span, ofSpan } }: Figure) => ({
  before: text.slice(Math.max(0, span.start - 30), span.start),
  after: text.slice(Math.max(span.end, ofSpan?.end ?? 0), Math.max(span.end, ofSpan?.end ?? 0) + 24),
})

const isDefinite = (copy: Copy, figure: Figure): boolean => {
  const { before } = wordsAround(copy, figure)
  return THE.test(before) && !AFTER_ALL.test(before)
}

const isCount = ({ quantity: { unit } }: Figure): boolean => unit === null || unit === 'person'

/** *Paid €14 million for the roof*, *the €41 million cost*: the noun after the sum is told of the earlier one. */
const isOneSum = (a: Figure, b: Figure): boolean =>
  isMoney(b.quantity.unit) &&
  a.quantity.unit === b.quantity.unit &&
  b.head !== null &&
  b.quantity.of !== b.quantity.unit &&
  [a.verb, a.head, a.attribute, ...a.context].some(
    (word) => word !== null && rootOf(word) === rootOf(b.head ?? ''),
  )

const isOneTerm = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit && (TERMS[b.head ?? '']?.test(a.verb ?? '') ?? false)

/** Whether two figures are of one kind, as far as their nouns go. */
const isOneKind = (a: Figure, b: Figure): boolean =>
  (isCount(a) && isCount(b) && a.head !== null && a.head === b.head) || isOneSum(a, b) || isOneTerm(a, b)

/** Whether the words of a definite figure call back an earlier one, which it then ought to equal. */
export const isToldAgain = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (a.isPart || a.isMoving || b.isMoving || !isDefinite(copy, b) || !isOneKind(a, b)) return false
  if (isDefinite(copy, a) && !isOneTerm(a, b)) return false
  if ((isCount(b) && NARROWED.test(wordsAround(copy, b).after)) || !isWithin(a, b)) return false
  if (b.sentence - a.sentence > REACH) return false
  if (!inOneTime(a, b) || !inOneEra(a, b) || (b.quantity.min ?? 0) < FEWEST) return false
  if (!b.modifiers.every((word) => a.modifiers.includes(word) || a.context.includes(word))) return false
  const earlier = copy.ledger.filter(({ quantity }) => quantity.span.start < b.quantity.span.start)
  const isKnown = earlier.some(({ quantity }) => quantity.min === b.quantity.min)
  return !isKnown && earlier.filter((figure) => isOneKind(figure, b)).length === 1
}

// "The two men", "the three": told of people whom the article has named.
const FEWEST = 4
const REACH = 12
