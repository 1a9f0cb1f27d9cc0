import type { Day } from '../../domain/day.ts'
import { addDays, dayOf, daysBetween, easterOf, partsOf, weekdayOf } from '../../reference/calendar.ts'
import type { Context } from './context.ts'
import type { When } from './when.ts'

/** A day and month without a year: the last one up to the day of printing, or the next where the sentence looks ahead. */
export const resolveDayOfYear = (
  month: number,
  date: number,
  { publishedAt, isAhead, isEnd = false }: Context,
): Day | null => {
  if (publishedAt === null) return null
  const inYear = (year: number) => dayOf(year, month, date)
  const other = isEnd ? null : nearest(inYear, publishedAt, !isAhead)
  if (other !== null && Math.abs(daysBetween(publishedAt, other)) < CLOSE_BY) return other
  return nearest(inYear, publishedAt, isAhead)
}

// Of a day almost a year off a newspaper gives the year: without one, the day close by is meant, whatever the tense.
const CLOSE_BY = 65

/** Easter of the year that fits. */
export const resolveEaster = ({ publishedAt, isAhead }: Context): Day | null =>
  publishedAt === null ? null : nearest(easterOf, publishedAt, isAhead)

const nearest = (inYear: (year: number) => Day | null, publishedAt: Day, isAhead: boolean): Day | null => {
  const { year } = partsOf(publishedAt)
  // 29 February: the nearest leap year can be eight years off (1896 to 1904).
  const years = Array.from({ length: 9 }, (_, index) => (isAhead ? year + index : year - index))
  for (const candidate of years) {
    const day = inYear(candidate)
    if (day !== null && (isAhead ? day >= publishedAt : day <= publishedAt)) return day
  }
  return null
}

/** A day of the month alone: of the month that was named before it, else of the nearest month that fits. */
export const resolveDate = (
  { date, weekday }: Extract<When, { kind: 'day' }>,
  { publishedAt, isAhead, anchor }: Context,
): Day | null => {
  if (anchor !== null) {
    const { year, month } = partsOf(anchor)
    return dayOf(year, month, date)
  }
  if (publishedAt === null) return null
  const { year, month } = partsOf(publishedAt)
  const near = [0, isAhead ? 1 : -1, isAhead ? -1 : 1].map((shift) => {
    const there = month - 1 + shift
    return dayOf(year + Math.floor(there / 12), ((there + 12) % 12) + 1, date)
  })
  // "Wednesday the 31st": the month in which that is a Wednesday.
  const named = near.find((day) => day !== null && weekday !== null && weekdayOf(day) === weekday)
  const [here = null, there = null] = near
  const fits = here !== null && (isAhead ? here >= publishedAt : here <= publishedAt)
  return named ?? (fits ? here : there)
}

/** The Monday that a newspaper means: on the day itself that day, else the one before, or after if it looks ahead. */
export const resolveWeekday = (
  { weekday, turn, week }: Extract<When, { kind: 'weekday' }>,
  { publishedAt, isAhead }: Context,
): Day | null => {
  if (publishedAt === null) return null
  const back = (weekdayOf(publishedAt) - weekday + 7) % 7
  const inWeek = addDays(publishedAt, weekday - weekdayOf(publishedAt))
  if (week !== undefined) return addDays(inWeek, 7 * week)
  if (turn === 'this') return inWeek
  if (turn === 'last' || turn === 'past') return addDays(publishedAt, back === 0 ? -7 : -back)
  if (turn === 'previous') return addDays(inWeek, -7)
  if (turn === 'coming') return addDays(publishedAt, back === 0 ? 7 : 7 - back)
  if (turn === 'next') return addDays(inWeek, 7)
  return addDays(publishedAt, isAhead && back > 0 ? 7 - back : -back)
}
