import type { AttributionModel } from './attribution-model.ts'
import type { NetShape } from './net-places.ts'

/** A chain's transitions as JSON keeps them: `null` for a step that is not allowed. */
export type ChainFacts = Readonly<{ column: number; labels: number; transitions: readonly (number | null)[] }>

/** What it says of a net: how its table and its matrices are scaled, and how many features it has. */
export type NetFacts = Readonly<{
  shape: NetShape
  scale: number
  scales: readonly number[]
  transitions: ChainFacts['transitions']
  spanSteps: ChainFacts['transitions']
  size: number
}>

/** What the weights file says beside its numbers; `sizes` are the entries of each table. */
export type Facts = Readonly<{
  cueScales: readonly number[]
  cueChains: readonly ChainFacts[]
  ranker: Readonly<{ scale: number; evidence: readonly number[] }>
  judge: Readonly<{ depth: number; base: number }>
  nets: readonly NetFacts[]
  keepFrom: number
  calibration: AttributionModel['calibration']
  sizes: Readonly<Record<'cues' | 'lemmas' | 'phrases' | 'readings', number>>
}>
