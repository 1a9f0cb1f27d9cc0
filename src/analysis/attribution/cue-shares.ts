import { type AttributionModel, CUE_BEGIN, CUE_INSIDE, OUTSIDE } from './attribution-model.ts'
import { labelShares, newLattice, pairShares, runChain } from './chain.ts'
import { MOST_CUE_FEATURES, cueFeatures } from './cue-features.ts'
import { addRows } from './feature-table.ts'
import type { WordTable } from './word-table.ts'

/** O, B and I. */
export const CUE_STATES = 3
/** A paragraph without end is read in pieces. */
const LONGEST_SEQUENCE = 600

/**
 * What the cue chains say of each word, averaged: `state[at * 3 + s]` is the probability that it is outside,
 * begins, or goes on in a cue, `step[at * 9 + from * 3 + to]` that of the pair with the word before.
 */
export type CueShares = Readonly<{ state: Float64Array; step: Float64Array; opens: Uint8Array }>

const stateOf = (label: number): number => (label === CUE_BEGIN || label === CUE_INSIDE ? label : OUTSIDE)

/** The ranges of tokens that are read as one: paragraphs, in which quotations of several sentences hang together. */
export const cueSequences = (t: WordTable): { first: number; end: number }[] => {
  const sequences: { first: number; end: number }[] = []
  let first = 0
  for (let at = 1; at <= t.count; at++) {
    if (at < t.count && t.paragraph[at] === t.paragraph[first] && at - first < LONGEST_SEQUENCE) continue
    sequences.push({ first, end: at })
    first = at
  }
  return sequences
}

export const cueShares = (t: WordTable, { cueTable, cueChains }: AttributionModel): CueShares => {
  const state = new Float64Array(t.count * CUE_STATES)
  const step = new Float64Array(t.count * CUE_STATES * CUE_STATES)
  const opens = new Uint8Array(t.count)
  const keys = new Int32Array(MOST_CUE_FEATURES)
  const lattice = newLattice()
  const { columns, scales } = cueTable
  for (const { first, end } of cueSequences(t)) {
    const count = end - first
    opens[first] = 1
    const sums = new Int32Array(count * columns)
    for (let at = 0; at < count; at++)
      addRows(cueTable, keys, cueFeatures(t, first + at, keys), sums, at * columns)
    for (const { column, transitions } of cueChains) {
      const { labels } = transitions
      const scores = new Float64Array(count * labels)
      for (let at = 0; at < count; at++)
        for (let label = 0; label < labels; label++)
          scores[at * labels + label] = sums[at * columns + column + label]! * scales[column + label]!
      runChain(lattice, transitions, scores, count)
      const shares = new Float64Array(labels)
      const pairs = new Float64Array(labels * labels)
      for (let at = 0; at < count; at++) {
        labelShares(lattice, labels, at, shares)
        for (let label = 0; label < labels; label++)
          state[(first + at) * CUE_STATES + stateOf(label)]! += shares[label]! / cueChains.length
        if (at === 0) continue
        pairShares(lattice, labels, at, pairs)
        for (let pair = 0; pair < pairs.length; pair++) {
          const from = stateOf(Math.floor(pair / labels))
          step[((first + at) * CUE_STATES + from) * CUE_STATES + stateOf(pair % labels)]! +=
            pairs[pair]! / cueChains.length
        }
      }
    }
  }
  return { state, step, opens }
}
