/*
 * Boosted decision trees (Friedman 2001) over a few numbers. All trees have the same depth and lie in one array
 * after another, the children of node i at 2i + 1 and 2i + 2; the leaves' values come after the inner nodes.
 */
export type TreeEnsemble = Readonly<{
  depth: number
  base: number
  /** For each inner node which number is looked at, and the bound up to which one goes left. */
  inputs: Uint8Array
  bounds: Float32Array
  /** For each leaf what it adds. */
  leaves: Float32Array
}>

/** The sum of the trees: the log-odds, before calibration. */
export const sumTrees = (
  { depth, base, inputs, bounds, leaves }: TreeEnsemble,
  numbers: ArrayLike<number>,
): number => {
  const inner = 2 ** depth - 1
  const ends = 2 ** depth
  const trees = leaves.length / ends
  let sum = base
  for (let tree = 0; tree < trees; tree++) {
    let node = 0
    while (node < inner) {
      const at = tree * inner + node
      node = numbers[inputs[at]!]! <= bounds[at]! ? 2 * node + 1 : 2 * node + 2
    }
    sum += leaves[tree * ends + node - inner]!
  }
  return sum
}

/** The logistic function. */
export const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
