import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { closingOf, isMaking, type Around, type Opening } from './closing-of.ts'
import { isDefinite } from './definite.ts'
import type { Sum } from './sum.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { isCount } from './pair-of-whole.ts'
import { isClosed, JOINS, NOT_ALL } from './parts-of-whole.ts'
import { isTakenApart } from './taken-apart.ts'
import { exactOf } from './wording.ts'

/*
 * A series is a row of like figures that "and" closes. Which figure it takes apart is told by what opens it: a colon,
 * dash or bracket after the whole; "of that"; or the sentence before, which ends with the whole. The whole that comes
 * nearest is the one meant; a series that comes to nothing near is of something else.
 */

const OPENS = /[:–—(]/u
const OF_THAT =
  /^["“‘]?(?:Of|Out of) (?:that|those|these|them|this|it|which|the (?:total|sum|money|dead|injured)|the \p{L}+),?\s/u

/** `The dead were 12 women, five men and four children`: the words promise all of the whole before. */
const THEY_ARE =
  /^["“‘]?(?:The|These|Those|All) (?:\p{L}+ ){1,2}?(?:were|are|comprise[sd]?|consist(?:s|ed) of|included?) (?:the )?$/u

const ON_DAY = /^["“‘]?(?:On|Last|This|Yesterday|Today|In (?:\p{Lu}\p{Ll}+|the))\b[^.;:]{0,24}$/u

/** Whether a figure is one exact count or measure, which may be a part or a whole. */
export const isTold = ({ quantity: { min, max, approximate, unit } }: Figure): boolean =>
  min !== null &&
  min === max &&
  !approximate &&
  min >= 1 &&
  unit !== 'percent' &&
  !(unit?.endsWith('of age') ?? false)

const isLike = (part: Figure, first: Figure): boolean =>
  part.quantity.unit === first.quantity.unit || part.quantity.unit === null || first.quantity.unit === null

/** The longest row that begins with the figure at `from`. */
export const rowFrom = (copy: Copy, figures: readonly Figure[], from: number): readonly Figure[] => {
  const [first] = figures.slice(from, from + 1)
  if (!first || !isTold(first)) return []
  const row = [first]
  for (const figure of figures.slice(from + 1)) {
    const words = wordsBetween(copy, row.at(-1) ?? first, figure)
    if (!isTold(figure) || !isLike(figure, first) || !JOINS.test(words) || NOT_ALL.test(words)) break
    if (isMaking(words) || (words.includes(';') && isDefinite(copy, figure))) break
    row.push(figure)
  }
  return row.length >= 2 && isClosed(copy, row) ? row : []
}

const openingOf = (
  copy: Copy,
  figures: readonly Figure[],
  from: number,
  before: readonly Figure[],
): Opening | null => {
  const [first] = figures.slice(from, from + 1)
  if (!first) return null
  const { start } = spanOfSentence(copy, first.sentence)
  const last = figures[from - 1]
  const lead = copy.text.slice(last?.quantity.span.end ?? start, first.quantity.span.start)
  const earlier = figures.slice(0, from)
  if (from > 0) return OPENS.test(lead) && !NOT_ALL.test(lead) ? { wholes: earlier, nearest: 0.25 } : null
  // "Totals $412 million, up from $405 million": what was is no whole of what is.
  const level = before.filter((figure) => !isFrom(copy, figure))
  const whole = level.filter((figure) => isTold(figure) && isCount(figure)).at(-1)
  if (THEY_ARE.test(lead)) return { wholes: before, nearest: 0.25 }
  if (OF_THAT.test(lead)) return { wholes: before, nearest: 0.2 }
  // "The toll stood at nine on Saturday and at 16 on Sunday": steps, no parts.
  // "He has 568. Cruz has 370 and Rubio 163": rivals; "13 for Cruz and 36 for Trump": parts themselves.
  const isRival = whole?.verb === first.verb && whole.verb !== null
  const peers = level.filter(
    (figure) =>
      isTold(figure) && isLike(figure, first) && (exactOf(figure) ?? 0) >= (exactOf(first) ?? 0) / 2,
  )
  // "It had 144 people aboard. Twelve were hurt, and 114 spent the night in a school."
  const next = figures[from + 1]
  const isOfFate = [first, next].every((part) => part?.fate === null || part?.fate === whole?.fate)
  // "It has 29 players. On Saturday 14 played in Leeds": what a day has is no part of what there is.
  if (whole && ON_DAY.test(lead) && whole.when.length === 0) return null
  if (whole && isPeerPlace(copy, whole, first)) return null
  if (isRival || peers.length > 1 || (next?.fate !== first.fate && !(whole?.fate && isOfFate))) return null
  const isAll = whole && (isOfThings(figures.slice(from), whole) || isTakenApart(copy, figures.slice(from)))
  return isAll && !first.isMoving ? { wholes: [whole], nearest: 0.15 } : null
}

const isFrom = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /\b(?:from|than|against|compared (?:with|to))\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 20), span.start),
  )

/** *In Hale 20 people died. Upton lost eleven and Colby six*: one place beside others. */
const isPeerPlace = (copy: Copy, whole: Figure, first: Figure): boolean => {
  const { start } = spanOfSentence(copy, whole.sentence)
  return (
    /^["“‘]?(?:In|At|Near)\s+[^.,;]*\p{Lu}[^.,;]*$/u.test(
      copy.text.slice(start, whole.quantity.span.start),
    ) && first.names.some((name) => !whole.names.includes(name))
  )
}

/** *Cuts 500 jobs. It will close 30 shops and let 487 workers go*: two sorts of thing, neither of which is the whole's. */
const isOfThings = (row: readonly Figure[], whole: Figure): boolean =>
  whole.quantity.unit !== null ||
  !row.some(({ head, quantity: { of } }) => of !== null && head !== null && !mayBeCalled(whole.head, head)) ||
  new Set(row.map(({ head }) => head)).size < 2

const fits = (whole: Figure, row: readonly Figure[]): boolean =>
  isTold(whole) &&
  row.every(
    ({ quantity: { unit, of }, head }) =>
      // "306p … 14 shops and closed three": shops are no part of a price.
      (unit === null && (of === null || (whole.quantity.unit ?? 'person') === 'person')) ||
      unit === whole.quantity.unit ||
      (unit === 'person' && whole.quantity.unit === null && head !== null),
  ) &&
  (exactOf(whole) ?? 0) > Math.max(...row.map((part) => exactOf(part) ?? Infinity))

/** The series of a sentence with the whole that it takes apart, also where that stands in the sentence before. */
export const findSeries = (copy: Copy, around: Around): Sum | null => {
  const { figures, before } = around
  for (const from of figures.keys()) {
    const parts = rowFrom(copy, figures, from)
    if (parts.length < 2) continue
    for (const opening of [closingOf(copy, parts, around), openingOf(copy, figures, from, before)]) {
      const whole = opening && nearestWhole(opening, parts)
      if (whole) return { whole, parts }
    }
  }
  return null
}

const nearestWhole = ({ wholes, nearest }: Opening, parts: readonly Figure[]): Figure | null => {
  const sum = parts.reduce((all, part) => all + (exactOf(part) ?? 0), 0)
  const offBy = (whole: Figure): number => Math.abs((exactOf(whole) ?? 0) - sum)
  const [whole] = wholes.filter((one) => fits(one, parts)).sort((a, b) => offBy(a) - offBy(b))
  return whole && offBy(whole) <= (exactOf(whole) ?? 0) * nearest ? whole : null
}
