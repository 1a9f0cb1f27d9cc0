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

// Within one sentence figures are told as exactly as they are known: only large ones and scaled ones are rounded.
const STRICTEST = 0.025

/** The values that a figure may stand for where the text itself does sums with it. */
export const strictRange = ({ quantity: { min, max, approximate }, step }: Figure): Range | null => {
  if (min === null || min !== max) return min === null || max === null ? null : { low: min, high: max }
  const isWhole = Number.isInteger(min) && Math.abs(min) < 1000
  const half = isWhole ? 0 : Math.min(step / 2, Math.abs(min) * STRICTEST)
  const slack = approximate ? Math.max(half, Math.abs(min) * 0.08) : half
  return { low: min - slack, high: min + slack }
}

const OPEN = 1.3

/** The same; *more than 2,400* is hardly 3,200 where the text does sums with it. */
export const openRange = (figure: Figure): Range | null => {
  const { min, max } = figure.quantity
  if (min !== null && max === null) return { low: min, high: min * OPEN }
  if (min === null && max !== null) return { low: max / OPEN, high: max }
  return strictRange(figure)
}

/** The exact printed value with half of its last place on either side. */
export const printedRange = (value: number, step: number): Range => ({
  low: value - step / 2,
  high: value + step / 2,
})

export const meets = (a: Range, b: Range): boolean => a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9

/** How a percentage was rounded, from its words: 35% to 1, 7.5% to 0.1. */
export const widen = ({ low, high }: Range, by: number): Range => ({ low: low - by, high: high + by })
