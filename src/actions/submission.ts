import type { Day } from '../domain/day.ts'

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
