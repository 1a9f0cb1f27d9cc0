import { certaintyOf, type AttributionKind } from '../../domain/attribution.ts'
import { contains, overlaps, type Span } from '../../domain/span.ts'
import type { DeskClaim, DeskSource, Workbench } from '../../domain/workbench.ts'
import { listed } from './counting.ts'
import { quoted } from './excerpt.ts'

/** What each kind of attribution is called. */
export const KIND_NAMES: Readonly<Record<AttributionKind, string>> = {
  statement: 'statement',
  assertion: 'assertion, from which the article keeps its distance',
  confirmation: 'confirmation',
  denial: 'denial',
  admission: 'admission of responsibility',
  belief: 'belief',
  impersonal: 'nobody’s word: passive or impersonal',
  document: 'document',
  quotation: 'quotation',
  none: 'the article’s own voice',
}

/** Who a claim comes from, in words: the name, the words that say so, and how that was worked out. */
export const presentAttribution = (desk: Workbench, claim: DeskClaim) => {
  const { attribution } = claim
  const source = desk.sources.find(({ id }) => id === attribution.sourceId) ?? null
  return {
    name: source?.name ?? namelessly(attribution.kind),
    href: source === null ? null : `/sources/${source.key}`,
    named: source !== null,
    kind: KIND_NAMES[attribution.kind],
    cue: attribution.cue.map((span) => quoted(desk.revision.text, span)).join(' … '),
    words: sourceWords(desk, claim, source?.name ?? ''),
    resolved: resolvedWords(desk, claim),
    alternatives: alternativeWords(desk.sources, claim),
    unsure: claim.corrected.source ? null : doubtOf(attribution.confidence),
    corrected: claim.corrected.source,
  }
}

/** The source in the article's words, unless they are its name. */
const sourceWords = ({ revision }: Workbench, { attribution }: DeskClaim, name: string): string => {
  const words = attribution.source.map((span) => quoted(revision.text, span)).join(' … ')
  return words.toLowerCase() === `“${name.toLowerCase()}”` ? '' : words
}

const namelessly = (kind: AttributionKind): string =>
  kind === 'none' ? 'The article itself' : 'Nobody named'

const resolvedWords = (desk: Workbench, { attribution, corrected }: DeskClaim): string | null => {
  const from = attribution.resolvedFrom
  if (from === null || corrected.source) return null
  const at = desk.claims.find((other) => standsAt(other, from))
  return `resolved from ${quoted(desk.revision.text, from)}${at ? `, claim ${at.number}` : ''}`
}

const standsAt = (claim: DeskClaim, span: Span): boolean =>
  claim.spans.some((part) => contains(part, span)) ||
  claim.attribution.frame.some((part) => overlaps(part, span))

const alternativeWords = (sources: readonly DeskSource[], { attribution }: DeskClaim): string | null => {
  const names = attribution.alternatives.flatMap(
    (id) => sources.find((source) => source.id === id)?.name ?? [],
  )
  return names.length === 0 ? null : `also possible: ${listed(names)}`
}

const doubtOf = (confidence: number): string | null => {
  const certainty = certaintyOf(confidence)
  if (certainty === 'certain') return null
  return certainty === 'likely' ? 'likely reading' : 'unsure reading: look'
}
