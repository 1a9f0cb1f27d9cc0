import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'
import { kinOf, mayBeCalled } from './kin-nouns.ts'

/*
 * Figures that count one thing by other nouns, as the words around them tell: *a farm of 320 hectares* and *the
 * 230-hectare farm*; *the loss of 3,000 jobs* and *the 3,500 workers who will lose their jobs*; *dozens of people were
 * hurt* and *all nine injured passengers*.
 */

const OF_THING =
  /\b(?:an?|the|its|their|this|that)\s+(?:\p{L}+\s+)?(?<noun>\p{Ll}{3,})\s+of\s+(?:(?:about|some|nearly|just|only)\s+)*$/iu

/** *A farm of 320 hectares*: the noun of which a measure is told before its number. */
export const isSizeOf = (copy: Copy, a: Figure, b: Figure): boolean => {
  const { unit } = a.quantity
  if (unit === null || unit === 'person' || unit !== b.quantity.unit || b.head === null) return false
  const noun = OF_THING.exec(wordsAround(copy, a).before)?.groups?.noun
  return noun !== undefined && !unit.endsWith(b.head) && mayBeCalled(noun.toLowerCase(), b.head)
}

const LOSE_JOBS =
  /^\s+(?:(?:who|that)\s+)?[^.;,]{0,24}\b(?:los(?:e|es|ing|t) their (?:jobs?|posts?)|(?:made|be|being) redundant|laid off|dismissed|sacked|let go)\b/iu
const JOBS_GO = new Set('loss lose cut cutting axe go shed close closure redundancy'.split(' '))

/** *The loss of 3,000 jobs*, *the 3,500 workers who will lose their jobs*. */
export const isOneDismissal = (copy: Copy, a: Figure, b: Figure): boolean =>
  kinOf(a.head ?? '') === 'job' &&
  b.quantity.unit === 'person' &&
  [a.verb, ...a.context].some((word) => word !== null && JOBS_GO.has(word)) &&
  LOSE_JOBS.test(wordsAround(copy, b).after)

/** *Dozens of people were hurt*, *all nine injured passengers*: of one fate, and all of them. */
export const isAllOfFate = (copy: Copy, a: Figure, b: Figure): boolean =>
  a.fate !== null &&
  a.fate === b.fate &&
  (a.head === 'people' || a.head === 'person') &&
  b.quantity.unit === 'person' &&
  /\ball (?:of )?(?:the )?$/iu.test(wordsAround(copy, b).before)

const MADE_BY = new Set(
  'author writer novelist composer owner founder maker have own run operate write compose paint direct publish manage'.split(
    ' ',
  ),
)

/** *The author of 23 novels*, *her 32 novels*: all that somebody has or has made, told again as his. */
export const isOneOeuvre = (a: Figure, b: Figure): boolean =>
  b.head !== null &&
  mayBeCalled(a.head, b.head) &&
  [a.verb, ...a.context].some((word) => word !== null && MADE_BY.has(word)) &&
  b.modifiers.length === 0
