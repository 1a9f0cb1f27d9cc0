import type { Samples } from './number-features.ts'
import { randomFrom, shuffle } from './random.ts'

/** One place to be read: its proposals are the sequences `[first, end)` of the samples, with their worth. */
export type RankedPlace = Readonly<{ first: number; end: number }>

export type RankerWeights = Readonly<{ weights: Float32Array; evidence: Float64Array }>

const RATE = 0.1
const SPARSITY = 0.001
const EVIDENCE_RATE = 0.02

/**
 * Learns a log-linear ranker: of the proposals of a place, those of the highest worth should be the likeliest.
 * Each proposal is one "word" of the samples. `evidence` holds `width` numbers a proposal.
 */
export const learnRanker = (
  { ids, offsets }: Samples,
  places: readonly RankedPlace[],
  { worth, evidence, width }: Readonly<{ worth: Float64Array; evidence: Float64Array; width: number }>,
  {
    epochs,
    dropout,
    seed,
    features,
  }: Readonly<{ epochs: number; dropout: number; seed: number; features: number }>,
): RankerWeights => {
  const weights = new Float32Array(features)
  const squares = new Float32Array(features).fill(1)
  const averaged = new Float32Array(features)
  const own = new Float64Array(width).fill(0)
  own[0] = 1
  own[1] = 1
  const ownAverages = new Float64Array(width)
  const random = randomFrom(seed)
  const order = places.map((_, index) => index)
  let rounds = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const { first, end } = places[index]!
      const count = end - first
      if (count < 2) continue
      const keep = new Uint8Array(offsets[end]! - offsets[first]!)
      for (let at = 0; at < keep.length; at++) keep[at] = random() >= dropout ? 1 : 0
      const scores = new Float64Array(count)
      let best = -Infinity
      for (let at = 0; at < count; at++) {
        let score = 0
        for (let f = offsets[first + at]!; f < offsets[first + at + 1]!; f++)
          if (keep[f - offsets[first]!] === 1) score += weights[ids[f]!]!
        for (let e = 0; e < width; e++) score += own[e]! * evidence[(first + at) * width + e]!
        scores[at] = score
        best = Math.max(best, worth[first + at]!)
      }
      const greatest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
      let all = 0
      let right = 0
      for (let at = 0; at < count; at++) {
        scores[at] = Math.exp(scores[at]! - greatest)
        all += scores[at]!
        if (worth[first + at]! >= best - 1e-9) right += scores[at]!
      }
      for (let at = 0; at < count; at++) {
        const share = scores[at]! / all
        const wanted = worth[first + at]! >= best - 1e-9 ? scores[at]! / Math.max(right, 1e-300) : 0
        const slope = share - wanted
        if (Math.abs(slope) < 1e-4) continue
        for (let f = offsets[first + at]!; f < offsets[first + at + 1]!; f++) {
          if (keep[f - offsets[first]!] === 0) continue
          const id = ids[f]!
          const square = (squares[id]! += slope * slope)
          const step = RATE / Math.sqrt(square)
          const weight = weights[id]! - step * slope
          const threshold = step * SPARSITY
          weights[id] = weight > threshold ? weight - threshold : weight < -threshold ? weight + threshold : 0
        }
        for (let e = 0; e < width; e++)
          own[e]! -= ((EVIDENCE_RATE / (1 + epoch)) * slope * evidence[(first + at) * width + e]!) / 4
      }
    }
    if (epoch < epochs / 2) continue
    rounds++
    for (let id = 0; id < features; id++) averaged[id]! += weights[id]!
    for (let e = 0; e < width; e++) ownAverages[e]! += own[e]!
  }
  for (let id = 0; id < features; id++) averaged[id] = (averaged[id]! / rounds) * (1 - dropout)
  return { weights: averaged, evidence: ownAverages.map((sum) => sum / rounds) }
}
