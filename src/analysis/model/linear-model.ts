import { type RowKernel, rowKernel } from './row-kernel.ts'

/**
 * A linear classifier over hashed features. Row `hash & mask` of its rows holds one int8 weight a label;
 * features that fall on one row share it (the hashing trick), which costs little and saves the keys.
 */
export type LinearModel = Readonly<{
  mask: number
  labels: number
  kernel: RowKernel
  /** Of the kernel's sums those of the labels. */
  scores: Int16Array
}>

/** A classifier with these weights, row by row. */
export const linearModel = (weights: Int8Array, labels: number): LinearModel => {
  const kernel = rowKernel(weights.length)
  kernel.rows.set(weights)
  return { mask: weights.length / labels - 1, labels, kernel, scores: kernel.sums.subarray(0, labels) }
}

/** The row of a feature's key. */
export const rowOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

/** The sums of the weights of `count` feature keys by label, until the next are asked for. */
export const scoreLabels = (
  { mask, labels, kernel, scores }: LinearModel,
  keys: Int32Array,
  count: number,
): Int16Array => {
  const { list } = kernel
  for (let index = 0; index < count; index++) list[index] = rowOf(keys[index]!, mask) * labels
  kernel.sumRows(count, labels)
  return scores
}

/** The index of the greatest score; of equal ones the first. */
export const indexOfGreatest = (scores: ArrayLike<number>): number => {
  let best = 0
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
  return best
}
