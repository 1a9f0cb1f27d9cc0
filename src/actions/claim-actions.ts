import type { AttributionKind } from '../domain/attribution.ts'
import type { Checkability } from '../domain/claim.ts'
import type { FigureReading } from '../domain/correction.ts'
import type { Decision } from '../domain/decision.ts'
import type { Editor } from '../domain/editor.ts'
import type { EvidenceEntry } from '../domain/evidence.ts'
import type { HedgingLevel } from '../domain/hedging.ts'
import type { ReplyEntry } from '../domain/reply.ts'
import type { Span } from '../domain/span.ts'
import type { KeptDocument } from '../domain/stores.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import type { SentFile } from './accept-document.ts'
import type { By } from './by.ts'

/**
 * `version` is that of the claim as the editor saw it: where somebody else has changed it since, the act throws
 * `Conflict` and stores nothing.
 */
type OnClaim = By & Readonly<{ claimKey: string; version?: number | undefined }>

/** What can be done with claims: decide them, gather evidence and replies, settle findings, correct how they were read. */
export type ClaimActions = Readonly<{
  /** `seen` is when the verdict that the editor saw was given, empty for none; another since is a `Conflict`. */
  recordVerdict: (
    act: By & { claimKey: string; kind: VerdictKind; note: string | null; seen?: string | undefined },
  ) => Promise<Decision>
  /** One verdict for many claims of an article, taken back as one; those that have a verdict are skipped. */
  markClaims: (
    act: By & { articleId: string; claimKeys: readonly string[]; kind: VerdictKind; note: string | null },
  ) => Promise<Readonly<{ marked: readonly string[]; skipped: readonly string[] }>>
  clearVerdict: (act: By & { claimKey: string; seen?: string | undefined }) => Promise<Decision>
  attachEvidence: (act: By & { claimKey: string; entry: EvidenceEntry; file?: SentFile }) => Promise<Decision>
  /** The file of a piece of evidence; `name` is safe to save it under. */
  openDocument: (evidenceId: string) => Promise<KeptDocument & Readonly<{ name: string }>>
  /** Who was asked about a claim, until when. */
  askReply: (act: By & { claimKey: string; entry: ReplyEntry }) => Promise<Decision>
  answerReply: (act: By & { replyId: string; answer: string }) => Promise<Decision>
  withdrawReply: (act: By & { replyId: string }) => Promise<Decision>
  withdrawEvidence: (act: By & { evidenceId: string }) => Promise<Decision>
  addNote: (act: By & { claimKey: string; copy: string }) => Promise<Decision>
  /** Gives claims of an article to the colleague of that name to check, as one act; `null` takes them from anybody. */
  assignClaims: (
    act: By & { articleId: string; claimKeys: readonly string[]; to: string | null },
  ) => Promise<Readonly<{ assigned: number; to: Editor | null }>>
  dismissFinding: (act: By & { findingKey: string; reason: string }) => Promise<Decision>
  reopenFinding: (act: By & { findingKey: string }) => Promise<Decision>
  /** Makes words of the newest revision a claim. */
  addClaim: (act: By & { articleId: string; spans: readonly Span[] }) => Promise<Decision>
  /** `at` is where the second of the two begins. */
  splitClaim: (act: OnClaim & { at: number }) => Promise<Decision>
  /** The other becomes part of the claim, which keeps its number. */
  mergeClaims: (act: OnClaim & { otherKey: string; otherVersion?: number | undefined }) => Promise<Decision>
  removeClaim: (act: OnClaim) => Promise<Decision>
  restoreClaim: (act: By & { claimKey: string }) => Promise<Decision>
  correctSource: (act: OnClaim & { name: string | null }) => Promise<Decision>
  correctHedging: (act: OnClaim & { level: HedgingLevel }) => Promise<Decision>
  /** The words that credit the claim, as they stand in the text; `null` for none. */
  correctCue: (act: OnClaim & { words: string | null }) => Promise<Decision>
  correctKind: (act: OnClaim & { kind: AttributionKind }) => Promise<Decision>
  correctCheckability: (act: OnClaim & { checkability: Checkability }) => Promise<Decision>
  /** `start` is the place at which the figure begins. */
  correctQuantity: (
    act: OnClaim & { start: number; reading: Omit<FigureReading, 'ofSpan'> },
  ) => Promise<Decision>
}>
