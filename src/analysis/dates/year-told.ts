import type { Day } from '../../domain/day.ts'
import { partsOf } from '../../reference/calendar.ts'

/** The year that a number or *this*, *last*, *next* names. */
export const yearTold = (
  year: number | 'this' | 'last' | 'next' | null,
  publishedAt: Day | null,
): number | null => {
  if (year === null || typeof year === 'number') return year
  return publishedAt === null ? null : partsOf(publishedAt).year + { this: 0, last: -1, next: 1 }[year]
}
