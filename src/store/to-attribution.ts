import { ATTRIBUTION_KINDS, type ClaimAttribution } from '../domain/attribution.ts'
import type { Span } from '../domain/span.ts'
import { asStrings } from './as-strings.ts'
import { oneOf } from './one-of.ts'
import type { ClaimRow } from './whole-claim.ts'

const BASES: readonly ClaimAttribution['basis'][] = ['stated', 'implied']

/** How the claim of a row is credited: as it was read, with what a person set. */
export const toAttribution = (row: ClaimRow): ClaimAttribution => {
  const read = {
    kind: oneOf(ATTRIBUTION_KINDS, row.kind),
    sourceId: row.revisionSource?.label ?? null,
    source: partOf(row, 'source'),
    cue: partOf(row, 'cue'),
    frame: partOf(row, 'frame'),
    basis: oneOf(BASES, row.basis),
    resolvedFrom: partOf(row, 'resolved')[0] ?? null,
    alternatives: asStrings(row.alternatives),
    confidence: row.confidence,
  }
  return isSet(row, 'source') ? asCorrected(read, isSet(row, 'kind')) : read
}

/** The places of one part of a claim: its own words, its source, its cue. */
export const partOf = (row: ClaimRow, part: string): Span[] =>
  row.spans.filter((span) => span.part === part).map(({ start, end }) => ({ start, end }))

const isSet = (row: ClaimRow, field: string): boolean =>
  row.corrections.some((correction) => correction.field === field)

/** What a person said of a source is certain; the words that led the reading to another are no longer its ground. */
const asCorrected = (read: ClaimAttribution, kindIsSet: boolean): ClaimAttribution => ({
  ...read,
  kind: kindIsSet ? read.kind : kindWith(read),
  resolvedFrom: null,
  alternatives: [],
  confidence: 1,
})

const kindWith = ({ sourceId, kind }: ClaimAttribution): ClaimAttribution['kind'] =>
  sourceId === null ? 'none' : kind === 'none' ? 'statement' : kind
