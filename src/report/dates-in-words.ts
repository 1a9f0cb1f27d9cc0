import type { Day } from '../domain/day.ts'
import type { Instant } from './report.ts'

/**
 * How a report words its record, the same in every format for people. Moments are in UTC, and dates are put together
 * here and not by the machine's own language settings, so that every machine prints the same.
 */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `Mon 9 Nov 2020`. */
export const dayInWords = (day: Day): string => {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${dayAndMonth(date)}`
}

/** `9 Nov 2020, 13:52 UTC`. */
export const instantInWords = (instant: Instant): string =>
  `${dayAndMonth(new Date(instant))}, ${instant.slice(11, 16)} UTC`

const dayAndMonth = (date: Date): string =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
