import type { ClaimAttribution } from '../domain/attribution.ts'
import type { Claim } from '../domain/claim.ts'
import type { Reading } from '../domain/reading.ts'
import type { Span } from '../domain/span.ts'
import { within } from './claims/assign.ts'
import { findHedges, hedgingOf } from './stages/find-hedges.ts'
import { rankClaim } from './stages/rank-claims.ts'

/** A claim over places that a person chose, read as the machine reads its own: figures, dates, hedges, what it is worth. */
export const readClaim = (
  reading: Reading,
  { spans, attribution }: Readonly<{ spans: readonly Span[]; attribution: ClaimAttribution }>,
): Omit<Claim, 'id' | 'number'> => {
  const { text, syntax, sentences, attributions } = reading
  const first = spans[0]?.start ?? 0
  const parts = {
    spans,
    attribution,
    hedging: hedgingOf(spans, findHedges(text, syntax, attributions), attribution.frame),
    quantities: within(reading.quantities, spans),
    dates: within(reading.dates, spans),
  }
  const sentence = Math.max(
    0,
    sentences.findLastIndex(({ span }) => span.start <= first),
  )
  return { sentence, ...parts, worth: rankClaim({ text, syntax, ...parts }) }
}
