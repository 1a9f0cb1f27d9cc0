import type { Article, ArticleOnDesk } from './article.ts'
import type { CheckSetting } from './check-setting.ts'
import type { Claims, Frozen } from './claim-store.ts'
import type { CorrectedField } from './correction.ts'
import type { Day } from './day.ts'
import type { Activity, Decision, Logged } from './decision.ts'
import type { DeskRule, RuleSet } from './desk-rules.ts'
import type { Doing } from './doing.ts'
import type { Editor } from './editor.ts'
import type { DocumentFile } from './evidence.ts'
import type { Fared, Finding } from './finding.ts'
import type { NewNotice, NoticeKind, Waiting } from './notice.ts'
import type { Reading } from './reading.ts'
import type { Reply, ReplyEntry } from './reply.ts'
import type { Blockers, OverdueReply, Signature } from './sign-off.ts'
import type { Registry, Sources } from './source-store.ts'
import type { StoryRuling } from './story-finding.ts'
import type { Story, StoryOnDesk } from './story.ts'
import type { RevisionInList } from './succession.ts'
import type { DeskFinding, FindingState, Workbench } from './workbench.ts'

export type { Doing } from './doing.ts'
export type { KeptVerdict, Frozen, ClaimState, Copies, Entered, Claims } from './claim-store.ts'
export type { Sources, RegisteredSource, Appearance, Registry } from './source-store.ts'

/** What is known of an article besides its words. */
export type Heading = Readonly<
  Pick<Article, 'headline' | 'publishedAt' | 'dateline' | 'byline' | 'origin'> & { storyId: string | null }
>

/** A text as it was read and checked. */
export type ReadCopy = Readonly<{
  reading: Reading
  findings: readonly Finding[]
  checksRun: readonly string[]
  /** The version of the checks that ran. */
  ruleSet: string
  /** Of the text in UTF-8. */
  sha256: string
}>

export type Found = Readonly<{ articleId: string; headline: string; number: number | null; words: string }>

export type FoundFinding = Readonly<{
  articleId: string
  headline: string
  finding: DeskFinding
  words: string
}>

/** A claim that another takes the place of, and what of the corrections that stood on it holds there. */
export type Carried = Readonly<{
  from: string
  to: string
  fate: 'carried' | 'recheck'
  corrections: readonly CarriedCorrection[]
}>

/** A correction as it is in the next revision; `was` is the field that it had. A source is named anew by the store. */
export type CarriedCorrection = Readonly<{ was: CorrectedField; field: CorrectedField; after: Logged }>

/** A new revision, and the keys of its claims by their ids. */
export type Added = Readonly<{ revisionId: string; number: number; keys: ReadonlyMap<string, string> }>

/** Articles with their revisions. */
export type Articles = Readonly<{
  list: () => Promise<readonly ArticleOnDesk[]>
  /** The newest revision of an article, with all that is known of it. */
  open: (articleId: string) => Promise<Workbench>
  /** The article of that headline and day whose newest revision has the text. */
  findSame: (
    same: Readonly<{ sha256: string; headline: string; publishedAt: Day | null }>,
  ) => Promise<string | null>
  add: (heading: Heading, copy: ReadCopy, at: Date) => Promise<string>
  /** Puts a new revision over the newest; what was made of the claims before is carried by `carry`. */
  revise: (
    articleId: string,
    heading: Heading,
    revised: Doing & Readonly<{ copy: ReadCopy }>,
  ) => Promise<Added>
  carry: (pairs: readonly Carried[], to: Readonly<{ revisionId: string; at: Date }>) => Promise<void>
  revisions: (articleId: string) => Promise<readonly RevisionInList[]>
  openRevision: (articleId: string, number: number) => Promise<Workbench>
  /** The article that came from there before: of that headline, or else the only one, which may be another (`likely`). */
  findByOrigin: (
    from: Readonly<{ origin: string; headline: string }>,
  ) => Promise<Readonly<{ articleId: string; likely: boolean }> | null>
  /** The newest revision of an article. */
  newest: (articleId: string) => Promise<Readonly<{ id: string; number: number }>>
  /** Puts an article into a story, or out of any; the name of the one that it was in. */
  setStory: (articleId: string, storyId: string | null) => Promise<string | null>
  isEmpty: () => Promise<boolean>
  search: (words: string) => Promise<readonly Found[]>
}>

