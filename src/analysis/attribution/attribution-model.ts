import type { Transitions } from './chain.ts'
import type { Ranker } from './choose-reading.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import type { FeatureTable } from './feature-table.ts'
import type { CueNet } from './cue-net.ts'
import type { TreeEnsemble } from './tree-ensemble.ts'

/** A chain over the columns `[column, column + labels)` of the table that it shares with others. */
export type TableChain = Readonly<{ column: number; transitions: Transitions }>

/** The labels of cue chains: whatever lies beyond these is no cue to them. */
export const OUTSIDE = 0
export const CUE_BEGIN = 1
export const CUE_INSIDE = 2
/** The labels of the joint chain that come after: it learns cues together with what they stand between. */
export const JOINT_LABELS = 7

/** The labels of words beside a cue. */
export const SOURCE_BEGIN = 1
export const SOURCE_INSIDE = 2
export const CONTENT_BEGIN = 3
export const CONTENT_INSIDE = 4
export const IN_CUE = 5
export const SPAN_LABELS = 6

export type ChainModel = Pick<AttributionModel, 'lexicon' | 'cueTable' | 'cueChains'>

/** What finds the places that may be attributions, and the ways to read each. */
export type ReadingModel = ChainModel & Pick<AttributionModel, 'nets'>

/** All that finds attributions, but for the word classes. */
export type AttributionModel = Readonly<{
  lexicon: CueLexicon
  cueTable: FeatureTable
  cueChains: readonly TableChain[]
  /** Vote with the chains about cues, and read source and content of each, all alike. */
  nets: readonly CueNet[]
  /** Chooses among the readings of a place. */
  ranker: Ranker
  /** Judges whether a choice is an attribution: log-odds. */
  judge: TreeEnsemble
  /** Choices are kept from these log-odds on. */
  keepFrom: number
  /** From those log-odds to those of being read rightly, source and all. */
  calibration: Readonly<{ slope: number; offset: number }>
}>

/** A range of tokens, `[first, end)`. */
export type TokenRange = Readonly<{ first: number; end: number }>
