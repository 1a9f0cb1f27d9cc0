import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { areKin } from './kin-nouns.ts'
import { isCount, isOneKind, OF } from './pair-of-whole.ts'
import { exactOf } from './wording.ts'

/** A part and the whole that words make it a part of; `isLoose` where only its place beside the whole does. */
export type PartOfWhole = Readonly<{ part: Figure; whole: Figure; isLoose: boolean }>

const ROUGHLY =
  '(?:(?:about|around|some|nearly|almost|roughly|just|over|only|more|than|fewer|a|at|least|mere)\\s+)*'
const OF_WHICH = new RegExp(`\\bof (?:which|whom|these|those|them|that),?\\s+${ROUGHLY}$`, 'iu')
const OF_THEM = /^(?:\s+[\p{L}-]+){0,2}\s+of (?:whom|them|which|these|those)\b/iu
const OPENS_OF = /^["“‘]?(?:Out of|Of|Among)\s+(?:(?:the|those|these|them|all|its|their|his|her)\b|\d)/u
const POPULATION = new RegExp(
  `\\b(?:population|total|workforce|work force|electorate|membership|staff|fleet|stock|herd|capacity|budget|sample|complement|pool|roll|list|out) (?:now |then |there )?of\\s+${ROUGHLY}$`,
  'iu',
)
const NEAR = 40

const before = ({ text }: Copy, { quantity: { span } }: Figure): string =>
  text.slice(Math.max(0, span.start - NEAR), span.start)

const isBare = ({ quantity: { ofSpan, span } }: Figure): boolean =>
  ofSpan === null || ofSpan.start < span.start || ofSpan.start > span.end + 1

const isWholeFor = (part: Figure, whole: Figure): boolean =>
  whole !== part && isOneKind(part, whole) && (exactOf(whole) ?? 0) > (exactOf(part) ?? Infinity)

/** How words make the one a part of the other; `null` where none do. */
const tieOf = (copy: Copy, part: Figure, whole: Figure): 'plain' | 'loose' | null => {
  const isAfter = whole.quantity.span.start > part.quantity.span.start
  const isNear = whole.sentence === part.sentence
  const lead = copy.text.slice(spanOfSentence(copy, part.sentence).start, part.quantity.span.start)
  if (isAfter) {
    if (!isNear) return null
    const words = wordsBetween(copy, part, whole)
    return OF.test(words) || POPULATION.test(before(copy, whole)) ? 'plain' : null
  }
  if (OF_WHICH.test(before(copy, part))) return 'plain'
  if (OF_THEM.test(copy.text.slice(part.quantity.span.end, part.quantity.span.end + NEAR))) return 'plain'
  if (OPENS_OF.test(lead) && (!isNear || whole.quantity.span.start < part.quantity.span.start)) return 'plain'
  if (POPULATION.test(before(copy, whole))) return 'plain'
  return isBare(part) || areKin(part.head, whole.head) ? 'loose' : null
}

/** The part that a figure is, of the only greater count of its kind near; `null` where none or several may be meant. */
export const partOfWhole = (copy: Copy, part: Figure, near: readonly Figure[]): PartOfWhole | null => {
  const wholes = near.filter((whole) => isCount(whole) && exactOf(whole) !== null && isWholeFor(part, whole))
  const tied = wholes.map((whole) => ({ whole, tie: tieOf(copy, part, whole) }))
  const plain = tied.filter(({ tie, whole }) => tie === 'plain' && OF.test(wordsIf(copy, part, whole)))
  const [only, ...more] = plain.length > 0 ? plain : tied
  if (!only?.tie || more.length > 0) return null
  return { part, whole: only.whole, isLoose: only.tie === 'loose' }
}

const wordsIf = (copy: Copy, part: Figure, whole: Figure): string =>
  whole.quantity.span.start > part.quantity.span.start ? wordsBetween(copy, part, whole) : ''
