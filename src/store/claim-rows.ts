import type { Claim } from '../domain/claim.ts'
import type { DateMention } from '../domain/date-mention.ts'
import { folded } from '../domain/folded.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Reading } from '../domain/reading.ts'
import { textOf, textOfAll, type Span } from '../domain/span.ts'
import { newId } from './new-id.ts'
import { quoted } from './quoted.ts'

/** Where the rows of a reading belong: its revision, its text, and the rows of its sources by label. */
export type Place = Readonly<{ revisionId: string; text: string; sourceRows: ReadonlyMap<string, string> }>

type KeyedClaim = Readonly<{ key: string; claim: Claim }>

type KeyedShape = Readonly<{ key: string; claim: Pick<Claim, 'spans' | 'attribution' | 'hedging'> }>

/** The rows of all claims of a reading, a list for each table, to be inserted in this order. */
export const claimRows = (place: Place, reading: Reading) => {
  const keyed = reading.claims.map((claim) => ({ key: newId(), claim }))
  return {
    keys: new Map(keyed.map(({ key, claim }) => [claim.id, key])),
    claims: keyed.map((one) => claimRow(place, one)),
    spans: keyed.flatMap((one) => spanRows(place.text, one)),
    hedges: keyed.flatMap((one) => hedgeRows(place.text, one)),
    quantities: [
      ...keyed.flatMap(({ key, claim }) => quantityRows(place, key, claim.quantities)),
      ...quantityRows(place, null, outside(reading.quantities, reading.claims, 'quantities')),
    ],
    dates: [
      ...keyed.flatMap(({ key, claim }) => dateRows(place, key, claim.dates)),
      ...dateRows(place, null, outside(reading.dates, reading.claims, 'dates')),
    ],
  }
}

const outside = <T extends Readonly<{ span: Span }>>(
  all: readonly T[],
  claims: readonly Claim[],
  field: 'quantities' | 'dates',
): T[] => {
  const within = new Set(
    claims.flatMap((claim) => claim[field].map(({ span }) => `${span.start}-${span.end}`)),
  )
  return all.filter(({ span }) => !within.has(`${span.start}-${span.end}`))
}

export const claimRow = ({ revisionId, text, sourceRows }: Place, { key, claim }: KeyedClaim) => {
  const words = textOfAll(text, claim.spans)
  const { kind, basis, confidence, alternatives, sourceId } = claim.attribution
  return {
    id: key,
    revisionId,
    number: claim.number,
    sentence: claim.sentence,
    words,
    folded: folded(words),
    kind,
    basis,
    confidence,
    alternatives: [...alternatives],
    revisionSourceId: sourceId === null ? null : (sourceRows.get(sourceId) ?? null),
    hedging: claim.hedging.level,
    rank: claim.worth.rank,
    checkability: claim.worth.checkability,
    reasons: [...claim.worth.reasons],
  }
}

export const spanRows = (text: string, { key, claim }: KeyedShape) => {
  const { source, cue, frame, resolvedFrom } = claim.attribution
  const parts = { claim: claim.spans, source, cue, frame, resolved: resolvedFrom ? [resolvedFrom] : [] }
  return Object.entries(parts).flatMap(([part, spans]) =>
    spans.map((span, ordinal) => ({ id: newId(), claimId: key, part, ordinal, ...quoted(text, span) })),
  )
}

export const hedgeRows = (text: string, { key, claim }: KeyedShape) =>
  claim.hedging.cues.map(({ span, level, scope }, ordinal) => ({
    id: newId(),
    claimId: key,
    ordinal,
    ...exactly(text, span),
    level,
    scope,
  }))

export const quantityRows = ({ revisionId, text }: Place, claimId: string | null, all: readonly Quantity[]) =>
  all.map(({ span, min, max, unit, of, ofSpan, approximate }, ordinal) => ({
    id: newId(),
    revisionId,
    claimId,
    ordinal,
    ...exactly(text, span),
    min,
    max,
    unit,
    counted: of,
    countedFrom: ofSpan?.start ?? null,
    countedTo: ofSpan?.end ?? null,
    approximate,
  }))

export const dateRows = ({ revisionId, text }: Place, claimId: string | null, all: readonly DateMention[]) =>
  all.map(({ span, from, to, precision, weekday, absolute }, ordinal) => ({
    id: newId(),
    revisionId,
    claimId,
    ordinal,
    ...exactly(text, span),
    from,
    to,
    precision,
    weekday,
    absolute,
  }))

const exactly = (text: string, span: Span) => ({
  start: span.start,
  end: span.end,
  exact: textOf(text, span),
})
