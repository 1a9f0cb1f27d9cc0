import type { Day } from '../domain/day.ts'

/** What a file holds: the text that is read, and what the file says of it. */
export type FileCopy = Readonly<{
  text: string
  title: string | null
  publishedAt: Day | null
  dateline: string | null
  byline: string | null
  /** The file's name, without its folder. */
  origin: string
}>
