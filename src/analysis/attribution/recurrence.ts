import type { LayerWork } from './net-places.ts'

const STEPS = 256
const FARTHEST = 8
const TABLE = 2 * STEPS * FARTHEST
const SIGMOID = Float32Array.from(
  { length: TABLE + 1 },
  (_, index) => 1 / (1 + Math.exp(FARTHEST - index / STEPS)),
)
const TANH = Float32Array.from({ length: TABLE + 1 }, (_, index) => Math.tanh(index / STEPS - FARTHEST))
const indexOf = (value: number): number => {
  const index = (value * STEPS + (FARTHEST * STEPS + 0.5)) | 0
  return index < 0 ? 0 : index > TABLE ? TABLE : index
}
export const sigmoid = (value: number): number => SIGMOID[indexOf(value)]!
export const tanh = (value: number): number => TANH[indexOf(value)]!

/** The recurrence of one layer over one sequence, in both directions. */
export const recur = (
  m: Float32Array,
  { gates, state, out }: LayerWork,
  hidden: number,
  { first, end }: Readonly<{ first: number; end: number }>,
): void => {
  const wide = 6 * hidden
  const both = 2 * hidden
  for (let direction = 0; direction < 2; direction++) {
    const step = direction === 0 ? 1 : -1
    const shift = direction * hidden
    let from = -1
    for (let at = direction === 0 ? first : end - 1, left = end - first; left > 0; left--, at += step) {
      const g = gates.at + at * wide + shift
      const s = state.at + at * both + shift
      const o = out.at + at * both + shift
      for (let unit = 0; unit < hidden; unit++) {
        const forget = sigmoid(m[g + both + unit]!)
        const show = sigmoid(m[g + 2 * both + unit]!)
        m[g + both + unit] = forget
        m[g + 2 * both + unit] = show
        const held = (1 - forget) * m[g + unit]! + (from < 0 ? 0 : forget * m[from + unit]!)
        m[s + unit] = held
        m[o + unit] = show * tanh(held)
      }
      from = s
    }
  }
}
