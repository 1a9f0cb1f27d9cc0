import { type Lattice, newLattice } from '../analysis/attribution/chain.ts'
import type { Allowed } from './bio-allowed.ts'
import type { Samples } from './number-features.ts'

export type ChainShape = Readonly<{ labels: number; features: number; allowed: Allowed }>

/** `rate` is the length of a step, `sparsity` how much of it pulls weights to nothing; `dropout` is a share. */
export type Settings = Readonly<{
  epochs: number
  dropout: number
  seed: number
  rate?: number
  sparsity?: number
}>

/** What is being learnt, with room for the work on one sequence. */
export type Learner = Readonly<{
  labels: number
  rate: number
  sparsity: number
  weights: Float32Array
  squares: Float32Array
  /** The last row of transitions is the start. */
  stepWeights: Float64Array
  stepSquares: Float64Array
  stepGradient: Float64Array
  scores: Float64Array
  gradient: Float64Array
  pairs: Float64Array
  /** Which features of the sequence are not dropped. */
  kept: Uint8Array
  lattice: Lattice
}>

/** A learner whose weights are all nothing; steps that are not allowed stay so. */
export const newLearner = (
  { sequences, offsets }: Samples,
  { labels, features, allowed }: ChainShape,
  { rate = 0.3, sparsity = 0.002 }: Settings,
): Learner => {
  const size = (labels + 1) * labels
  const longest = sequences.reduce((most, { first, end }) => Math.max(most, end - first), 0)
  const mostIds = sequences.reduce(
    (most, { first, end }) => Math.max(most, offsets[end]! - offsets[first]!),
    0,
  )
  const stepWeights = new Float64Array(size)
  for (let from = 0; from <= labels; from++)
    for (let to = 0; to < labels; to++)
      if (!allowed(from === labels ? null : from, to)) stepWeights[from * labels + to] = -Infinity
  return {
    ...{ labels, rate, sparsity, stepWeights },
    weights: new Float32Array(features * labels),
    squares: new Float32Array(features * labels).fill(1),
    stepSquares: new Float64Array(size).fill(1),
    stepGradient: new Float64Array(size),
    scores: new Float64Array(longest * labels),
    gradient: new Float64Array(labels),
    pairs: new Float64Array(labels * labels),
    kept: new Uint8Array(mostIds),
    lattice: newLattice(),
  }
}
