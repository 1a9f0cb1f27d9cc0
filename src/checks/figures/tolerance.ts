import type { Figure } from '../../domain/ledger.ts'

/** A range of values. */
export type Range = Readonly<{ low: number; high: number }>

// 70 for 67 or 73 is a round figure; 7.5% keeps 10 from meaning 14. A digit that stands alone may be half off.
const ROUNDEST = 0.075

/** The values that a printed figure may stand for, from its own rounding and words such as *about*. */
export const roundedRange = ({ quantity, step }: Figure): Range | null => {
  const { min, max, approximate } = quantity
  if (min === null || max === null || min !== max)
    return min === null || max === null ? null : { low: min, high: max }
  const half = step <= 1 ? step / 2 : Math.min(step / 2, Math.max(0.5, Math.abs(min) * ROUNDEST))
  const slack = approximate ? half * 1.5 : half
  return { low: min - slack, high: min + slack }
}

/** The exact printed value with half of its last place on either side. */
export const printedRange = (value: number, step: number): Range => ({
  low: value - step / 2,
  high: value + step / 2,
})

export const meets = (a: Range, b: Range): boolean => a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9

/** How a percentage was rounded, from its words: 35% to 1, 7.5% to 0.1. */
export const widen = ({ low, high }: Range, by: number): Range => ({ low: low - by, high: high + by })
