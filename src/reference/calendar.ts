import { Temporal } from 'temporal-polyfill'
import type { Day } from '../domain/day.ts'

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** The day itself; `null` where no such day is in the calendar (30 February). */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether the words `YYYY-MM-DD` name a day of the calendar. */
export const isDay = (day: string): day is Day => {
  if (!DAY_SHAPE.test(day)) return false
  const { year, month, date } = partsOf(day)
  return dayOf(year, month, date) !== null
}

export const partsOf = (day: Day): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
})

export const daysInMonth = (year: number, month: number): number =>
  new Temporal.PlainYearMonth(year, month).daysInMonth

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

export const addDays = (day: Day, days: number): Day => shift(day, { days })

/** The same date in another month, or that month's last day where it has no such date. */
export const addMonths = (day: Day, months: number): Day => shift(day, { months })

export const addYears = (day: Day, years: number): Day => shift(day, { years })

// Beyond the years that Temporal can hold, the nearest day that a newspaper could mean.
const shift = (day: Day, by: Temporal.DurationLike): Day => {
  try {
    const moved = Temporal.PlainDate.from(day).add(by)
    if (moved.year >= 1 && moved.year <= 9999) return moved.toString()
    return moved.year < 1 ? '0001-01-01' : '9999-12-31'
  } catch {
    return Object.values(by).some((count) => Number(count) < 0) ? '0001-01-01' : '9999-12-31'
  }
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** Whole years from `from` to `to`, as ages count. */
export const yearsBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'years' }).years

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export const easterOf = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1) ?? `${year}-04-01`
}
