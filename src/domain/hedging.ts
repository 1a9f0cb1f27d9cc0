import type { Span } from './span.ts'

/** How surely a thing is said, from 0 (plain fact) to 4 (the article says that it is not known). */
export type HedgingLevel = 0 | 1 | 2 | 3 | 4

/** The names of the levels, by level. */
export const HEDGING_NAMES = ['flat', 'approximate', 'distanced', 'tentative', 'unresolved'] as const

export type HedgingName = (typeof HEDGING_NAMES)[number]

/** Words that say how surely; `scope` tells whether the writer hedges or the source that is quoted. */
export type Hedge = Readonly<{ span: Span; level: HedgingLevel; scope: 'writer' | 'source' }>

/** A claim's hedging: the highest level among its cues, 0 without any. */
export type Hedging = Readonly<{ level: HedgingLevel; cues: readonly Hedge[] }>

export const hedgingName = (level: HedgingLevel): HedgingName => HEDGING_NAMES[level]
