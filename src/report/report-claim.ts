import type { Evidence } from '../domain/evidence.ts'
import { hedgingName } from '../domain/hedging.ts'
import type { Reply } from '../domain/reply.ts'
import { bySpan, textOf, type Span } from '../domain/span.ts'
import { isBare, standingOf } from '../domain/standing.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'
import { gradeWords } from './grade-words.ts'
import type { Act, ReportedClaim, ReportedEvidence, ReportedReply, Stretch } from './report.ts'
import { saysWho } from './says-who.ts'
import { oneLine, wordsOf } from './words-of.ts'

/** One claim of the desk, in words. */
export const reportClaim = ({ revision, sources }: Workbench, claim: DeskClaim): ReportedClaim => {
  const { text } = revision
  const { attribution, hedging, verdict } = claim
  const nameOf = (id: string): string => sources.find((source) => source.id === id)?.name ?? id
  return {
    id: claim.id,
    number: claim.number,
    words: wordsOf(text, claim.spans),
    stretches: stretchesOf(
      text,
      claim.spans,
      hedging.cues.map(({ span }) => span),
    ),
    spans: claim.spans,
    saysWho: saysWho(text, claim, sources),
    role: sources.find(({ id }) => id === attribution.sourceId)?.role ?? null,
    kind: attribution.kind,
    implied: attribution.basis === 'implied',
    alternatives: attribution.alternatives.map(nameOf),
    cue: wordsOf(text, attribution.cue),
    hedging: {
      level: hedging.level,
      name: hedgingName(hedging.level),
      words: hedging.cues.map(({ span }) => wordsOf(text, [span])),
    },
    quantities: claim.quantities.map(({ span }) => wordsOf(text, [span])),
    dates: claim.dates.map(({ span }) => wordsOf(text, [span])),
    verdict: verdict && { kind: verdict.kind, note: verdict.note, ...actOf(verdict) },
    standing: standingOf(claim),
    bare: isBare(claim),
    evidence: claim.evidence.map(reportEvidence),
    replies: (claim.replies ?? []).map(reportReply),
    notes: claim.notes.map(({ copy, ...act }) => ({ copy, ...actOf(act) })),
    corrected: claim.corrected,
    changedFrom:
      claim.before?.fate === 'recheck'
        ? { words: oneLine(claim.before.words), verdict: claim.before.verdict?.kind ?? null }
        : null,
  }
}

const reportEvidence = (evidence: Evidence): ReportedEvidence => ({
  kind: evidence.kind,
  stance: evidence.stance,
  title: evidence.title,
  url: evidence.url,
  quotation: evidence.quotation,
  reliability: evidence.reliability,
  credibility: evidence.credibility,
  grade: gradeWords(evidence),
  document: evidence.document
    ? { sha256: evidence.document.sha256, name: evidence.document.name, size: evidence.document.size }
    : null,
  ...actOf(evidence),
})

const reportReply = ({ whom, askedAt, deadline, answer, answeredAt, by }: Reply): ReportedReply => ({
  whom,
  askedAt: askedAt.toISOString(),
  deadline: deadline?.toISOString() ?? null,
  answer,
  answeredAt: answeredAt?.toISOString() ?? null,
  by: by.name,
})

const actOf = ({ by, at }: { by: { name: string }; at: Date }): Act => ({ by: by.name, at: at.toISOString() })

/** The words of a claim cut at its hedges; an ellipsis stands for what lies between its spans. */
export const stretchesOf = (text: string, spans: readonly Span[], hedges: readonly Span[]): Stretch[] =>
  spans.flatMap((span, index) => [
    ...(index > 0 ? [{ words: ' … ', hedges: false }] : []),
    ...cut(text, span, [...hedges].sort(bySpan)),
  ])

const cut = (text: string, span: Span, hedges: readonly Span[]): Stretch[] => {
  const stretches: Stretch[] = []
  let at = span.start
  const add = (end: number, isHedge: boolean): void => {
    if (end > at) stretches.push({ words: flat(text, { start: at, end }), hedges: isHedge })
    at = Math.max(at, end)
  }
  for (const hedge of hedges) {
    if (hedge.end <= at || hedge.start >= span.end) continue
    add(Math.min(hedge.start, span.end), false)
    add(Math.min(hedge.end, span.end), true)
  }
  add(span.end, false)
  return stretches
}

const flat = (text: string, span: Span): string => textOf(text, span).replace(/[\s\p{Cc}]+/gu, ' ')
