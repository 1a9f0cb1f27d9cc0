import { runChain, pairShares, labelShares } from '../analysis/attribution/chain.ts'
import type { Learner } from './chain-learner.ts'
import type { dropping } from './dropping.ts'
import type { Samples } from './number-features.ts'

type Sequence = Samples['sequences'][number]

/** Learns from one sequence of words: what the chain thinks of it, and a step for every weight that it used. */
export const learnSequence = (
  learner: Learner,
  samples: Samples,
  right: Uint8Array,
  sequence: Sequence,
  drop: ReturnType<typeof dropping>,
): void => {
  const { labels, lattice, scores, stepWeights, stepGradient, gradient, pairs } = learner
  const { first, end } = sequence
  const count = end - first
  drop(learner.kept, samples.offsets[end]! - samples.offsets[first]!)
  scoreWords(learner, samples, sequence)
  runChain(lattice, { labels, weights: stepWeights }, scores, count)
  stepGradient.fill(0)
  for (let at = 1; at < count; at++) {
    pairShares(lattice, labels, at, pairs)
    for (let pair = 0; pair < pairs.length; pair++) stepGradient[pair]! += pairs[pair]!
    stepGradient[right[first + at - 1]! * labels + right[first + at]!]! -= 1
  }
  for (let at = 0; at < count; at++) {
    labelShares(lattice, labels, at, gradient)
    if (at === 0) {
      for (let label = 0; label < labels; label++) stepGradient[labels * labels + label]! += gradient[label]!
      stepGradient[labels * labels + right[first]!]! -= 1
    }
    gradient[right[first + at]!]! -= 1
    descendWord(learner, samples, first, at)
  }
  descendSteps(learner)
}

const scoreWords = (
  { labels, weights, scores, kept }: Learner,
  { ids, offsets }: Samples,
  { first, end }: Sequence,
): void => {
  const base = offsets[first]!
  for (let at = 0; at < end - first; at++) {
    const row = at * labels
    for (let label = 0; label < labels; label++) scores[row + label] = 0
    for (let f = offsets[first + at]!; f < offsets[first + at + 1]!; f++) {
      if (kept[f - base] === 0) continue
      const from = ids[f]! * labels
      for (let label = 0; label < labels; label++) scores[row + label]! += weights[from + label]!
    }
  }
}

/** Slopes smaller than this change nothing. */
const FLAT = 1e-4

/** A step for the weights of one word's features. */
const descendWord = (
  { labels, rate, sparsity, weights, squares, gradient, kept }: Learner,
  { ids, offsets }: Samples,
  first: number,
  at: number,
): void => {
  let greatest = 0
  for (let label = 0; label < labels; label++) greatest = Math.max(greatest, Math.abs(gradient[label]!))
  if (greatest < FLAT) return
  const base = offsets[first]!
  for (let f = offsets[first + at]!; f < offsets[first + at + 1]!; f++) {
    if (kept[f - base] === 0) continue
    const from = ids[f]! * labels
    for (let label = 0; label < labels; label++) {
      const slope = gradient[label]!
      if (slope < FLAT && slope > -FLAT) continue
      const square = (squares[from + label]! += slope * slope)
      const step = rate / Math.sqrt(square)
      const weight = weights[from + label]! - step * slope
      const threshold = step * sparsity
      weights[from + label] =
        weight > threshold ? weight - threshold : weight < -threshold ? weight + threshold : 0
    }
  }
}

const descendSteps = ({ rate, stepWeights, stepSquares, stepGradient }: Learner): void => {
  for (let pair = 0; pair < stepWeights.length; pair++) {
    const slope = stepGradient[pair]!
    if (slope === 0 || stepWeights[pair] === -Infinity) continue
    stepSquares[pair]! += slope * slope
    stepWeights[pair]! -= (rate / Math.sqrt(stepSquares[pair]!)) * slope
  }
}
