import type { MatrixKernel } from '../model/matrix-kernel.ts'
import { type WordVectors, wordVectors } from '../model/word-vectors.ts'
import type { SpanWorkplaces } from './beside-places.ts'
import type { Transitions } from './chain.ts'
import type { FeatureTable } from './feature-table.ts'
import { netKernel } from './net.ts'
import { type NetPlaces, type NetShape, type Workplaces, placesOf } from './net-places.ts'

/** A net that has learnt: its matrices in int8, each with the worth of a unit, and the table of its features. */
export type CueNet = Readonly<{
  shape: NetShape
  table: FeatureTable
  weights: Int8Array
  scales: readonly number[]
  transitions: Transitions
  /** The steps between the labels of spans beside a cue. */
  spanSteps: Transitions
}>

/** No window of a cue is wider. */
export const WIDEST_WINDOW = 340

/** So many words are read at once: bounds the memory, and keeps it near the processor. */
export const ROWS = 1024

/** A net ready to read. */
export type NetInUse = Readonly<{
  kernel: MatrixKernel
  net: NetPlaces
  work: Workplaces
  spans: SpanWorkplaces
  vectors: WordVectors
}>

const readers = new WeakMap<CueNet, NetInUse>()

/** The net with its weights laid out. */
export const readerOf = (own: CueNet): NetInUse => {
  const known = readers.get(own)
  if (known) return known
  const { kernel, net, work, spans } = netKernel(own.shape, { words: ROWS + 4, beside: WIDEST_WINDOW })
  placesOf(net).forEach(({ at, rows, columns }, index) => {
    for (let cell = at; cell < at + rows * columns; cell++)
      kernel.memory[cell] = own.weights[cell]! * own.scales[index]!
  })
  const reader = { kernel, net, work, spans, vectors: wordVectors() }
  readers.set(own, reader)
  return reader
}
