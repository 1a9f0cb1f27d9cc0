import type { Attribution } from '../domain/attribution.ts'
import type { Claim } from '../domain/claim.ts'
import type { Day } from '../domain/day.ts'
import { findPreamble } from '../domain/preamble.ts'
import type { Reading } from '../domain/reading.ts'
import { overlaps } from '../domain/span.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { within } from './claims/assign.ts'
import { carryQuotations } from './claims/carry-quotations.ts'
import { partVoices } from './claims/part-voices.ts'
import { transcriptVoices } from './claims/transcript-voices.ts'
import { voiceOf } from './claims/voices.ts'
import { joinAttributions, mergeAttributions } from './credit/merge-attributions.ts'
import { cutText } from './dates/cut-text.ts'
import { findEntities } from './ledger/find-entities.ts'
import { keepLedger } from './ledger/keep-ledger.ts'
import { keepTimeline } from './ledger/keep-timeline.ts'
import { findDates } from './stages/find-dates.ts'
import { findHedges, hedgingOf } from './stages/find-hedges.ts'
import { findQuantities } from './stages/find-quantities.ts'
import { findRuleAttributions } from './stages/find-rule-attributions.ts'
import { findSentences } from './stages/find-sentences.ts'
import { rankClaim } from './stages/rank-claims.ts'
import { resolveSources } from './stages/resolve-sources.ts'
import { splitClaims } from './stages/split-claims.ts'
import { mendTags } from './syntax/mend-tags.ts'
import { readSyntax } from './syntax/read-syntax.ts'

/** What is known of a text besides its words. */
export type Known = Readonly<{ title?: string | null; publishedAt?: Day | null }>

/** From here on a rule is as sure as the learnt reading. */
const SURE = 0.95

/** Reads a text: pure, offline, never throws on odd copy; it finds less. */
export const analyse = (text: string, { title = null, publishedAt = null }: Known = {}): Reading => {
  const read = readSyntax(text)
  const syntax = mendTags(read)
  const sentences = findSentences(text, syntax)
  const entities = findEntities(syntax)
  const { date } = findPreamble(text)
  const isOfText = ({ cue }: Attribution): boolean =>
    date === null || cue.every((span) => !overlaps(span, date))
  const learnt = findAttributions(text, read).filter(isOfText)
  const ruled = findRuleAttributions(syntax).filter(isOfText)
  const sure = ruled.filter(({ confidence }) => confidence >= SURE)
  const attributions = joinAttributions(learnt, sure)
  // Claims are credited by the less sure rules, too: a speaker who is lost is worse than a cue too many.
  const credited = mergeAttributions({ text, syntax }, learnt, ruled)
  const quoted = [
    ...transcriptVoices({ text, syntax, sentences }),
    ...partVoices(text, credited).map((attribution) => voiceOf(attribution, syntax)),
  ]
  const voices = carryQuotations(quoted, { syntax, sentences })
  const { sources, creditOf } = resolveSources({ text, syntax, sentences, entities, voices })
  const hedges = findHedges(text, syntax, credited)
  const cut = cutText(text)
  const quantities = findQuantities(text, cut)
  const dates = findDates(text, publishedAt, cut)
  const claims = splitClaims({ syntax, sentences, voices }).map(
    ({ sentence, spans, frame, voice }, index): Claim => {
      const parts = {
        spans,
        attribution: creditOf(voice, frame),
        hedging: hedgingOf(spans, hedges, frame),
        quantities: within(quantities, spans),
        dates: within(dates, spans),
      }
      const worth = rankClaim({ text, syntax, ...parts })
      return { id: `c${index + 1}`, number: index + 1, sentence, ...parts, worth }
    },
  )
  return {
    text,
    title,
    publishedAt,
    sentences,
    syntax,
    sources,
    attributions,
    claims,
    entities,
    quantities,
    dates,
    ledger: keepLedger({ text, syntax, quantities, dates, claims }),
    timeline: keepTimeline({ text, syntax, dates }),
  }
}
