import type { Figure } from '../../domain/ledger.ts'

const FARTHEST_OFF = 4
const FARTHEST_OVER = 10
// *A handful of houses*, *the 140 houses destroyed*.
const FARTHEST_VAGUE = 60

/** Whether two values are near enough for the one to be meant for the other: 81 delegates are not the 1,237 that win. */
export const isWithin = (
  { quantity: { min: a, max: b } }: Figure,
  { quantity: { min: c, max: d } }: Figure,
): boolean => {
  const isVague = (a !== null && b !== null && b > a * 2) || (c !== null && d !== null && d > c * 2)
  // "Under 100 came", "the 450 who came": more than the most there can have been.
  const isOver = a === null && c !== null && c > (b ?? 0)
  // Of a vague word the end that is nearer counts: *a handful* is up to nine.
  const [one, other] = (c ?? d ?? 0) > (b ?? a ?? 0) ? [b ?? a ?? 0, c ?? d ?? 0] : [a ?? b ?? 0, d ?? c ?? 0]
  return (
    Math.max(one, other) <=
    Math.min(one, other) * (isVague ? FARTHEST_VAGUE : isOver ? FARTHEST_OVER : FARTHEST_OFF)
  )
}
