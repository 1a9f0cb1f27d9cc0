import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOfAnother } from './change-told.ts'
import { isSizeTold } from './size-told.ts'

/*
 * What keeps two figures from being the values of one thing before and after a change: they are part and whole, the
 * two sides of a score, sizes in a row, values that have each a size of their own, or told of another noun.
 */

/** *24 of the 34 seats*: the one is out of the other. */
const OUT_OF =
  /^\s+(?:\p{L}+\s+)?(?:out )?of (?:(?:the|its|their|his|her|our|these|those|all|some|about) )*$/iu
/** *A vote of 24 to 23*, *won 3-2*: two sides, unless *from* opens it. */
const AGAINST = /^(?:\s+to\s+|\s*[–—-]\s*)$/u
const FROM = /\b(?:from|between)\s+(?:\p{L}+\s+){0,2}$/iu

const isScoreOrShare = ({ text }: Copy, a: Figure, b: Figure): boolean => {
  const between = text.slice(a.quantity.span.end, b.quantity.span.start)
  const before = text.slice(Math.max(0, a.quantity.span.start - 24), a.quantity.span.start)
  return OUT_OF.test(between) || (AGAINST.test(between) && !FROM.test(before))
}

/** *By 17.7 percent at one, 5.5 percent at another and 5 percent at a third*: all of them are sizes. */
const IN_ROW = /^[^.;:()]{0,40}(?:,|,? and) (?:by )?$/u

const isRow = ({ text }: Copy, figures: readonly Figure[]): boolean =>
  figures.every(({ quantity: { unit } }) => unit === figures[0]?.quantity.unit) &&
  figures
    .slice(1)
    .every(({ quantity: { span } }, at) =>
      IN_ROW.test(text.slice(figures[at]?.quantity.span.end ?? 0, span.start)),
    )

/** *600 at the one, a rise of 20%; 300 at the other, a fall of 30%*: each value stands with a size of its own. */
const haveOwnSizes = (copy: Copy, near: readonly Figure[], [a, b, size]: readonly Figure[]): boolean =>
  a?.sentence !== b?.sentence &&
  near.some(
    (other) =>
      other !== size &&
      other.sentence === (size?.sentence === a?.sentence ? b : a)?.sentence &&
      other.quantity.unit === size?.quantity.unit &&
      isSizeTold(copy, other),
  )

/** Whether two figures, in the order of the text, may be the values that a size among the figures near lies between. */
export const mayBeValues = (
  copy: Copy,
  near: readonly Figure[],
  { first, second, size }: Readonly<{ first: Figure; second: Figure; size: Figure }>,
): boolean => {
  const [a, b] = first.quantity.span.start < second.quantity.span.start ? [first, second] : [second, first]
  const row = [a, b, size].sort((one, other) => one.quantity.span.start - other.quantity.span.start)
  return (
    !isScoreOrShare(copy, a, b) &&
    !isRow(copy, row) &&
    !haveOwnSizes(copy, near, [a, b, size]) &&
    !(
      size.quantity.span.end < a.quantity.span.start &&
      isOfAnother(copy.text.slice(size.quantity.span.end, a.quantity.span.start))
    )
  )
}
