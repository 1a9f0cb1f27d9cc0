import type { CheckSetting } from './check-setting.ts'
import type { Claims } from './claim-store.ts'
import type { DeskRule, RuleSet } from './desk-rules.ts'
import type { Doing } from './doing.ts'
import type { Editor } from './editor.ts'
import type { DocumentFile } from './evidence.ts'
import type { NewNotice, NoticeKind, Waiting } from './notice.ts'
import type { Reply, ReplyEntry } from './reply.ts'
import type { Blockers, OverdueReply, Signature } from './sign-off.ts'
import type { Registry, Sources } from './source-store.ts'
import type { StoryRuling } from './story-finding.ts'
import type { Story, StoryOnDesk } from './story.ts'
import type { Articles } from './article-store.ts'
import type { Findings } from './finding-store.ts'
import type { Decisions } from './log-store.ts'

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
