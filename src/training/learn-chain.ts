import type { Transitions } from '../analysis/attribution/chain.ts'
import { newLearner, type ChainShape, type Settings } from './chain-learner.ts'
import { dropping } from './dropping.ts'
import { learnSequence } from './learn-sequence.ts'
import type { Samples } from './number-features.ts'
import { randomFrom, shuffle } from './random.ts'

/** The weights of one chain: `weights[id * labels + label]`. */
export type Chain = Readonly<{ labels: number; weights: Float32Array; transitions: Transitions }>

/**
 * Learns a chain by stochastic gradient (AdaGrad with a damped start, a little L1, feature dropout), and averages
 * the weights over the second half of the epochs. Dropout keeps any one word, a name above all, from carrying much.
 */
export const learnChain = (
  samples: Samples,
  right: Uint8Array,
  shape: ChainShape,
  settings: Settings,
): Chain => {
  const { labels } = shape
  const { epochs, dropout, seed } = settings
  const learner = newLearner(samples, shape, settings)
  const { weights, stepWeights } = learner
  const averaged = new Float32Array(weights.length)
  const stepAverages = new Float64Array(stepWeights.length)
  const order = samples.sequences.map((_, index) => index)
  const random = randomFrom(seed)
  const drop = dropping(dropout, seed)
  let rounds = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const sequence = samples.sequences[index]!
      if (sequence.end > sequence.first) learnSequence(learner, samples, right, sequence, drop)
    }
    if (epoch < Math.floor(epochs / 2)) continue
    rounds++
    for (let at = 0; at < weights.length; at++) averaged[at]! += weights[at]!
    for (let pair = 0; pair < stepWeights.length; pair++) stepAverages[pair]! += stepWeights[pair]!
  }
  // A word's features are all there when the model is used: each counts as much less as was dropped in training.
  for (let at = 0; at < averaged.length; at++) averaged[at] = (averaged[at]! / rounds) * (1 - dropout)
  return {
    labels,
    weights: averaged,
    transitions: { labels, weights: stepAverages.map((sum) => sum / rounds) },
  }
}
