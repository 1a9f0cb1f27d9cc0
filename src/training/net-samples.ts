import type { BesideExample } from './beside-examples.ts'
import type { RightLabels } from './net-loss.ts'
import type { Samples } from './number-features.ts'

/** Words with all that the net learns from; heads count words, -1 at a root; vectors are rows, -1 for none. */
export type NetSamples = Samples &
  RightLabels &
  Readonly<{
    vector: Int32Array
    head: Int32Array
    gate: Int32Array
    /** The right cues with their windows, by the first word of their sequence. */
    cues: ReadonlyMap<number, readonly BesideExample[]>
  }>
