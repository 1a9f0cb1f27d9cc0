import type { ClaimShape } from './claim-shape.ts'
import type { CorrectedField } from './correction.ts'
import type { Logged } from './decision.ts'
import type { Doing } from './doing.ts'
import type { Editor } from './editor.ts'
import type { DocumentFile, EvidenceEntry } from './evidence.ts'
import type { HedgingLevel } from './hedging.ts'
import type { Verdict, VerdictKind } from './verdict.ts'

/** A verdict as it stands in the store. */
export type KeptVerdict = Verdict & Readonly<{ id: string }>

/** Why nothing can be changed any more: the revision was replaced by a newer one, or signed off. */
export type Frozen = 'replaced' | 'signed' | null

/** What a decision on a claim needs to know of it. */
export type ClaimState = Readonly<{
  key: string
  articleId: string
  revisionId: string
  number: number
  words: string
  verdict: KeptVerdict | null
  frozen: Frozen
  hedging: HedgingLevel
  sourceName: string | null
  /** Who is to check it. */
  assignee: Editor | null
  version: number
  isRemoved: boolean
}>

/** The copies that were made of what was entered on a claim, by their ids. */
export type Copies = Readonly<{
  evidence: readonly string[]
  notes: readonly string[]
  replies: readonly string[]
}>

/** What was entered and can be withdrawn again. */
export type Entered = Readonly<{ id: string; claimKey: string; copy: string; by: Editor }>

/** Claims and what people made of them. What returns a string returns the identity of what was made. */
export type Claims = Readonly<{
  get: (claimKey: string) => Promise<ClaimState>
  /** Also one that was taken away. */
  getEver: (claimKey: string) => Promise<ClaimState>
  /** Those that are there, in reading order. */
  getAll: (claimKeys: readonly string[]) => Promise<readonly ClaimState[]>
  /** Verdicts on claims that have none; their ids, in the order of the claims. */
  giveFirstVerdicts: (
    claimKeys: readonly string[],
    verdict: Doing & Readonly<{ kind: VerdictKind; note: string | null }>,
  ) => Promise<readonly string[]>
  giveVerdict: (
    claim: ClaimState,
    verdict: Doing & Readonly<{ kind: VerdictKind; note: string | null }>,
  ) => Promise<string>
  /** Ends verdicts that replaced none; those that stand no longer are left alone. */
  endFirstVerdicts: (verdictIds: readonly string[], at: Date) => Promise<void>
  /** Lets such verdicts stand again, on claims that have none now. */
  restoreFirstVerdicts: (verdictIds: readonly string[]) => Promise<void>
  /** Ends a verdict; with `restore`, the one that it replaced stands again. */
  endVerdict: (verdictId: string, end: Readonly<{ at: Date; restore: boolean }>) => Promise<void>
  /** Lets a verdict that ended stand again, in the place of any other. */
  restoreVerdict: (verdictId: string, at: Date) => Promise<void>
  addEvidence: (
    claimKey: string,
    entry: EvidenceEntry & Readonly<{ document?: DocumentFile }>,
    doing: Doing,
  ) => Promise<string>
  getEvidence: (evidenceId: string) => Promise<Entered>
  withdrawEvidence: (evidenceId: string, doing: Doing | null) => Promise<void>
  addNote: (claimKey: string, copy: string, doing: Doing) => Promise<string>
  withdrawNote: (noteId: string, doing: Doing | null) => Promise<void>
  /** Makes a claim of a revision, with the next free number. */
  add: (revisionId: string, shape: ClaimShape) => Promise<string>
  /** Gives a claim other places and what was read in them. */
  reshape: (claimKey: string, shape: ClaimShape) => Promise<void>
  /** Takes a claim out of the article, or puts it back. */
  setRemoved: (claimKey: string, at: Date | null) => Promise<void>
  copyEntries: (fromKey: string, toKey: string) => Promise<Copies>
  /** Withdraws copies, or lets them hold again. */
  withdrawCopies: (copies: Copies, doing: Doing | null) => Promise<void>
  copyCorrections: (fromKey: string, toKey: string, fields: readonly CorrectedField[]) => Promise<void>
  /** Sets a part of the reading; what it was stays in the correction. */
  correct: (
    claim: ClaimState,
    set: Readonly<{ field: CorrectedField; after: Logged }>,
    doing: Doing,
  ) => Promise<string>
  /** `sourceKey` is of the registry, `null` for the article's own voice. */
  correctSource: (claim: ClaimState, sourceKey: string | null, doing: Doing) => Promise<string>
  /** Undoes a correction; the one before it, or the reading, holds again. `false` when a later one holds. */
  undoCorrection: (correctionId: string, at: Date) => Promise<boolean>
  /** Does a correction again that was undone. `false` when another holds than the one that it replaced. */
  redoCorrection: (correctionId: string, at: Date) => Promise<boolean>
}>
