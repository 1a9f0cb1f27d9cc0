import {
  type Lattice,
  type Transitions,
  labelShares,
  pairShares,
  runChain,
} from '../analysis/attribution/chain.ts'

/** One sequence of a chain: what its words score, the right labels, and where the slopes of the scores go. */
export type ChainTask = Readonly<{
  scores: Float64Array
  count: number
  right: (at: number) => number
  /** Writes the slope of what word `at` scores for a label. */
  write: (at: number, label: number, slope: number) => void
  /** What the sequence counts. */
  part: number
}>

/** The slopes of a chain over one sequence, those of its steps added to `stepSlopes`; returns its loss. */
export const chainSlopes = (
  lattice: Lattice,
  now: Transitions,
  { scores, count, right, write, part }: ChainTask,
  stepSlopes: Float64Array,
): number => {
  const { labels } = now
  const shares = new Float64Array(labels)
  const pairs = new Float64Array(labels * labels)
  let loss = runChain(lattice, now, scores, count)
  let before = labels
  for (let at = 0; at < count; at++) {
    const gold = right(at)
    labelShares(lattice, labels, at, shares)
    loss -= scores[at * labels + gold]! + now.weights[before * labels + gold]!
    for (let label = 0; label < labels; label++)
      write(at, label, part * (shares[label]! - (label === gold ? 1 : 0)))
    if (at > 0) pairShares(lattice, labels, at, pairs)
    const [from, given] = at === 0 ? [labels * labels, shares] : [0, pairs]
    given.forEach((share, index) => (stepSlopes[from + index]! += part * share))
    stepSlopes[before * labels + gold]! -= part
    before = gold
  }
  return part * loss
}
