import type { ArticleOnDesk } from '../domain/article.ts'
import type { AttributionKind } from '../domain/attribution.ts'
import type { CheckSetting } from '../domain/check-setting.ts'
import type { Checkability } from '../domain/claim.ts'
import type { FigureReading } from '../domain/correction.ts'
import type { Day } from '../domain/day.ts'
import type { Decision } from '../domain/decision.ts'
import type { DeskRule, RuleSet } from '../domain/desk-rules.ts'
import type { Editor } from '../domain/editor.ts'
import type { EvidenceEntry, Reliability } from '../domain/evidence.ts'
import type { Figure, TimePoint } from '../domain/ledger.ts'
import type { Fared, Severity } from '../domain/finding.ts'
import type { HedgingLevel } from '../domain/hedging.ts'
import type { RevisionInList, RevisionPreview } from '../domain/succession.ts'
import type { Waiting } from '../domain/notice.ts'
import type { ReplyEntry } from '../domain/reply.ts'
import type { Blockers, OverdueReply, Signature } from '../domain/sign-off.ts'
import type { KeptDocument } from '../domain/stores.ts'
import type { Story, StoryOnDesk } from '../domain/story.ts'
import type { DeskStoryFinding } from '../domain/story-finding.ts'
import type { Role } from '../domain/source.ts'
import type { Span } from '../domain/span.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import type { DeskFinding, SourcedClaim, SourceOnDesk, Workbench } from '../domain/workbench.ts'
import type { SentFile } from './accept-document.ts'

/** An article as it comes in, before it is read. */
export type Submission = Readonly<{
  headline: string
  publishedAt: Day | null
  text: string
  dateline?: string | null
  byline?: string | null
  origin?: string | null
  story?: string | null
}>

/** An article with what was read of it as a whole: every figure with what it counts, every date with what happened. */
export type Glance = Readonly<{ desk: Workbench; ledger: readonly Figure[]; timeline: readonly TimePoint[] }>

/** A report that was written out: a file's name, its media type and its bytes or text. */
export type ReportFile = Readonly<{ fileName: string; mediaType: string; body: string | Uint8Array }>

/** Every act names who does it. */
type By = Readonly<{ by: Editor }>

/**
 * `version` is that of the claim as the editor saw it: where somebody else has changed it since, the act throws
 * `Conflict` and stores nothing.
 */
type OnClaim = By & Readonly<{ claimKey: string; version?: number | undefined }>

/**
 * What a person can do at the desk. All of it throws `NotFound` for an id that is not there, and `Refused`, with a
 * message for the editor, for what cannot be done. What changes something resolves only when the change and its row
 * in the decision log are stored.
 */
