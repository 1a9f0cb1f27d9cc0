/*
 * Linear-chain inference (Lafferty, McCallum and Pereira 2001), scaled so that long sequences don't underflow.
 * Scores are row-major: `scores[at * labels + label]`. Transitions have one more row, the last: the start.
 */

/** The transitions of a chain: `weights[from * labels + to]`, -Infinity where a step is not allowed. */
export type Transitions = Readonly<{ labels: number; weights: Float64Array }>

/** Room for the inference over one sequence; made once, grown when a longer one comes. */
export type Lattice = {
  forward: Float64Array
  backward: Float64Array
  emission: Float64Array
  /** exp of the transitions. */
  steps: Float64Array
}

export const newLattice = (): Lattice => ({
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  emission: new Float64Array(0),
  steps: new Float64Array(0),
})

const grow = (lattice: Lattice, size: number): void => {
  if (lattice.forward.length >= size) return
  lattice.forward = new Float64Array(size * 2)
  lattice.backward = new Float64Array(size * 2)
  lattice.emission = new Float64Array(size * 2)
}

/** Fills the lattice for a sequence of `count` words; returns the logarithm of the partition function. */
export const runChain = (
  lattice: Lattice,
  { labels, weights }: Transitions,
  scores: Float64Array,
  count: number,
): number => {
  grow(lattice, count * labels)
  if (lattice.steps.length !== weights.length) lattice.steps = new Float64Array(weights.length)
  const { forward, backward, emission, steps } = lattice
  for (let index = 0; index < weights.length; index++) steps[index] = Math.exp(weights[index]!)
  let logarithm = 0
  for (let at = 0; at < count; at++) {
    const row = at * labels
    let greatest = -Infinity
    for (let label = 0; label < labels; label++)
      if (scores[row + label]! > greatest) greatest = scores[row + label]!
    logarithm += greatest
    let total = 0
    for (let label = 0; label < labels; label++) {
      const weight = Math.exp(scores[row + label]! - greatest)
      emission[row + label] = weight
      let sum = 0
      if (at === 0) sum = steps[labels * labels + label]!
      else
        for (let from = 0; from < labels; from++)
          sum += forward[row - labels + from]! * steps[from * labels + label]!
      sum *= weight
      forward[row + label] = sum
      total += sum
    }
    if (total <= 0) total = 1e-300
    for (let label = 0; label < labels; label++) forward[row + label] = forward[row + label]! / total
    logarithm += Math.log(total)
  }
  for (let label = 0; label < labels; label++) backward[(count - 1) * labels + label] = 1
  for (let at = count - 2; at >= 0; at--) {
    const row = at * labels
    const next = row + labels
    let total = 0
    for (let from = 0; from < labels; from++) {
      let sum = 0
      for (let label = 0; label < labels; label++)
        sum += steps[from * labels + label]! * emission[next + label]! * backward[next + label]!
      backward[row + from] = sum
      total += sum
    }
    if (total <= 0) total = 1e-300
    for (let from = 0; from < labels; from++) backward[row + from] = backward[row + from]! / total
  }
  return logarithm
}

/** Writes the probability of each label of word `at` to `out`, `to` on, from a lattice that `runChain` filled. */
export const labelShares = (
  { forward, backward }: Lattice,
  labels: number,
  at: number,
  out: Float64Array,
  to = 0,
): void => {
  const row = at * labels
  let total = 0
  for (let label = 0; label < labels; label++)
    total += out[to + label] = forward[row + label]! * backward[row + label]!
  for (let label = 0; label < labels; label++) out[to + label] = out[to + label]! / total
}

/** Writes the probability of each pair of labels of the words `at - 1` and `at` to `out`, `to` on. */
export const pairShares = (
  { forward, backward, emission, steps }: Lattice,
  labels: number,
  at: number,
  out: Float64Array,
  to = 0,
): void => {
  const row = at * labels
  let total = 0
  for (let from = 0; from < labels; from++) {
    const before = forward[row - labels + from]!
    for (let label = 0; label < labels; label++) {
      const pair = from * labels + label
      const share = before * steps[pair]! * emission[row + label]! * backward[row + label]!
      out[to + pair] = share
      total += share
    }
  }
  if (total > 0) for (let pair = to; pair < to + labels * labels; pair++) out[pair] = out[pair]! / total
}
