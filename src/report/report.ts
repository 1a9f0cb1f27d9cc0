import type { AttributionKind } from '../domain/attribution.ts'
import type { Day } from '../domain/day.ts'
import type { DocumentFile, EvidenceEntry } from '../domain/evidence.ts'
import type { Severity } from '../domain/finding.ts'
import type { HedgingLevel, HedgingName } from '../domain/hedging.ts'
import type { Standing } from '../domain/standing.ts'
import type { Role } from '../domain/source.ts'
import type { SignOffState } from '../domain/sign-off.ts'
import type { Span } from '../domain/span.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import type { FindingState } from '../domain/workbench.ts'

/** A moment as the record keeps it: ISO 8601 in UTC. */
export type Instant = string

/** Who did something, and when. */
export type Act = Readonly<{ by: string; at: Instant }>

/** Words of a claim: those that hedge it stand apart, so that a page can underline them. */
export type Stretch = Readonly<{ words: string; hedges: boolean }>

export type ReportedEvidence = EvidenceEntry &
  Act &
  Readonly<{ grade: string | null; document: Omit<DocumentFile, 'mediaType'> | null }>

/** Somebody's right of reply: who was asked, when, until when, and what they answered. */
export type ReportedReply = Readonly<{
  whom: string
  askedAt: Instant
  deadline: Instant | null
  answer: string | null
  answeredAt: Instant | null
  by: string
}>

export type ReportedClaim = Readonly<{
  id: string
  number: number
  words: string
  stretches: readonly Stretch[]
  spans: readonly Span[]
  saysWho: string
  /** `null` where nobody is named. */
  role: Role | null
  kind: AttributionKind
  /** Whether the source was inferred, not stated. */
  implied: boolean
  /** The names of the others that the source could be. */
  alternatives: readonly string[]
  cue: string
  hedging: Readonly<{ level: HedgingLevel; name: HedgingName; words: readonly string[] }>
  quantities: readonly string[]
  dates: readonly string[]
  verdict: (Act & Readonly<{ kind: VerdictKind; note: string | null }>) | null
  /** The verdict, or why there is none. */
  standing: Standing
  /** Whether nothing is recorded that a verdict rests on. */
  bare: boolean
  evidence: readonly ReportedEvidence[]
  replies: readonly ReportedReply[]
  notes: readonly (Act & Readonly<{ copy: string }>)[]
  corrected: Readonly<{ source: boolean; hedging: boolean }>
  /** What it was in the revision before, where its words have changed since. */
  changedFrom: Readonly<{ words: string; verdict: VerdictKind | null }> | null
}>

export type ReportedFinding = Readonly<{
  id: string
  check: string
  /** The check's title, its id where the desk no longer has it. */
  title: string
  severity: Severity
  message: string
  /** How it was worked out, a line a step. */
  working: readonly string[]
  /** The words concerned, the place itself first. */
  quotes: readonly string[]
  spans: readonly Span[]
  /** Numbers of the claims concerned. */
  claims: readonly number[]
  state: FindingState
  reason: string | null
  act: Act | null
}>

/** A check that ran, and what came of it. */
export type ReportedCheck = Readonly<{ id: string; title: string; raised: number; open: number }>

/** Whose names stand under the revision: when each was put there, in spite of what, and why. */
export type ReportedSignOff = Readonly<{
  state: SignOffState
  signatures: readonly (Act & Readonly<{ inSpiteOf: readonly string[]; reason: string | null }>)[]
}>

/** What an editor must know was not done, said plainly. */
export type NotChecked = Readonly<{
  /** Numbers of the claims that nobody has looked at. */
  claims: readonly number[]
  /** Numbers of the claims for which evidence was looked for, and none found. */
  searched: readonly number[]
  /** Numbers of the opinions and forecasts without a verdict. */
  notCheckable: readonly number[]
  withFigures: number
  withoutSource: number
  /** Of these, the claims whose words changed with this revision. */
  changed: readonly number[]
  /** Claims that have a verdict and nothing that it rests on. */
  verdictsWithoutEvidence: readonly number[]
  openFindings: number
}>

/**
 * The claims report: one revision's record as a plain value. Everything in it is of the record, nothing of the moment
 * of printing, so the same record gives the same file.
 */
export type Report = Readonly<{
  article: Readonly<{
    id: string
    headline: string
    publishedAt: Day | null
    dateline: string | null
    byline: string | null
    origin: string | null
  }>
  revision: Readonly<{ number: number; sha256: string; createdAt: Instant }>
  /** `unchecked` are all without a verdict; of these are `searched` and `notCheckable`. */
  counts: Readonly<Record<VerdictKind | 'claims' | 'unchecked' | 'searched' | 'notCheckable', number>>
  /** Everyone who gave a verdict, by name, with the first and the last moment. */
  checkedBy: readonly Readonly<{ name: string; verdicts: number; from: Instant; to: Instant }>[]
  claims: readonly ReportedClaim[]
  findings: readonly ReportedFinding[]
  checks: readonly ReportedCheck[]
  /** Checks that the desk has switched off, or did not have yet. */
  checksNotRun: readonly Pick<ReportedCheck, 'id' | 'title'>[]
  notChecked: NotChecked
  signOff: ReportedSignOff
  /** The text that the spans point into. */
  text: string
}>
