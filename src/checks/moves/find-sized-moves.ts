import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { placeOf } from '../figures/given-beside.ts'
import { sizeFits, rangesOf } from '../figures/size-fits.ts'
import { exactOf } from '../figures/wording.ts'
import { findLevels, type Levels } from './find-moved-levels.ts'
import { movesAbout } from './move-of.ts'
import { sizeOfMove, type SizeOfMove } from './size-of-move.ts'

/** A size told with a word of direction, in another sentence than the two values that do not give it. */
export type SizedMove = Readonly<{ levels: Levels; size: SizeOfMove }>

// In parts of a hundred: a third is 33, and is said of 31 to 36.
const SHARE_SLACK = 0.1
/** So many times off, the size is of something else. */
const FARTHEST_OFF = 6

const shareFits = (before: number, after: number, { share, isRough }: SizeOfMove): boolean => {
  const [told, right] = [Math.abs(share ?? 0), Math.abs(after / before - 1)]
  const slack = isRough ? 0.35 : SHARE_SLACK
  return Math.abs(right - told) <= told * slack + 0.005
}

const figureFits = (levels: Levels, figure: Figure, isRough: boolean): boolean => {
  const change = { ...levels, lead: '', figures: [] }
  const ranges = rangesOf(change)
  return isRough || !ranges || sizeFits(change, figure, ranges)
}

const isOff = ({ from, to }: Levels, size: SizeOfMove): boolean => {
  const [before, after] = [exactOf(from), exactOf(to)]
  if (!before || !after || before <= 0 || after <= 0) return false
  if (from.quantity.approximate && to.quantity.approximate) return false
  if (size.share !== null) return !shareFits(before, after, size)
  const { figure } = size
  const told = figure ? exactOf(figure) : null
  if (!figure || !told || told <= 0) return false
  const isShare = figure.quantity.unit === 'percent' || figure.quantity.unit === 'percentage point'
  if (!isShare && figure.quantity.unit !== to.quantity.unit && to.quantity.unit !== null) return false
  if (to.quantity.unit === 'percent') return false
  const right = isShare ? Math.abs(after / before - 1) * 100 : Math.abs(after - before)
  const off = told / right
  return (
    off < FARTHEST_OFF &&
    off > 1 / FARTHEST_OFF &&
    !figureFits({ from, to, first: 0, last: 0 }, figure, size.isRough)
  )
}

/** The sizes of moves that the values of the sentences after them do not give. */
export const findSizedMoves = (copy: Copy): SizedMove[] =>
  sizedMoves(copy).filter(({ levels, size }) => isOff(levels, size))

/** *Rose by 9.2 per cent to £1,284 million*, and other values after it: it leads to a value of its own. */
const leadsElsewhere = ({ ledger, text }: Copy, { span }: SizeOfMove, { from, to }: Levels): boolean => {
  if (!/^\s+to\s/u.test(text.slice(span.end, span.end + 4))) return false
  const own = ledger[placeOf(span.end, ledger)]
  return (
    own !== undefined &&
    own.quantity.span.start - span.end < NEAR &&
    own.quantity.unit === to.quantity.unit &&
    ![from, to].some((level) => exactOf(level) === exactOf(own))
  )
}
const NEAR = 20

/** The words of direction with a size of their own that are said of two values of another sentence. */
export const sizedMoves = (copy: Copy): SizedMove[] => {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of copy.ledger)
    bySentence.set(figure.sentence, [...(bySentence.get(figure.sentence) ?? []), figure])
  return findLevels(copy).flatMap((levels) =>
    movesAbout(copy, levels)
      .filter(({ sentence }) => sentence < levels.first || sentence > levels.last)
      .flatMap((move): SizedMove[] => {
        const size = sizeOfMove(copy, move, bySentence.get(move.sentence) ?? [])
        return size && !leadsElsewhere(copy, size, levels) ? [{ levels, size }] : []
      }),
  )
}
