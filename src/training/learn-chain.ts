import {
  type Transitions,
  newLattice,
  runChain,
  pairShares,
  labelShares,
} from '../analysis/attribution/chain.ts'
import type { Allowed } from './bio-allowed.ts'
import type { Samples } from './number-features.ts'
import { randomFrom, shuffle } from './random.ts'

export type Settings = Readonly<{
  epochs: number
  dropout: number
  seed: number
  rate?: number
  sparsity?: number
}>

/** The weights of one chain: `weights[id * labels + label]`. */
export type Chain = Readonly<{ labels: number; weights: Float32Array; transitions: Transitions }>

export type ChainShape = Readonly<{ labels: number; features: number; allowed: Allowed }>

/**
 * Learns a chain by stochastic gradient (AdaGrad with a damped start, a little L1, feature dropout), and averages
 * the weights over the second half of the epochs. Dropout keeps any one word, a name above all, from carrying much.
 */
export const learnChain = (
  samples: Samples,
  right: Uint8Array,
  { labels, features, allowed }: ChainShape,
  { epochs, dropout, seed, rate = 0.3, sparsity = 0.002 }: Settings,
): Chain => {
  const weights = new Float32Array(features * labels)
  const squares = new Float32Array(features * labels).fill(1)
  const averaged = new Float32Array(features * labels)
  const size = (labels + 1) * labels
  const stepWeights = new Float64Array(size)
  const stepSquares = new Float64Array(size).fill(1)
  const stepAverages = new Float64Array(size)
  for (let from = 0; from <= labels; from++)
    for (let to = 0; to < labels; to++)
      if (!allowed(from === labels ? null : from, to)) stepWeights[from * labels + to] = -Infinity
  const transitions = { labels, weights: stepWeights }
  const longest = samples.sequences.reduce((most, { first, end }) => Math.max(most, end - first), 0)
  const mostIds = samples.sequences.reduce(
    (most, { first, end }) => Math.max(most, samples.offsets[end]! - samples.offsets[first]!),
    0,
  )
  const scores = new Float64Array(longest * labels)
  const gradient = new Float64Array(labels)
  const pairs = new Float64Array(labels * labels)
  const stepGradient = new Float64Array(size)
  const kept = new Uint8Array(mostIds)
  const lattice = newLattice()
  const order = samples.sequences.map((_, index) => index)
  const random = randomFrom(seed)
  const keep = (1 - dropout) * 4294967296
  let state = seed * 7919 + 12345
  let rounds = 0
  const { ids, offsets } = samples
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const { first, end } = samples.sequences[index]!
      const count = end - first
      if (count === 0) continue
      const base = offsets[first]!
      const used = offsets[end]! - base
      for (let at = 0; at < used; at++) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        kept[at] = state >>> 0 < keep ? 1 : 0
      }
      for (let at = 0; at < count; at++) {
        const row = at * labels
        for (let label = 0; label < labels; label++) scores[row + label] = 0
        for (let f = offsets[first + at]!; f < offsets[first + at + 1]!; f++) {
          if (kept[f - base] === 0) continue
          const from = ids[f]! * labels
          for (let label = 0; label < labels; label++) scores[row + label]! += weights[from + label]!
        }
      }
      runChain(lattice, transitions, scores, count)
      stepGradient.fill(0)
      for (let at = 1; at < count; at++) {
        pairShares(lattice, labels, at, pairs)
        for (let pair = 0; pair < pairs.length; pair++) stepGradient[pair]! += pairs[pair]!
        stepGradient[right[first + at - 1]! * labels + right[first + at]!]! -= 1
      }
      for (let at = 0; at < count; at++) {
        labelShares(lattice, labels, at, gradient)
        if (at === 0) {
          for (let label = 0; label < labels; label++)
            stepGradient[labels * labels + label]! += gradient[label]!
          stepGradient[labels * labels + right[first]!]! -= 1
        }
        gradient[right[first + at]!]! -= 1
        let greatest = 0
        for (let label = 0; label < labels; label++) greatest = Math.max(greatest, Math.abs(gradient[label]!))
        if (greatest < 1e-4) continue
        for (let f = offsets[first + at]!; f < offsets[first + at + 1]!; f++) {
          if (kept[f - base] === 0) continue
          const from = ids[f]! * labels
          for (let label = 0; label < labels; label++) {
            const slope = gradient[label]!
            if (slope < 1e-4 && slope > -1e-4) continue
            const square = (squares[from + label]! += slope * slope)
            const step = rate / Math.sqrt(square)
            const weight = weights[from + label]! - step * slope
            const threshold = step * sparsity
            weights[from + label] =
              weight > threshold ? weight - threshold : weight < -threshold ? weight + threshold : 0
          }
        }
      }
      for (let pair = 0; pair < size; pair++) {
        const slope = stepGradient[pair]!
        if (slope === 0 || stepWeights[pair] === -Infinity) continue
        stepSquares[pair]! += slope * slope
        stepWeights[pair]! -= (rate / Math.sqrt(stepSquares[pair]!)) * slope
      }
    }
    if (epoch < Math.floor(epochs / 2)) continue
    rounds++
    for (let at = 0; at < weights.length; at++) averaged[at]! += weights[at]!
    for (let pair = 0; pair < size; pair++) stepAverages[pair]! += stepWeights[pair]!
  }
  // A word's features are all there when the model is used: each counts as much less as was dropped in training.
  for (let at = 0; at < averaged.length; at++) averaged[at] = (averaged[at]! / rounds) * (1 - dropout)
  return {
    labels,
    weights: averaged,
    transitions: { labels, weights: stepAverages.map((sum) => sum / rounds) },
  }
}
