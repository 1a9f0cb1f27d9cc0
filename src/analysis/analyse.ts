import type { Day } from '../domain/day.ts'
import { OWN_VOICE } from '../domain/attribution.ts'
import type { Reading } from '../domain/reading.ts'
import { findEntities } from './ledger/find-entities.ts'
import { keepLedger } from './ledger/keep-ledger.ts'
import { keepTimeline } from './ledger/keep-timeline.ts'
import { findDates } from './stages/find-dates.ts'
import { findQuantities } from './stages/find-quantities.ts'
import { readSyntax } from './syntax/read-syntax.ts'

/** What is known of a text besides its words. */
export type Known = Readonly<{ title?: string | null; publishedAt?: Day | null }>

/** Reads a text: pure, offline, never throws on odd copy; it finds less. */
export const analyse = (text: string, { title = null, publishedAt = null }: Known = {}): Reading => {
  const syntax = readSyntax(text)
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
  const sentences = segments
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter((span) => span.end > span.start)
    .map((span) => ({ span, paragraph: 0, mood: 'statement' as const }))
  const quantities = findQuantities(text)
  const dates = findDates(text, publishedAt)
  return {
    text,
    title,
    publishedAt,
    sentences,
    syntax,
    sources: [],
    attributions: [],
    claims: sentences.map(({ span }, index) => ({
      id: `c${index + 1}`,
      number: index + 1,
      sentence: index,
      spans: [span],
      attribution: OWN_VOICE,
      hedging: { level: 0, cues: [] },
      quantities: [],
      dates: [],
      worth: { rank: 0, checkability: 'fact', reasons: [] },
    })),
    entities: findEntities(syntax),
    quantities,
    dates,
    ledger: keepLedger({ text, syntax, quantities, dates, claims: [] }),
    timeline: keepTimeline({ text, syntax, dates }),
  }
}
