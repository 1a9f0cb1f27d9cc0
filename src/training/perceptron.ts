import { rowOf } from '../analysis/model/linear-model.ts'

/** An averaged perceptron over hashed features, while it learns. */
export type Perceptron = {
  readonly mask: number
  readonly labels: number
  readonly weights: Float32Array
  readonly totals: Float32Array
  step: number
}

export const newPerceptron = (bits: number, labels: number): Perceptron => ({
  mask: 2 ** bits - 1,
  labels,
  weights: new Float32Array(2 ** bits * labels),
  totals: new Float32Array(2 ** bits * labels),
  step: 1,
})

export const scoresOf = (
  perceptron: Perceptron,
  keys: Int32Array,
  count: number,
  scores: Float64Array,
): void => {
  const { mask, labels, weights } = perceptron
  scores.fill(0)
  for (let k = 0; k < count; k++) {
    const row = rowOf(keys[k]!, mask) * labels
    for (let label = 0; label < labels; label++) scores[label]! += weights[row + label]!
  }
}

/** Moves weight from the label that was guessed to the right one. */
export const correct = (
  perceptron: Perceptron,
  keys: Int32Array,
  count: number,
  { right, guessed }: { right: number; guessed: number },
): void => {
  const { mask, labels, weights, totals, step } = perceptron
  for (let k = 0; k < count; k++) {
    const row = rowOf(keys[k]!, mask) * labels
    weights[row + right]! += 1
    totals[row + right]! += step
    weights[row + guessed]! -= 1
    totals[row + guessed]! -= step
  }
}

/** The average of the weights over all steps, in int8: one scale for the whole model, extremes cut. */
export const averaged = ({ weights, totals, step }: Perceptron, largest = 60): Int8Array => {
  const values = weights.map((weight, at) => weight - totals[at]! / step)
  let greatest = 0
  for (const value of values) greatest = Math.max(greatest, Math.abs(value))
  const scale = 127 / Math.min(greatest, largest)
  return Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))))
}
