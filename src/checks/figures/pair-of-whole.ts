import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'

const ROUND =
  '(?:about|around|some|nearly|almost|roughly|just|more than|over|under|less than|only|at least|up to)'
const OWNER = `(?:the|its|their|his|her|our|all|an?|total|those|these|${ROUND}|(?:[\\p{L}.]+\\s){0,2}[\\p{L}.]+['’]s?)`

/** The words before a whole: `48,000 of the`, `from its`. */
export const OF = new RegExp(`^[^.;:()\\d]{0,40}\\b(?:of|out of|among|from)\\s+(?:${OWNER}\\s+)*$`, 'iu')
const STARTS_OF = new RegExp(
  `(?:^|[;:]\\s|[.”"]\\s)["“‘]?(?:[Oo]ut of|[Oo]f|[Aa]mong)\\s+(?:${OWNER}\\s+)*$`,
  'u',
)
const OF_THEM = /^(?:\s+\p{L}+)?\s+of (?:whom|them|which|these|those)\b/iu
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|night)$| of age$/u

/** Whether a figure counts or measures things that can be a part or a whole. */
export const isCount = ({ quantity: { unit, min } }: Figure): boolean =>
  unit !== 'percent' &&
  unit !== 'percentage point' &&
  !TIME.test(unit ?? '') &&
  !(min !== null && min > 0 && min < 1)

export const isOneKind = ({ quantity: { unit: a } }: Figure, { quantity: { unit: b } }: Figure): boolean =>
  a === b || a === null || b === null

/** Whether a number has no noun of its own: *40 had died*, of colonies that were counted before. */
const isBare = ({ quantity: { ofSpan, span } }: Figure): boolean =>
  ofSpan === null || ofSpan.start < span.start || ofSpan.start > span.end + 1

/**
 * A part and its whole that stand side by side: `48,000 of the 80,000 votes`, `Of the 250 boats, 50 …`, `2,000 nurses, 200 of
 * whom`. With `isTotalNamed` (`a quarter of the total`), also a number after the whole that has no noun of its own.
 */
export const pairIn = (
  copy: Copy,
  [a, b]: readonly [Figure, Figure],
  isTotalNamed: boolean,
): readonly [part: Figure, whole: Figure] | null => {
  if (!isOneKind(a, b)) return null
  const isNear = a.sentence === b.sentence
  const { start, end } = b.quantity.span
  if (OF_THEM.test(copy.text.slice(end, end + 24))) return [b, a]
  if (!isNear) return null
  if (OF.test(wordsBetween(copy, a, b))) return [a, b]
  const lead = copy.text.slice(spanOfSentence(copy, a.sentence).start, a.quantity.span.start)
  if (STARTS_OF.test(lead)) return [b, a]
  return isTotalNamed && isBare(b) && start > a.quantity.span.end ? [b, a] : null
}
