import type { Range } from './token-ranges.ts'

/** Whether two parts are the same ranges. */
export const same = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(([first, end], index) => first === b[index]![0] && end === b[index]![1])

/** Whether two parts overlap or stand side by side. */
export const touch = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length > 0 && b.length > 0 && a[0]![0] <= b.at(-1)![1] && a.at(-1)![1] > b[0]![0]

/** In tokens. */
export const size = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [first, end]) => sum + end - first, 0)

/** How many tokens two parts share; those that lie in several ranges count several times. */
export const shared = (a: readonly Range[], b: readonly Range[]): number =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((part, y) => part + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0),
    0,
  )

/** 1 for the same tokens, 0 for none shared. */
export const tokenF1 = (a: readonly Range[], b: readonly Range[]): number => {
  const total = size(a) + size(b)
  return total === 0 ? 0 : (2 * shared(a, b)) / total
}
