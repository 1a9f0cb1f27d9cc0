import type { ClaimAttribution } from './attribution.ts'
import type { DateMention } from './date-mention.ts'
import type { Hedging } from './hedging.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

/** Whether a claim can be checked at all: an opinion or a forecast cannot. */
export type Checkability = 'fact' | 'opinion' | 'forecast'

/** How much a claim is worth a checker's hour: a rank from 0 (nothing to check) to 100, with its reasons in words. */
export type CheckWorthiness = Readonly<{
  rank: number
  checkability: Checkability
  reasons: readonly string[]
}>

/** One checkable statement: what is stated, without the words that attribute it. */
export type Claim = Readonly<{
  /** `c1`, `c2`, … in reading order. */
  id: string
  /** Counts from 1. */
  number: number
  /** The index of its sentence, from 0. */
  sentence: number
  spans: readonly Span[]
  attribution: ClaimAttribution
  hedging: Hedging
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  worth: CheckWorthiness
}>
