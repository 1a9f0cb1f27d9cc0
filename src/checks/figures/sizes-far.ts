import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { findLevels, type Levels } from '../moves/find-moved-levels.ts'
import { stemOfWord } from '../moves/matter-of.ts'
import { movesOf } from '../moves/told-moves.ts'
import { bySentence, spanOfSentence } from './in-sentence.ts'
import type { SizedLevels } from './levels-of-size.ts'
import { isMoney } from './money.ts'
import { isSizeTold, MOVE } from './size-told.ts'
import { exactOf } from './wording.ts'

/*
 * *A price of 44.1 cent, against 41.6 cent in August … “a rise of 3.5 cent is the most since 2022”*: the size of a change
 * paragraphs away from its two values. They are the only two of that unit that the article sets against each other, or
 * they are told of the very thing that moved; and no other two figures near give the size.
 */

const REACH = 16
/** Farther off, the size is of something else. */
const FARTHEST_OFF = 2.2
const OTHER_TIME =
  /\b(?:since|between|over the (?:past|last)|in the (?:past|last)|(?:decade|century)|(?:1[89]|20)\d\d|forecast|expected|predicted|target|would|could|average|nationally|elsewhere|further|another|each year|a year|annual(?:ly)?)\b/iu
const GENERAL = /^(?:year|number|rate|level|total|figure|price|cost|month|percent)$/u

const isShare = ({ quantity: { unit } }: Figure): boolean => unit === 'percent'

const stemsOf = ({ syntax }: Copy, { first, last }: Levels): ReadonlySet<string> =>
  new Set(
    syntax.tokens
      .slice(syntax.sentences[first]?.first ?? 0, syntax.sentences[last]?.end ?? 0)
      .flatMap((token) => (token.tag.startsWith('NN') ? [stemOfWord(token)] : [])),
  )

/** Whether what went up or down by a percentage is named with the two values. */
const isOfMatter = (copy: Copy, size: Figure, levels: Levels): boolean => {
  const { start } = size.quantity.span
  const move = movesOf(copy, size.sentence).findLast(({ span }) => span.end <= start)
  const words = stemsOf(copy, levels)
  return [...(move?.matter ?? [])].some((stem) => !GENERAL.test(stem) && words.has(stem))
}

const isOfUnit = (copy: Copy, size: Figure, levels: Levels): boolean =>
  isShare(size)
    ? levels.to.quantity.unit !== 'percent' && isOfMatter(copy, size, levels)
    : levels.to.quantity.unit === size.quantity.unit

const NAMED_BEFORE = new RegExp(`\\b${MOVE}s?(?:\\s+in\\s+[\\p{L}-]+)?\\s+of\\s+$`, 'iu')
const NAMED_AFTER = new RegExp(`^(?:-\\p{L}+)?\\s+${MOVE}\\b`, 'iu')

/** *A rise of 3.5 cent*, *the 3.5 cent rise*: *$9 million more for insurance* is of something else. */
const isNamed = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  NAMED_BEFORE.test(text.slice(Math.max(0, span.start - 50), span.start)) ||
  NAMED_AFTER.test(text.slice(span.end, span.end + 30))

const mayStandFar = (copy: Copy, size: Figure, group: readonly Figure[]): boolean => {
  if (exactOf(size) === null || size.quantity.approximate || !isSizeTold(copy, size)) return false
  if (!isShare(size) && !(isMoney(size.quantity.unit) && isNamed(copy, size))) return false
  const { start, end } = spanOfSentence(copy, size.sentence)
  const isAlone = group.every(
    (figure) => figure === size || figure.quantity.unit === 'month' || figure.quantity.unit === 'year',
  )
  const words = copy.text.slice(start, Math.min(end, size.quantity.span.end + 12))
  return isAlone && !OTHER_TIME.test(isShare(size) ? copy.text.slice(start, end) : words)
}

const FITS = 0.06

/** Whether any two figures of a unit near give a size. */
const isGiven = (size: Figure, near: readonly Figure[]): boolean => {
  const told = exactOf(size) ?? 0
  return near.some((a) =>
    near.some((b) => {
      const [one, two] = [exactOf(a) ?? 0, exactOf(b) ?? 0]
      if (a === b || one <= 0 || two <= 0 || a.quantity.unit !== b.quantity.unit) return false
      const right = isShare(size) ? Math.abs(two / one - 1) * 100 : Math.abs(two - one)
      return Math.abs(right - told) <= Math.max(told * FITS, size.step / 2)
    }),
  )
}

const isNearlyRight = (size: Figure, { from, to }: Levels): boolean => {
  const [told, a, b] = [exactOf(size) ?? 0, exactOf(from) ?? 0, exactOf(to) ?? 0]
  const right = isShare(size) ? Math.abs(b / a - 1) * 100 : Math.abs(b - a)
  return told / right < FARTHEST_OFF && right / told < FARTHEST_OFF
}

/** The sizes of changes with the two values that they are said of, far from them. */
export const sizesFar = (copy: Copy): SizedLevels[] => {
  const groups = bySentence(copy.ledger)
  const sizes = groups.flatMap((group) => group.filter((figure) => mayStandFar(copy, figure, group)))
  if (sizes.length === 0) return []
  const levels = findLevels(copy)
  return sizes.flatMap((size): SizedLevels[] => {
    const near = levels.filter(
      ({ first, last }) =>
        Math.min(Math.abs(first - size.sentence), Math.abs(last - size.sentence)) <= REACH &&
        (last < size.sentence - 1 || first > size.sentence + 1),
    )
    const [only, ...more] = near.filter((pair) => isOfUnit(copy, size, pair))
    if (!only || more.length > 0 || !isNearlyRight(size, only)) return []
    const figures = copy.ledger.filter(
      (figure) => figure !== size && Math.abs(figure.sentence - size.sentence) <= REACH,
    )
    return isGiven(size, figures) ? [] : [{ first: only.from, second: only.to, size }]
  })
}
