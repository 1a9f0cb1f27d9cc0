import { type CueNet, type NetInUse, ROWS, readerOf } from './cue-net.ts'
import { labelShares, newLattice, pairShares, runChain } from './chain.ts'
import { CUE_STATES, type CueShares, cueSequences } from './cue-shares.ts'
import { sumRows } from './feature-table.ts'
import { type Pack, runNet } from './net.ts'
import { CONTENT_SCORES, CUE_SCORES, SOURCE_SCORES, columnsOf } from './net-places.ts'
import { MOST_NET_FEATURES, gateOf, netFeatures } from './net-features.ts'
import { type WordVectors, wordVectors } from '../model/word-vectors.ts'
import type { WordTable } from './word-table.ts'

/** What the net says of each word: cues as the chains do, and how likely it is source or content of any cue. */
export type NetShares = CueShares &
  Readonly<{
    /** `[at * 6 + s]`: outside, begins, goes on; first for sources, then for contents. */
    spans: Float64Array
    /** What the last layer gives of each word, for whatever reads spans beside cues. */
    results: Readonly<{ cells: Float32Array; columns: number }>
  }>
export const SPAN_STATES = 6

type Range = Readonly<{ first: number; end: number }>

/** Sequences that are read together, with what nets are given of their words: the same for all. */
export type NetPack = Readonly<{
  sequences: readonly Range[]
  /** The features of a word lie from its offset on. */
  keys: Int32Array
  offsets: Int32Array
  head: Int32Array
  gate: Int32Array
  /** The row of the word's vector, -1 for none. */
  vector: Int32Array
}>

const packOf = (t: WordTable, sequences: readonly Range[], { row: vectors }: WordVectors): NetPack => {
  const base = sequences[0]!.first
  const count = sequences.at(-1)!.end - base
  const keys = new Int32Array(count * MOST_NET_FEATURES)
  const [offsets, head] = [new Int32Array(count + 1), new Int32Array(count)]
  const [gate, vector] = [new Int32Array(count), new Int32Array(count)]
  for (const { first, end } of sequences)
    for (let at = first; at < end; at++) {
      const row = at - base
      const up = t.head[at]!
      head[row] = up < first || up >= end ? -1 : up - base
      gate[row] = gateOf(t, at)
      vector[row] = vectors.get(t.word[at]!) ?? -1
      offsets[row + 1] = netFeatures(t, at, keys, offsets[row])
    }
  return { sequences, keys, offsets, head, gate, vector }
}

/** Lays the words of some sequences into the kernel's memory. */
const lay = (own: CueNet, reader: NetInUse, pack: NetPack): Pack => {
  const { kernel, work, vectors } = reader
  const { keys, offsets, vector, head, gate, sequences } = pack
  const { memory: m } = kernel
  const { vector: size, width } = own.shape
  const count = head.length
  const scale = own.table.scales[0]!
  m.fill(0, work.words.at, work.words.at + (count + 3) * size)
  m.fill(0, work.x.at + count * width, work.x.at + (count + 3) * width)
  for (let row = 0; row < count; row++) {
    const known = vector[row]! * size
    if (known >= 0) {
      const words = work.words.at + row * size
      for (let d = 0; d < size; d++) m[words + d] = vectors.vectors[known + d]!
    }
    const sums = sumRows(own.table, keys, offsets[row + 1]! - offsets[row]!, offsets[row])
    const to = work.x.at + row * width
    for (let d = 0; d < width; d++) m[to + d] = sums[d]! * scale
  }
  const base = sequences[0]!.first
  return {
    ...{ count, head, gate },
    sequences: sequences.map(({ first, end }) => ({ first: first - base, end: end - base })),
  }
}

/** Three scores from `from` on as probabilities. */
const soften = (m: Float32Array, from: number, out: Float64Array, to: number): void => {
  const greatest = Math.max(m[from]!, m[from + 1]!, m[from + 2]!)
  let total = 0
  for (let s = 0; s < 3; s++) total += out[to + s] = Math.exp(m[from + s]! - greatest)
  for (let s = 0; s < 3; s++) out[to + s] = out[to + s]! / total
}

/** The words of a text in packs of as many sequences as fit into one. */
export const packsOf = (t: WordTable): NetPack[] =>
  packed(cueSequences(t)).map((sequences) => packOf(t, sequences, wordVectors()))

const packed = (sequences: readonly Range[]): Range[][] => {
  const packs: Range[][] = []
  let room = 0
  for (const sequence of sequences) {
    room -= sequence.end - sequence.first
    const open = packs.at(-1)
    if (open && room >= 0) open.push(sequence)
    else {
      packs.push([sequence])
      room = ROWS - (sequence.end - sequence.first)
    }
  }
  return packs
}

/** Room for what a net says of a text. */
export const emptyShares = ({ count }: WordTable, { shape }: CueNet): NetShares => {
  const columns = columnsOf(shape)
  return {
    state: new Float64Array(count * CUE_STATES),
    step: new Float64Array(count * CUE_STATES * CUE_STATES),
    spans: new Float64Array(count * SPAN_STATES),
    opens: new Uint8Array(count),
    results: { cells: new Float32Array(count * columns), columns },
  }
}

/** Has the net read one pack of a text. */
export const readPack = (own: CueNet, pack: NetPack, given: NetShares): void => {
  const { state, step, spans, opens, results } = given
  const { columns } = results
  const { sequences } = pack
  const reader = readerOf(own)
  const { memory: m } = reader.kernel
  const lattice = newLattice()
  runNet(reader.kernel, own.shape, reader.net, reader.work, lay(own, reader, pack))
  const base = sequences[0]!.first
  const used = (sequences.at(-1)!.end - base) * columns
  results.cells.set(m.subarray(reader.work.scores.at, reader.work.scores.at + used), base * columns)
  for (const { first, end } of sequences) {
    opens[first] = 1
    const scores = new Float64Array((end - first) * CUE_STATES)
    for (let at = first; at < end; at++) {
      const from = reader.work.scores.at + (at - base) * columns
      for (let s = 0; s < CUE_STATES; s++) scores[(at - first) * CUE_STATES + s] = m[from + CUE_SCORES + s]!
      soften(m, from + SOURCE_SCORES, spans, at * SPAN_STATES)
      soften(m, from + CONTENT_SCORES, spans, at * SPAN_STATES + 3)
    }
    runChain(lattice, own.transitions, scores, end - first)
    for (let at = first; at < end; at++) {
      labelShares(lattice, CUE_STATES, at - first, state, at * CUE_STATES)
      if (at > first) pairShares(lattice, CUE_STATES, at - first, step, at * CUE_STATES * CUE_STATES)
    }
  }
}
