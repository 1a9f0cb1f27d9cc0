import type { MatrixKernel } from '../model/matrix-kernel.ts'
import type { LayerWork } from './net-places.ts'

const BYTES = 4

/**
 * The recurrence of one layer over one sequence, in both directions. The gates of a word are what is new, what is
 * forgotten and what is shown of it, each for both directions.
 */
export const recur = (
  { recur: run, tables, nothing }: MatrixKernel,
  { gates, state, out }: LayerWork,
  hidden: number,
  { first, end }: Readonly<{ first: number; end: number }>,
): void => {
  if (end <= first) return
  for (const [direction, at, step] of [
    [0, first, 1],
    [1, end - 1, -1],
  ] as const) {
    const shift = direction * hidden
    const [from, held, given] = [gates, state, out].map(
      ({ at: place, columns }) => (place + at * columns + shift) * BYTES,
    ) as [number, number, number]
    const steps = [step * gates.columns * BYTES, step * state.columns * BYTES] as const
    run(from, held, given, nothing, ...steps, end - first, hidden * BYTES, tables)
  }
}
