import type { Day } from './day.ts'
import type { Editor } from './editor.ts'
import type { SignOffState } from './sign-off.ts'

/** One piece. Its words are in its revisions. */
export type Article = Readonly<{
  id: string
  headline: string
  publishedAt: Day | null
  dateline: string | null
  byline: string | null
  /** Where it came from: a file's name, an address; `null` when it was pasted. */
  origin: string | null
  storyId: string | null
  createdAt: Date
}>

/** How far the checking of one article is, on its newest revision. */
export type Progress = Readonly<{
  claims: number
  verified: number
  disputed: number
  unattributed: number
  openFindings: number
  checksRun: number
  /** Of the claims without a verdict: those for which evidence was looked for in vain, and those that nobody can check. */
  searched?: number
  notCheckable?: number
}>

/** An article as a list shows it. */
export type ArticleOnDesk = Article &
  Readonly<{
    revision: number
    words: number
    progress: Progress
    /** Who has it in hand. */
    assignee: Editor | null
    signOff: SignOffState
  }>
