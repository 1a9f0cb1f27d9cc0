import type { Day } from '../../domain/day.ts'

/** What is known besides the words: the day of printing, whether the sentence looks ahead, the day last spoken of. */
export type Context = Readonly<{
  publishedAt: Day | null
  isAhead: boolean
  anchor: Day | null
  /** Whether something else than the day of printing places the date: the other end of a range, the feast itself. */
  isEnd?: boolean
}>