export type Actions = Readonly<{
  listArticles: () => Promise<readonly ArticleOnDesk[]>
  /** Reads an article and stores it; the same text of the same article again stores nothing. */
  importArticle: (
    act: By & {
      submission: Submission
      /** Whether an article of the same origin is known, and this is its new text. */
      revising?: boolean
    },
  ) => Promise<Readonly<{ articleId: string; isNew: boolean; isRevised: boolean }>>
  /** What a new text of an article would do to its claims; stores nothing. */
  previewRevision: (
    asked: Readonly<{ articleId: string; submission: Submission }>,
  ) => Promise<RevisionPreview>
  /**
   * Puts in a new text. `revision` is the one that was previewed: if another came in meanwhile, it is refused.
   * `choices` settles what the preview calls ambiguous: the id of the new claim by the key of the old.
   */
  reviseArticle: (
    act: By & {
      articleId: string
      submission: Submission
      revision?: number
      choices?: Readonly<Record<string, string>>
    },
  ) => Promise<Readonly<{ articleId: string; revision: number; counts: RevisionPreview['counts'] }>>
  /** Newest first. */
  listRevisions: (articleId: string) => Promise<readonly RevisionInList[]>
  /** A revision as it was left; only the newest can be worked on. */
  openRevision: (asked: Readonly<{ articleId: string; number: number }>) => Promise<Workbench>
  openArticle: (articleId: string) => Promise<Workbench>
  /** An article with its figures and its dates as a whole. */
  openGlance: (articleId: string) => Promise<Glance>
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
  /** Everybody who has been at the desk, by name. */
  listEditors: () => Promise<readonly Editor[]>
  /** Gives claims of an article to the colleague of that name to check, as one act; `null` takes them from anybody. */
  assignClaims: (
    act: By & { articleId: string; claimKeys: readonly string[]; to: string | null },
  ) => Promise<Readonly<{ assigned: number; to: Editor | null }>>
  assignArticle: (act: By & { articleId: string; to: string | null }) => Promise<Decision>
  /** What waits for a person, the oldest first. */
  openInbox: (editor: Editor) => Promise<readonly Waiting[]>
  /** Says that something in one's inbox is done. */
  finishNotice: (act: By & { noticeId: string }) => Promise<void>
  openRule: (name: DeskRule) => Promise<RuleSet>
  setRule: (act: By & { name: DeskRule; isOn: boolean }) => Promise<Decision>
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
  /** Undoes the editor's own last act on an article that is not yet taken back; `null` where there is none. */
  takeBack: (act: By & { articleId: string }) => Promise<Decision | null>
  /** Does again what the editor took back last, if they did nothing else since; `null` where there is nothing. */
  doAgain: (act: By & { articleId: string }) => Promise<Decision | null>
  /** What blocks signing off, and who has signed. */
  openSignOff: (articleId: string) => Promise<
    Readonly<{
      blockers: Blockers
      overdue: readonly OverdueReply[]
      signatures: readonly Signature[]
      /** Whether the desk asks for a second reader now. */
      needsSecond: boolean
    }>
  >
  /**
   * Puts one's name to an article; in spite of what is open only with a reason. Then it can only be read. The first
   * who signs may ask a colleague by name to sign as the second.
   */
  signOff: (
    act: By & { articleId: string; reason: string | null; second?: string | null },
  ) => Promise<Decision>
  withdrawSignature: (act: By & { articleId: string }) => Promise<Decision>
  listStories: () => Promise<readonly StoryOnDesk[]>
  /** The articles of a story in order of publication. */
  openStory: (storyId: string) => Promise<Readonly<{ story: Story; articles: readonly ArticleOnDesk[] }>>
  /** What does not add up between the articles of a story, computed from their newest revisions. */
  checkStory: (storyId: string) => Promise<readonly DeskStoryFinding[]>
  dismissStoryFinding: (act: By & { storyId: string; findingId: string; reason: string }) => Promise<Decision>
  reopenStoryFinding: (act: By & { storyId: string; findingId: string }) => Promise<Decision>
  /** Puts an article into the story of that name, made if new; `null` takes it out of any. */
  setStory: (act: By & { articleId: string; name: string | null }) => Promise<Decision>
  /** Names that a source of an article could have: its own, those that its text mentions, those that the desk knows. */
  sourceNames: (articleId: string) => Promise<readonly string[]>
  listSources: () => Promise<readonly SourceOnDesk[]>
  openSource: (
    sourceKey: string,
  ) => Promise<Readonly<{ source: SourceOnDesk; claims: readonly SourcedClaim[] }>>
  renameSource: (act: By & { sourceKey: string; name: string; role?: Role }) => Promise<Decision>
  /** Another name by which later articles know the source. */
  addAlias: (act: By & { sourceKey: string; name: string }) => Promise<Decision>
  /** What the desk holds of a source: side, a note, how reliable it is in general. */
  describeSource: (
    act: By & {
      sourceKey: string
      side: string | null
      note: string | null
      reliability: Reliability | null
    },
  ) => Promise<Decision>
  /** From whom a source took over what it says, by name; made if new. `null`: from nobody. No rounds. */
  deriveSource: (act: By & { sourceKey: string; from: string | null }) => Promise<Decision>
  /** What was decided on a source, newest first. */
  historyOfSource: (sourceKey: string) => Promise<readonly Decision[]>
  /** What a merge would move. */
  previewMerge: (
    asked: Readonly<{ sourceKey: string; intoKey: string }>,
  ) => Promise<Readonly<{ from: string; into: string; claims: number; articles: number }>>
  /** Makes a source part of another, which takes over its names and its claims. */
  mergeSources: (act: By & { sourceKey: string; intoKey: string }) => Promise<Decision>
  /** Makes what these articles credit to a source a source of its own. */
  splitSource: (
    act: By & { sourceKey: string; articleIds: readonly string[]; name: string },
  ) => Promise<Decision>
  /** Whether the desk has a passphrase under which identities are sealed. */
  hasPassphrase: () => Promise<boolean>
  /** Sets the passphrase, or changes it (`old`), which seals every identity anew. Forgotten, all of them are lost. */
  setPassphrase: (act: By & { old: string | null; passphrase: string }) => Promise<Decision>
  /** Seals who a confidential source is. These three throw `Denied` for a wrong passphrase. */
  sealIdentity: (act: By & { sourceKey: string; words: string; passphrase: string }) => Promise<Decision>
  /** Who a confidential source is; that it was read is logged, or it is not read. */
  readIdentity: (act: By & { sourceKey: string; passphrase: string }) => Promise<string>
  removeIdentity: (act: By & { sourceKey: string; passphrase: string }) => Promise<Decision>
  /** Undoes one's own act on a source, by the decision that it resolved to. */
  takeBackOnSource: (act: By & { decisionId: string }) => Promise<Decision>
  /** What the desk set for its checks; those that it never touched are not in it. */
  listCheckSettings: () => Promise<readonly CheckSetting[]>
  /** How each check has fared here, by its id; those that raised nothing are not in it. */
  tallyChecks: () => Promise<ReadonlyMap<string, Fared>>
  /** Switches a check on or off for the desk, and says how loud it is; holds for what is read or checked from then on. */
  setCheck: (act: By & { check: string; isOn: boolean; severity: Severity | null }) => Promise<Decision>
  /** Runs the checks, as they are set now, on an article again. What was decided of findings stays. */
  recheckArticle: (asked: Readonly<{ articleId: string }>) => Promise<void>
  listFindings: () => Promise<
    readonly Readonly<{ articleId: string; headline: string; finding: DeskFinding; words: string }>[]
  >
  /** Claims and headlines that hold the words, without regard to case and accents. */
  search: (words: string) => Promise<
    readonly Readonly<{
      articleId: string
      headline: string
      number: number | null
      words: string
    }>[]
  >
  /** The claims report of an article as a file; `format` is one of `REPORT_FORMATS`. */
  exportReport: (asked: { articleId: string; format: string }) => Promise<ReportFile>
  /** The editor of that name, made known to the desk if new. */
  signIn: (name: string) => Promise<Editor>
}>
