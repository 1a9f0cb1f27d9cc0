import type { Article, ArticleOnDesk } from './article.ts'
import type { CorrectedField } from './correction.ts'
import type { Day } from './day.ts'
import type { Logged } from './decision.ts'
import type { Doing } from './doing.ts'
import type { Finding } from './finding.ts'
import type { Reading } from './reading.ts'
import type { RevisionInList } from './succession.ts'
import type { DeskFinding, Workbench } from './workbench.ts'

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
