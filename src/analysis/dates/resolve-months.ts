import { partsOf } from '../../reference/calendar.ts'
import type { Context } from './context.ts'
import { type Days, daysOfMonths } from './days-of.ts'
import type { When, Turn } from './when.ts'
import { yearTold } from './year-told.ts'

/** A month without its year is the nearest one up to the day of printing, or after it where the sentence looks ahead. */
export const resolveMonth = (when: Extract<When, { kind: 'month' }>, context: Context): Days | null => {
  const year = when.year ?? yearOfMonth(when.month, when.turn, context)
  return year === null ? null : daysOfMonths(year, when.month, 1)
}

/** A quarter or half of a year. */
export const resolveQuarter = (
  when: Extract<When, { kind: 'quarter' }>,
  { publishedAt }: Context,
): Days | null => {
  const year = yearTold(when.year, publishedAt)
  return year === null ? null : daysOfMonths(year, when.first, when.months)
}

/** A season is three months; winter is of the year in which it begins. */
export const resolveSeason = (when: Extract<When, { kind: 'season' }>, context: Context): Days | null => {
  const year = when.year ?? yearOfMonth(when.month, when.turn, context)
  return year === null ? null : daysOfMonths(year, when.month, 3)
}

const yearOfMonth = (month: number, turn: Turn, { publishedAt, isAhead }: Context): number | null => {
  if (publishedAt === null) return null
  const { year, month: current } = partsOf(publishedAt)
  if (turn === 'this') return year
  if (turn === 'last' || turn === 'past' || turn === 'previous') return month < current ? year : year - 1
  if (turn === 'next' || turn === 'coming') return month > current ? year : year + 1
  if (isAhead) return month >= current ? year : year + 1
  return month <= current ? year : year - 1
}
