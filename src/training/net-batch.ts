import type { BesideExample } from './beside-examples.ts'
import type { Batch } from './net-loss.ts'
import type { NetRoom } from './net-room.ts'
import type { NetSamples } from './net-samples.ts'

/** A fast seeded source of numbers in [0, 1), for dropout (Marsaglia's xorshift). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed * 7919 + 12345
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

export type Input = Readonly<{
  samples: NetSamples
  vectors: Float32Array
  table: Float32Array
  featureDropout: number
  vectorDropout: number
}>

/** More features than this no word has. */
const MOST_FEATURES = 64

/** Adds the rows of a word's features to its sum, but for those that are dropped: `kept` says which. */
const addRows = (
  m: Float32Array,
  { samples, table, featureDropout }: Input,
  { at, to, width }: Readonly<{ at: number; to: number; width: number }>,
  keep: () => boolean,
): void => {
  const scale = 1 / (1 - featureDropout)
  for (let f = samples.offsets[at]!; f < samples.offsets[at + 1]!; f++) {
    if (!keep()) continue
    const from = samples.ids[f]! * width
    for (let d = 0; d < width; d++) m[to + d] = m[to + d]! + scale * table[from + d]!
  }
}

/** Lays the sequences of a batch into the room, features and vectors dropped by chance. */
export const layBatch = (
  { kernel: { memory: m }, shape: { vector: size, width }, work }: NetRoom,
  input: Input,
  sequences: NetSamples['sequences'],
  chance: () => number,
): Batch => {
  const { samples, vectors, featureDropout, vectorDropout } = input
  const count = sequences.reduce((sum, { first, end }) => sum + end - first, 0)
  const [head, gate, origin] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const kept = new Uint8Array(count * MOST_FEATURES)
  let next = 0
  const keep = () => (kept[next++] = chance() >= featureDropout ? 1 : 0) === 1
  m.fill(0, work.words.at, work.words.at + work.words.rows * size)
  m.fill(0, work.x.at, work.x.at + work.x.rows * width)
  const laid: { first: number; end: number }[] = []
  for (const { first, end } of sequences) {
    const base = laid.at(-1)?.end ?? 0
    laid.push({ first: base, end: base + end - first })
    for (let at = first; at < end; at++) {
      const row = base + at - first
      const up = samples.head[at]!
      origin[row] = at
      head[row] = up < first || up >= end ? -1 : base + up - first
      gate[row] = samples.gate[at]!
      const known = samples.vector[at]!
      if (chance() >= vectorDropout && known >= 0)
        m.set(vectors.subarray(known * size, (known + 1) * size), work.words.at + row * size)
      addRows(m, input, { at, to: work.x.at + row * width, width }, keep)
    }
  }
  return { pack: { count, head, gate, sequences: laid }, origin, kept }
}

/** The sequences in the order given, so many together as make up `rows` words. */
export const batchesOf = (
  sequences: NetSamples['sequences'],
  order: readonly number[],
  rows: number,
): NetSamples['sequences'][] => {
  const batches: NetSamples['sequences'][number][][] = []
  let count = rows
  for (const index of order) {
    const sequence = sequences[index]!
    if (sequence.end === sequence.first) continue
    if (count >= rows) {
      batches.push([])
      count = 0
    }
    batches.at(-1)!.push(sequence)
    count += sequence.end - sequence.first
  }
  return batches
}

/** The cues of a batch that was laid from `sequences`, each with what is to be taken from a word to have its row. */
export const cuesOf = (
  { cues }: NetSamples,
  { pack }: Batch,
  sequences: NetSamples['sequences'],
): { example: BesideExample; base: number }[] =>
  sequences.flatMap(({ first }, index) =>
    (cues.get(first) ?? []).map((example) => ({ example, base: first - pack.sequences[index]!.first })),
  )
