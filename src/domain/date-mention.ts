import type { Moment } from './day.ts'
import type { Span } from './span.ts'

/** The finest thing that the words of a date name. */
export type DatePrecision =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade'

/**
 * A time expression and the days that it covers, both ends included; `null` where the text and the
 * publication date do not settle an end.
 */
export type DateMention = Readonly<{
  span: Span
  from: Moment | null
  to: Moment | null
  precision: DatePrecision
  /** The weekday that the words name, Monday 1 to Sunday 7; `null` without one. */
  weekday: number | null
  /** Whether the words alone settle the days, without the publication date or the sentences before. */
  absolute: boolean
}>
