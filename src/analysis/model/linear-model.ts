/**
 * A linear classifier over hashed features. Row `hash & mask` of `weights` holds one int8 weight a label;
 * features that fall on one row share it (the hashing trick), which costs little and saves the keys.
 */
export type LinearModel = Readonly<{ mask: number; labels: number; weights: Int8Array }>

/** The row of a feature's key. */
export const rowOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

/** Sums the weights of `count` feature keys into `scores`. */
export const scoreLabels = (
  model: LinearModel,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const { mask, labels, weights } = model
  scores.fill(0)
  for (let k = 0; k < count; k++) {
    const key = keys[k]!
    const row = rowOf(key, mask) * labels
    for (let label = 0; label < labels; label++) scores[label] = scores[label]! + weights[row + label]!
  }
}

/** The index of the greatest score; of equal ones the first. */
export const indexOfGreatest = (scores: ArrayLike<number>): number => {
  let best = 0
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
  return best
}
