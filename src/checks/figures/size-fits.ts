import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Change } from './change.ts'
import { meets, printedRange, strictRange, type Range } from './tolerance.ts'
import { exactOf } from './wording.ts'

/** By what share a value may have changed, with both ends rounded as printed. */
const shareRange = (from: Range, to: Range): Range => {
  const [low, high] = [(to.low / from.high - 1) * 100, (to.high / from.low - 1) * 100]
  if (low < 0 && high > 0) return { low: 0, high: Math.max(-low, high) }
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) }
}

/** A value with the rounding of the other one of its pair, where that is finer. */
export const besides = (figure: Figure, other: Figure): Figure => ({
  ...figure,
  step: Math.min(figure.step, other.step * 2),
})

/** The values that before and after may have; `null` where one of them is not told. */
export const rangesOf = ({ from, to }: Change): readonly [Range, Range] | null => {
  // Two values of one thing are told alike: beside £4,680, £4,500 is no round figure.
  const [before, after] = [strictRange(besides(from, to)), strictRange(besides(to, from))]
  return before && after && before.low > 0 && after.low > 0 ? [before, after] : null
}

// In points: what is worked out from figures that were rounded before.
const SLACK = 0.3

/** Whether the size of a change as it is told can be that of the two figures. */
export const sizeFits = (change: Change, size: Figure, [before, after]: readonly [Range, Range]): boolean => {
  const value = exactOf(size)
  if (value === null || size.quantity.approximate) return true
  const isShare = size.quantity.unit === null && Math.abs(value) < 1
  const told = isShare ? Math.abs(value) * 100 : Math.abs(value)
  const printed = printedRange(
    told,
    isShare ? 4 : size.quantity.unit === 'percent' ? Math.min(1, size.step) : size.step,
  )
  if (isShare) return meets(shareRange(before, after), printed)
  if (size.quantity.unit === 'percent' || size.quantity.unit === 'percentage point') {
    const points = absolute(before, after)
    if (change.to.quantity.unit === 'percent' && meets(points, printed)) return true
    // The share of a change that is called points is another fault.
    const share = shareRange(before, after)
    return meets(share, { low: printed.low - SLACK, high: printed.high + SLACK })
  }
  return meets(absolute(before, after), printed)
}

const absolute = (before: Range, after: Range): Range => {
  const [low, high] = [after.low - before.high, after.high - before.low]
  if (low < 0 && high > 0) return { low: 0, high: Math.max(-low, high) }
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) }
}

const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/u

/** Three numbers written out to the last digit are expected to agree, though each may be rounded. */
export const isPlainlyOff = ({ text }: Copy, { from, to }: Change, size: Figure): boolean => {
  const all = [from, to, size]
  const isPlain = all.every(
    ({ quantity: { span, approximate, min, max } }) =>
      !approximate && min === max && PLAIN.test(text.slice(span.start, span.end)),
  )
  const [before, after, told] = all.map((figure) => exactOf(figure) ?? 0)
  return isPlain && Math.abs(Math.abs((after ?? 0) - (before ?? 0)) - (told ?? 0)) > 0
}
