import type { Editor } from './editor.ts'

export const ACTIVITIES = [
  'article-imported',
  'article-revised',
  'article-signed',
  'signature-withdrawn',
  'story-set',
  'source-renamed',
  'source-aliased',
  'source-merged',
  'source-split',
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
  'claim-added',
  'claim-split',
  'claims-merged',
  'claim-removed',
  'cue-corrected',
  'kind-corrected',
  'checkability-corrected',
  'quantity-corrected',
  'reply-asked',
  'reply-answered',
  'reply-withdrawn',
  'finding-resolved',
  'story-finding-dismissed',
  'story-finding-reopened',
  'claim-assigned',
  'article-assigned',
  'source-described',
  'source-derived',
  'identity-sealed',
  'identity-read',
  'identity-refused',
  'identity-removed',
  'check-set',
  'desk-set',
  'act-taken-back',
] as const

export type Activity = (typeof ACTIVITIES)[number]

/** A value as the decision log keeps it. */
export type Logged = null | string | number | boolean | readonly Logged[] | { readonly [key: string]: Logged }

/** One row of the decision log: who did what, when, with the value before and after. Never changed, never deleted. */
export type Decision = Readonly<{
  id: string
  activity: Activity
  /** `null` for what concerns no single article: a source. */
  articleId: string | null
  claimId: string | null
  findingId: string | null
  by: Editor
  at: Date
  before: Logged
  after: Logged
  /** The decision that this one takes back, if it does. */
  takesBack: string | null
}>
