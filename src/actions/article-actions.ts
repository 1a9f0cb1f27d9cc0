import type { ArticleOnDesk } from '../domain/article.ts'
import type { Decision } from '../domain/decision.ts'
import type { Blockers, OverdueReply, Signature } from '../domain/sign-off.ts'
import type { RevisionInList, RevisionPreview } from '../domain/succession.ts'
import type { Workbench } from '../domain/workbench.ts'
import type { By } from './by.ts'
import type { Glance } from './glance.ts'
import type { ReportFile } from './report-file.ts'
import type { Submission } from './submission.ts'

/** What can be done with an article: put it in, give it a new text, hand it to somebody, sign it off, take it out. */
export type ArticleActions = Readonly<{
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
  /** Runs the checks, as they are set now, on an article again. What was decided of findings stays. */
  recheckArticle: (asked: Readonly<{ articleId: string }>) => Promise<void>
  assignArticle: (act: By & { articleId: string; to: string | null }) => Promise<Decision>
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
  /** Puts an article into the story of that name, made if new; `null` takes it out of any. */
  setStory: (act: By & { articleId: string; name: string | null }) => Promise<Decision>
  /** The claims report of an article as a file; `format` is one of `REPORT_FORMATS`. */
  exportReport: (asked: { articleId: string; format: string }) => Promise<ReportFile>
}>
