import { type ChainModel, CUE_BEGIN, CUE_INSIDE, OUTSIDE } from './attribution-model.ts'
import { type Lattice, labelShares, newLattice, pairShares, runChain } from './chain.ts'
import { MOST_CUE_FEATURES, cueFeatures } from './cue-features.ts'
import { sumRows } from './feature-table.ts'
import type { WordTable } from './word-table.ts'

/** O, B and I. */
export const CUE_STATES = 3
/** Below this, a word and the one before it are simply taken to be outside. */
const NEGLIGIBLE = 1e-3
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

/** Adds what one chain says of one sequence, as `part` of the average. */
const addShares = (
  { state, step }: Pick<CueShares, 'state' | 'step'>,
  lattice: Lattice,
  { first, count, labels, part }: Readonly<{ first: number; count: number; labels: number; part: number }>,
): void => {
  const shares = new Float64Array(labels)
  const pairs = new Float64Array(labels * labels)
  let before = 0
  for (let at = 0; at < count; at++) {
    labelShares(lattice, labels, at, shares)
    const row = (first + at) * CUE_STATES
    const inCue = shares[CUE_BEGIN]! + shares[CUE_INSIDE]!
    state[row + CUE_BEGIN] = state[row + CUE_BEGIN]! + part * shares[CUE_BEGIN]!
    state[row + CUE_INSIDE] = state[row + CUE_INSIDE]! + part * shares[CUE_INSIDE]!
    state[row + OUTSIDE] = state[row + OUTSIDE]! + part * (1 - inCue)
    if (at > 0 && inCue < NEGLIGIBLE && before < NEGLIGIBLE)
      step[row * CUE_STATES] = step[row * CUE_STATES]! + part
    else if (at > 0) {
      pairShares(lattice, labels, at, pairs)
      for (let from = 0, pair = 0; from < labels; from++)
        for (let to = 0; to < labels; to++, pair++) {
          const cell = (row + stateOf(from)) * CUE_STATES + stateOf(to)
          step[cell] = step[cell]! + part * pairs[pair]!
        }
    }
    before = inCue
  }
}

/** The part of the net in the vote about cues; the chains have the rest. */
const PART_OF_NET = 0.5

/** The vote of the chains and the net. */
export const vote = (chains: CueShares, net: CueShares): CueShares => {
  const mix = (own: Float64Array, other: Float64Array) =>
    own.map((share, at) => share + PART_OF_NET * (other[at]! - share))
  return { state: mix(chains.state, net.state), step: mix(chains.step, net.step), opens: chains.opens }
}

/** What the cue chains say of each word of a text. */
export const cueShares = (
  t: WordTable,
  { cueTable, cueChains }: Pick<ChainModel, 'cueTable' | 'cueChains'>,
): CueShares => {
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
    for (let at = 0; at < count; at++) {
      const own = sumRows(cueTable, keys, cueFeatures(t, first + at, keys))
      for (let column = 0; column < columns; column++) sums[at * columns + column] = own[column]!
    }
    for (const { column, transitions } of cueChains) {
      const { labels } = transitions
      const scores = new Float64Array(count * labels)
      for (let at = 0; at < count; at++)
        for (let label = 0; label < labels; label++)
          scores[at * labels + label] = sums[at * columns + column + label]! * scales[column + label]!
      runChain(lattice, transitions, scores, count)
      addShares({ state, step }, lattice, { first, count, labels, part: 1 / cueChains.length })
    }
  }
  return { state, step, opens }
}
