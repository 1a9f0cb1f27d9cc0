import type { Day } from '../../domain/day.ts'
import { addDays, addMonths, addYears, dayOf, partsOf, weekdayOf } from '../../reference/calendar.ts'
import type { Period } from '../lexicon/calendar-words.ts'

/** Days from the first to the last, both counted. */
export type Days = Readonly<{ from: Day; to: Day }>

export const daysOfYear = (year: number): Days | null => {
  const from = dayOf(year, 1, 1)
  const to = dayOf(year, 12, 31)
  return from === null || to === null ? null : { from, to }
}

/** `months` whole months that begin with month `first` of a year. */
export const daysOfMonths = (year: number, first: number, months: number): Days | null => {
  const from = dayOf(year, first, 1)
  return from === null ? null : { from, to: addDays(addMonths(from, months), -1) }
}

export const daysOfDecade = (year: number): Days | null => {
  const first = Math.floor(year / 10) * 10
  const from = dayOf(first, 1, 1)
  const to = dayOf(first + 9, 12, 31)
  return from === null || to === null ? null : { from, to }
}

/** Monday to Sunday around a day. */
export const weekAround = (day: Day): Days => {
  const from = addDays(day, 1 - weekdayOf(day))
  return { from, to: addDays(from, 6) }
}

/** The calendar week, month, quarter, year or decade that a day lies in. */
export const periodAround = (day: Day, unit: Period | 'weekend'): Days | null => {
  const { year, month } = partsOf(day)
  if (unit === 'week') return weekAround(day)
  if (unit === 'weekend') return { from: addDays(weekAround(day).from, 5), to: weekAround(day).to }
  if (unit === 'month') return daysOfMonths(year, month, 1)
  if (unit === 'quarter') return daysOfMonths(year, month - ((month - 1) % 3), 3)
  if (unit === 'year') return daysOfYear(year)
  if (unit === 'decade') return daysOfDecade(year)
  return { from: day, to: day }
}

/** A day moved by a number of calendar units; whole ones where they have no fixed length. */
export const moveBy = (day: Day, unit: Period | 'weekend', count: number): Day => {
  if (unit === 'decade') return addYears(day, Math.round(count * 10))
  if (unit === 'year')
    return Number.isInteger(count) ? addYears(day, count) : addMonths(day, Math.round(count * 12))
  if (unit === 'quarter') return addMonths(day, Math.round(count * 3))
  if (unit === 'month')
    return Number.isInteger(count) ? addMonths(day, count) : addDays(day, Math.round(count * 30.44))
  if (unit === 'week' || unit === 'weekend') return addDays(day, Math.round(count * 7))
  if (unit === 'day') return addDays(day, Math.round(count))
  return addDays(day, Math.trunc(unit === 'hour' ? count / 24 : count / 1440))
}
