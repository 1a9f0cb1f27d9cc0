import type { Article, Progress } from './article.ts'
import type { CheckSetting } from './check-setting.ts'
import type { Claim } from './claim.ts'
import type { Making } from './claim-shape.ts'
import type { Setting } from './correction.ts'
import type { Decision } from './decision.ts'
import type { Editor } from './editor.ts'
import type { Evidence, Reliability } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Note } from './note.ts'
import type { Reply } from './reply.ts'
import type { Revision } from './revision.ts'
import type { Sentence } from './sentence.ts'
import type { Signature } from './sign-off.ts'
import type { Source } from './source.ts'
import type { Span } from './span.ts'
import type { Verdict } from './verdict.ts'

/** A claim as the desk keeps it: what was read, and what people made of it. `key` is its identity in the store. */
export type DeskClaim = Claim &
  Readonly<{
    key: string
    verdict: Verdict | null
    evidence: readonly Evidence[]
    notes: readonly Note[]
    /** Who was asked about it, and what they answered. */
    replies?: readonly Reply[]
    /** Who is to check it. */
    assignee?: Editor | null
    /** What a person set stays, whatever a later reading says. */
    corrected: Readonly<{ source: boolean; hedging: boolean }>
    /** Who set which part of the reading. */
    settings?: readonly Setting[]
    madeBy?: Making
    /** Counts the changes to it: a form that was printed for another asks again. */
    version?: number
    /** Whether it was split or merged after it had a verdict. */
    reshaped?: boolean
    /** What it was in the revision before; a claim to be rechecked has other words now. */
    before?: Readonly<{ fate: 'carried' | 'recheck'; words: string; verdict: Verdict | null }>
  }>

/** A claim that an editor took away: it stays readable, and can be put back. */
export type RemovedClaim = Readonly<{
  key: string
  number: number
  words: string
  /** The words that attribute it. */
  frame: string
  spans: readonly Span[]
  by: Editor
  at: Date
}>

export type FindingState = 'open' | 'dismissed' | 'resolved'

/** A finding as the desk keeps it. `reason`, `by` and `at` are of the dismissal or the resolution. */
export type DeskFinding = Finding &
  Readonly<{
    key: string
    state: FindingState
    reason: string | null
    by: Editor | null
    at: Date | null
    /** Why a dismissal of the revision before does not hold here. */
    reopened?: string | null
  }>

/** A source of one article, and its identity in the registry of all articles. */
export type DeskSource = Source &
  Readonly<{
    key: string
    /** What the desk thinks of its reliability in general. */
    reliability?: Reliability | null
    /** The key of the source that what it says comes from in the end, where that is another. */
    originKey?: string
  }>

/** One article on the desk, with everything that its page shows. */
export type Workbench = Readonly<{
  article: Article
  revision: Revision
  sentences: readonly Sentence[]
  sources: readonly DeskSource[]
  /** In the order of the text; their numbers stay as they were given. */
  claims: readonly DeskClaim[]
  /** Those that were taken away, in the order of the text. */
  removed?: readonly RemovedClaim[]
  findings: readonly DeskFinding[]
  /** The ids of the checks that ran on this revision. */
  checksRun: readonly string[]
  /** The version of the checks that ran, and what the desk has set for its checks since. */
  ruleSet?: string
  checkSettings?: readonly CheckSetting[]
  progress: Progress
  /** Whose names stand under this revision. */
  signatures?: readonly Signature[]
  /** Who has the article in hand. */
  assignee?: Editor | null
  /** Everybody who has been at the desk: whom work can be given to, and notes can name. */
  editors?: readonly Editor[]
  /** Newest first. */
  history: readonly Decision[]
}>

/** What one source says across all articles. */
export type SourceOnDesk = Readonly<{
  key: string
  name: string
  role: Source['role']
  aliases: readonly string[]
  claims: number
  articles: number
  progress: Pick<Progress, 'verified' | 'disputed' | 'unattributed'>
  /** Whose side it is on, in the desk's words. */
  side: string | null
  note: string | null
  /** What the desk thinks of its reliability, before anything is known of one statement. */
  reliability: Reliability | null
  /** The source that it took over what it says from. */
  derivedFrom: Readonly<{ key: string; name: string }> | null
  /** The sources that took over what they say from it. */
  derived: readonly Readonly<{ key: string; name: string }>[]
  /** Whether the desk keeps sealed who it is. */
  isSealed: boolean
}>

/** One claim of a source, with the article that it stands in. */
export type SourcedClaim = Readonly<{
  article: Article
  words: string
  claim: DeskClaim
}>
