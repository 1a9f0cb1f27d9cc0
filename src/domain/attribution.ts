import type { Span } from './span.ts'

/** How the words are credited; `none` is the article's own voice. */
export const ATTRIBUTION_KINDS = [
  'statement',
  'assertion',
  'confirmation',
  'denial',
  'admission',
  'belief',
  'impersonal',
  'document',
  'quotation',
  'none',
] as const

export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number]

/** Who is credited (source), with which words (cue), with what (content, whole, before it is cut into claims). */
export type Attribution = Readonly<{
  source: readonly Span[]
  cue: readonly Span[]
  content: readonly Span[]
  kind: AttributionKind
  /** Probability, 0 to 1, that the attribution is read rightly. */
  confidence: number
}>

/** How the desk words a confidence. */
export type Certainty = 'certain' | 'likely' | 'unsure'

/**
 * How one claim is credited.
 * `basis` is `stated` where the source stands in the text as it is resolved, `implied` where it was inferred
 * (a pronoun, a short form, a source carried on); `resolvedFrom` then points at the words it was inferred from.
 * `alternatives` are the ids of the other sources that would fit: not empty means ambiguous.
 */
export type ClaimAttribution = Readonly<{
  kind: AttributionKind
  sourceId: string | null
  source: readonly Span[]
  cue: readonly Span[]
  frame: readonly Span[]
  basis: 'stated' | 'implied'
  resolvedFrom: Span | null
  alternatives: readonly string[]
  confidence: number
}>

/** An attribution in the article's own voice. */
export const OWN_VOICE: ClaimAttribution = {
  kind: 'none',
  sourceId: null,
  source: [],
  cue: [],
  frame: [],
  basis: 'stated',
  resolvedFrom: null,
  alternatives: [],
  confidence: 1,
}

/** The words for a confidence. The bounds come from the reliability table of `npm run bench:reading`. */
export const certaintyOf = (confidence: number): Certainty =>
  confidence >= 0.85 ? 'certain' : confidence >= 0.6 ? 'likely' : 'unsure'
