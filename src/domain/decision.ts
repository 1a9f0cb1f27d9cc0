import type { Editor } from './editor.ts'

export const ACTIVITIES = [
  'article-imported',
  'article-revised',
  'verdict-recorded',
  'verdict-cleared',
  'evidence-attached',
  'evidence-withdrawn',
  'note-added',
  'note-withdrawn',
  'finding-dismissed',
  'finding-reopened',
  'source-corrected',
  'hedging-corrected',
  'act-taken-back',
] as const

export type Activity = (typeof ACTIVITIES)[number]

/** A value as the decision log keeps it. */
export type Logged = null | string | number | boolean | readonly Logged[] | { readonly [key: string]: Logged }

/** One row of the decision log: who did what, when, with the value before and after. Never changed, never deleted. */
export type Decision = Readonly<{
  id: string
  activity: Activity
  articleId: string
  claimId: string | null
  findingId: string | null
  by: Editor
  at: Date
  before: Logged
  after: Logged
  /** The decision that this one takes back, if it does. */
  takesBack: string | null
}>
