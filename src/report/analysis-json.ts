import { createHash } from 'node:crypto'
import type { Claim } from '../domain/claim.ts'
import type { DateMention } from '../domain/date-mention.ts'
import type { Finding } from '../domain/finding.ts'
import { hedgingName } from '../domain/hedging.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Reading } from '../domain/reading.ts'
import { textOf, type Span } from '../domain/span.ts'

/** A text that was read, with what the checks say of it. */
export type Analysis = Readonly<{ id: string; reading: Reading; findings: readonly Finding[] }>

/** A span as other programs read it: UTF-16 offsets, and the exact words. */
export type Quoted = Readonly<{ start: number; end: number; text: string }>

/** One text's analysis, as a value that JSON can hold. Field names are a promise to other programs. */
export type AnalysisJson = ReturnType<typeof toAnalysisJson>

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What was read out of a text and what the checks found in it, in the shape that `claimdesk analyse` prints. */
export const toAnalysisJson = ({ id, reading, findings }: Analysis) => {
  const { text, title, publishedAt } = reading
  const quote = (span: Span): Quoted => ({ start: span.start, end: span.end, text: textOf(text, span) })
  return {
    id,
    title,
    publishedAt,
    sha256: sha256Of(text),
    text,
    sentences: reading.sentences.map(({ span, paragraph, mood }) => ({ ...quote(span), paragraph, mood })),
    sources: reading.sources.map(({ mentions, ...source }) => ({
      id: source.id,
      name: source.name,
      role: source.role,
      aliases: source.aliases,
      mentions: mentions.map(quote),
    })),
    claims: reading.claims.map((claim) => claimJson(claim, quote)),
    attributions: reading.attributions.map((attribution) => ({
      source: attribution.source.map(quote),
      cue: attribution.cue.map(quote),
      content: attribution.content.map(quote),
      kind: attribution.kind,
      confidence: attribution.confidence,
    })),
    quantities: reading.quantities.map((quantity) => quantityJson(quantity, quote)),
    dates: reading.dates.map((date) => dateJson(date, quote)),
    findings: findings.map((finding) => findingJson(finding, quote)),
  }
}

type Quote = (span: Span) => Quoted

const claimJson = (claim: Claim, quote: Quote) => {
  const { attribution, hedging } = claim
  return {
    id: claim.id,
    number: claim.number,
    sentence: claim.sentence,
    spans: claim.spans.map(quote),
    attribution: {
      kind: attribution.kind,
      source:
        attribution.sourceId === null && attribution.source.length === 0
          ? null
          : { id: attribution.sourceId, spans: attribution.source.map(quote) },
      cue: attribution.cue.length === 0 ? null : { spans: attribution.cue.map(quote) },
      frame: attribution.frame.map(quote),
      basis: attribution.basis,
      resolvedFrom: attribution.resolvedFrom && quote(attribution.resolvedFrom),
      alternatives: attribution.alternatives,
      confidence: attribution.confidence,
    },
    hedging: {
      level: hedging.level,
      name: hedgingName(hedging.level),
      cues: hedging.cues.map(({ span, level, scope }) => ({ ...quote(span), level, scope })),
    },
    quantities: claim.quantities.map((quantity) => quantityJson(quantity, quote)),
    dates: claim.dates.map((date) => dateJson(date, quote)),
    worth: claim.worth,
  }
}

const quantityJson = (quantity: Quantity, quote: Quote) => ({
  ...quote(quantity.span),
  min: quantity.min,
  max: quantity.max,
  unit: quantity.unit,
  of: quantity.of,
  approximate: quantity.approximate,
})

const dateJson = (date: DateMention, quote: Quote) => ({
  ...quote(date.span),
  from: date.from,
  to: date.to,
  precision: date.precision,
})

/** A finding, its places as quoted spans. */
export const findingJson = (finding: Finding, quote: Quote) => ({
  id: finding.id,
  check: finding.check,
  severity: finding.severity,
  message: finding.message,
  spans: finding.spans.map(quote),
  claims: finding.claims,
})