/** What a decision on a finding needs to know of it. */
export type KeptFinding = Readonly<{
  key: string
  articleId: string
  frozen: Frozen
  state: FindingState
  reason: string | null
  by: Editor | null
  at: Date | null
}>

/** What the checks raised on a text, which ran, and the version of them. */
export type CheckOutcome = Pick<ReadCopy, 'findings' | 'checksRun' | 'ruleSet'>

export type Findings = Readonly<{
  list: () => Promise<readonly FoundFinding[]>
  /** How each check has fared over all articles, by its id; those that raised nothing are not in it. */
  tally: () => Promise<ReadonlyMap<string, Fared>>
  /** Puts what the checks raise now in the place of what they raised before; decisions on findings stay. */
  replace: (revisionId: string, outcome: CheckOutcome) => Promise<void>
  get: (findingKey: string) => Promise<KeptFinding>
  settle: (
    findingKey: string,
    to: Readonly<{ state: FindingState; reason: string | null; by: Editor | null; at: Date | null }>,
  ) => Promise<void>
  /** Takes a finding out that nobody decided on; one that the log points at stays, and the answer is false. */
  withdraw: (findingKey: string) => Promise<boolean>
  /** Adds what a check raised on a revision that is stored; `claimKeys` are the keys of its claims by their ids. */
  raise: (
    revisionId: string,
    raised: Readonly<{ text: string; findings: readonly Finding[]; claimKeys: ReadonlyMap<string, string> }>,
  ) => Promise<void>
  /** What a check says now of a finding that it raised before. */
  reword: (
    findingKey: string,
    now: Readonly<{ finding: Finding; claimKeys: ReadonlyMap<string, string> }>,
  ) => Promise<void>
}>

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

export type Editors = Readonly<{
  named: (name: string, at: Date) => Promise<Editor>
  /** Everybody who has been at the desk, by name. */
  list: () => Promise<readonly Editor[]>
}>

/** Who is to check what; `null` for nobody. */
export type Assignments = Readonly<{
  giveClaims: (claimKeys: readonly string[], to: Editor | null) => Promise<void>
  giveArticle: (articleId: string, to: Editor | null) => Promise<void>
  ofArticle: (articleId: string) => Promise<Editor | null>
}>

/** What people put down for each other. */
export type Notices = Readonly<{
  addAll: (notices: readonly NewNotice[]) => Promise<void>
  get: (noticeId: string) => Promise<Readonly<{ toId: string }>>
  finish: (noticeId: string, at: Date) => Promise<void>
  /** Ends those of a kind on an article, or on claims of it; to everybody where nobody is named. */
  finishAll: (
    which: Readonly<{
      kind: NoticeKind
      articleId: string
      claimKeys: readonly string[] | null
      toId?: string
    }>,
    at: Date,
  ) => Promise<void>
  /** What waits for a person, the oldest first. */
  waitingFor: (editor: Editor, now: Date) => Promise<readonly Waiting[]>
}>

/** The rules of the desk. */
export type Rules = Readonly<{
  get: (name: DeskRule) => Promise<RuleSet>
  set: (name: DeskRule, isOn: boolean, doing: Doing) => Promise<void>
}>

export type Stories = Readonly<{
  list: () => Promise<readonly StoryOnDesk[]>
  get: (storyId: string) => Promise<Story>
  /** The story of that name, made when there is none. */
  named: (name: string, at: Date) => Promise<string>
  /** What editors made of a story’s findings, by the findings’ ids. */
  rulings: (storyId: string) => Promise<ReadonlyMap<string, StoryRuling>>
  rule: (storyId: string, findingId: string, ruling: StoryRuling) => Promise<void>
}>

