import type { Figure } from '../../domain/ledger.ts'
import type { Change } from './change.ts'
import type { SizedLevels } from './levels-of-size.ts'
import { rangesOf, sizeFits } from './size-fits.ts'
import { exactOf } from './wording.ts'

/** So many times off, the size is of something else. */
const FARTHEST_OFF = 6

/** The change that a size apart from its two values tells, where they give it in neither order. */
export const offByLevels = ({ first, second, size }: SizedLevels): Change | null => {
  const [a, b, told] = [exactOf(first), exactOf(second), exactOf(size)]
  if (!a || !b || !told || a <= 0 || b <= 0) return null
  const orders: readonly Change[] = [
    { from: first, to: second, lead: '', figures: [first, second, size] },
    { from: second, to: first, lead: '', figures: [first, second, size] },
  ]
  const isGiven = orders.some((change) => {
    const ranges = rangesOf(change)
    return !ranges || sizeFits(change, size, ranges)
  })
  const isShare = size.quantity.unit === 'percent' || told < 1
  const right = isShare ? Math.abs(b / a - 1) * (told < 1 ? 1 : 100) : Math.abs(b - a)
  const off = told / right
  // *126 are to be counted. In addition 58 have not come. Those 184 …*: both together.
  const isTogether = told === a + b
  return isGiven || isTogether || off > FARTHEST_OFF || off < 1 / FARTHEST_OFF ? null : orderOf(orders, size)
}

/** The later value is the one that stands beside the size, unless that is said to be the base. */
const orderOf = ([onward, back]: readonly Change[], { quantity: { span } }: Figure): Change | null => {
  const isBaseLast =
    onward !== undefined &&
    onward.to.quantity.span.start > span.end &&
    onward.from.quantity.span.end < span.start
  return (isBaseLast ? back : onward) ?? null
}
