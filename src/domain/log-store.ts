import type { Activity, Decision, Logged } from './decision.ts'
import type { Doing } from './doing.ts'
import type { Editor } from './editor.ts'

/** What is written of an act. */
export type Entry = Doing &
  Readonly<{
    activity: Activity
    articleId: string | null
    claimId?: string
    findingId?: string
    before: Logged
    after: Logged
    /** What the act made or changed. */
    subject?: string
    takesBack?: string
    /** Acts made as one are taken back as one. */
    batch?: string
  }>

/** A decision, and what it made or changed. */
export type KeptDecision = Decision &
  Readonly<{ subject: string | null; batch: string | null; isTakenBack: boolean }>

export type Decisions = Readonly<{
  add: (entry: Entry) => Promise<Decision>
  addAll: (entries: readonly Entry[]) => Promise<void>
  get: (decisionId: string) => Promise<KeptDecision>
  getAll: (decisionIds: readonly string[]) => Promise<readonly KeptDecision[]>
  /** In the order in which they were made, without those that are taken back. */
  inBatch: (batch: string) => Promise<readonly KeptDecision[]>
  /** The newest decision on a claim. */
  lastOn: (claimKey: string) => Promise<KeptDecision | null>
  /** The newest on a source or another thing that is in no article, newest first. */
  about: (subject: string) => Promise<readonly Decision[]>
  /** An editor's newest decision on an article, among these activities, that is not taken back. */
  lastOf: (
    asked: Readonly<{ by: Editor; articleId: string; among: readonly Activity[] }>,
  ) => Promise<KeptDecision | null>
}>
