import type { Span } from './span.ts'

/**
 * What becomes of a claim in the next revision of its article. `carried`: it stands unchanged, even if moved.
 * `recheck`: its words, or those that attribute it, changed. `gone`: nothing stands in its place. `ambiguous`: several
 * claims could be it, and the desk asks.
 */
export const FATES = ['carried', 'recheck', 'ambiguous', 'gone'] as const

export type Fate = (typeof FATES)[number]

/** A claim as it is told apart from others: its words, those that attribute it, and those around it. */
export type Stated = Readonly<{
  /** Its key in the store, or its id in a reading that is not stored yet. */
  id: string
  number: number
  words: string
  frame: string
  /** The words just before and after it. */
  context: readonly [string, string]
}>

/** What becomes of one claim: `heirs` are the claims of the next revision that take its place, or could. */
export type Succession = Readonly<{ claim: Stated; fate: Fate; heirs: readonly Stated[] }>

/** What a new text would do to an article, before anything is stored. */
export type RevisionPreview = Readonly<{
  articleId: string
  /** The revision that would be replaced. */
  revision: number
  counts: Readonly<Record<Fate | 'new', number>>
  successions: readonly Succession[]
  /** Claims that come from none before. */
  fresh: readonly Stated[]
  /** Verdicts that stand on claims that would be rechecked, gone or ambiguous. */
  verdictsAtStake: number
  /** Claims that were taken away and stay so, for their words are unchanged. */
  away: readonly Succession[]
  /** Corrections that people made: how many hold in the new text, and how many fall with their words. */
  set: Readonly<{ kept: number; lost: number }>
}>

/** A revision in the list of an article's revisions. */
export type RevisionInList = Readonly<{
  number: number
  headline: string
  createdAt: Date
  words: number
  sha256: string
  signedOff: boolean
}>

/** How many letters of the words around a claim are looked at. */
const AROUND = 40

/** The words just before and after a place. */
export const contextOf = (text: string, place: Span | null): readonly [string, string] =>
  place === null
    ? ['', '']
    : [text.slice(Math.max(0, place.start - AROUND), place.start), text.slice(place.end, place.end + AROUND)]