/** The names under revisions. */
export type SignOffs = Readonly<{
  blockers: (revisionId: string, now: Date) => Promise<Blockers>
  overdueReplies: (revisionId: string, now: Date) => Promise<readonly OverdueReply[]>
  of: (revisionId: string) => Promise<readonly Signature[]>
  add: (revisionId: string, signature: Signature) => Promise<string>
  withdraw: (revisionId: string, doing: Doing) => Promise<void>
}>

/** What the desk set for its checks; those that it never touched are not in it. */
export type CheckSettings = Readonly<{
  list: () => Promise<readonly CheckSetting[]>
  set: (setting: CheckSetting, doing: Doing) => Promise<void>
}>

/** The key that opens sealed identities: derived from the passphrase for one act, and kept nowhere. */
export type VaultKey = Readonly<{ salt: Uint8Array; bytes: Uint8Array }>

/** Who confidential sources are, sealed under a passphrase that the desk itself does not know. */
export type Identities = Readonly<{
  hasPassphrase: () => Promise<boolean>
  /** `null` where the passphrase is wrong or none was set. */
  keyOf: (passphrase: string) => Promise<VaultKey | null>
  newKey: (passphrase: string) => Promise<VaultKey>
  /** Seals all anew under a key, and says how many; `null`, and nothing done, where `old` no longer holds. */
  setKey: (key: VaultKey, change: Doing & Readonly<{ old: VaultKey | null }>) => Promise<number | null>
  isSealed: (sourceKey: string) => Promise<boolean>
  /** `false`, and nothing done, where the key no longer holds. */
  seal: (sourceKey: string, words: string, doing: Doing & Readonly<{ key: VaultKey }>) => Promise<boolean>
  /** `null` where the key no longer holds. */
  open: (sourceKey: string, key: VaultKey) => Promise<string | null>
  remove: (sourceKey: string) => Promise<void>
}>

/** A file with its bytes. */
export type KeptDocument = Pick<DocumentFile, 'sha256' | 'mediaType'> & Readonly<{ content: Uint8Array }>

export type Documents = Readonly<{
  /** The same bytes are kept once. */
  keep: (document: KeptDocument, at: Date) => Promise<void>
  ofEvidence: (evidenceId: string) => Promise<KeptDocument & Readonly<{ name: string }>>
}>

/** Requests for a reply. */
export type Replies = Readonly<{
  add: (claimKey: string, entry: ReplyEntry, doing: Doing) => Promise<string>
  /** One that is not withdrawn. */
  get: (replyId: string) => Promise<Reply & Readonly<{ claimKey: string }>>
  answer: (replyId: string, answer: string | null, at: Date | null) => Promise<void>
  /** Without a moment, what was withdrawn holds again. */
  withdraw: (replyId: string, at: Date | null) => Promise<void>
}>

/** Signed-in browsers: what the web keeps of them is a text of its own. */
export type Sessions = Readonly<{
  read: (id: string) => Promise<string | null>
  write: (id: string, data: string, expiresAt: Date) => Promise<void>
  remove: (id: string) => Promise<void>
}>

/** All that the desk keeps. */
export type Stores = Readonly<{
  articles: Articles
  claims: Claims
  findings: Findings
  sources: Sources
  registry: Registry
  decisions: Decisions
  editors: Editors
  stories: Stories
  signOffs: SignOffs
  assignments: Assignments
  notices: Notices
  rules: Rules
  checkSettings: CheckSettings
  identities: Identities
  documents: Documents
  replies: Replies
}>

/** The stores for reading, and `together`: all that an act does with the stores handed to it is kept, or nothing. */
export type Keeping = Readonly<{
  stores: Stores
  together: <T>(act: (stores: Stores) => Promise<T>) => Promise<T>
}>
