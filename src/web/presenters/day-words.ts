import type { Day, Moment } from '../../domain/day.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MS_PER_DAY = 86_400_000

/** A day as the desk writes it: `9 Nov 2020`; a moment with its clock time: `9 Nov 2020, 14:02`. */
export const dayWords = (moment: Moment): string => {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number)
  const clock = /T(\d\d:\d\d)/.exec(moment)?.[1]
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}${clock ? `, ${clock}` : ''}`
}

/** The weekday of a day, in English. */
export const weekdayOf = (day: Day): string => WEEKDAYS[new Date(dayStart(day)).getUTCDay()] ?? ''

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Moment, to: Moment): number =>
  Math.round((dayStart(to) - dayStart(from)) / MS_PER_DAY)

const dayStart = (moment: Moment): number => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`)
