/** Adam (Kingma and Ba 2015): each value goes its own pace, by how its slopes were lately. */
export type Adam = Readonly<{ values: Float32Array; means: Float32Array; squares: Float32Array }>

const BETA1 = 0.9
const BETA2 = 0.99
const TINY = 1e-8

export const newAdam = (values: Float32Array): Adam => ({
  values,
  means: new Float32Array(values.length),
  squares: new Float32Array(values.length),
})

/** How far the steps of one round go: slopes count `factor` times, and both averages are made up for their start at 0. */
export type Pace = Readonly<{ large: number; root: number; factor: number }>

/** The pace of a round, counted from 1. */
export const paceOf = (rate: number, factor: number, round: number): Pace => ({
  large: rate / (1 - BETA1 ** round),
  root: 1 / (1 - BETA2 ** round),
  factor,
})

/** One step of the values `[from, from + length)` down their slopes, which lie from `slopesFrom` on. */
export const stepDown = (
  { values, means, squares }: Adam,
  slopes: Float32Array,
  { from, slopesFrom, length }: Readonly<{ from: number; slopesFrom: number; length: number }>,
  { large, root, factor }: Pace,
): void => {
  for (let index = 0; index < length; index++) {
    const slope = slopes[slopesFrom + index]! * factor
    const at = from + index
    const mean = (means[at] = BETA1 * means[at]! + (1 - BETA1) * slope)
    const square = (squares[at] = BETA2 * squares[at]! + (1 - BETA2) * slope * slope)
    if (mean !== 0) values[at] = values[at]! - (large * mean) / (Math.sqrt(square * root) + TINY)
  }
}
