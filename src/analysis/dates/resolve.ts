import type { DatePrecision } from '../../domain/date-mention.ts'
import type { Day } from '../../domain/day.ts'
import { addDays, dayOf, easterOf, partsOf } from '../../reference/calendar.ts'
import { daysOfDecade, daysOfMonths, daysOfYear, moveBy, periodAround, type Days } from './days-of.ts'
import { resolveDate, resolveDayOfYear, resolveEaster, resolveWeekday } from './resolve-day.ts'
import type { Turn, When } from './when.ts'

/** What is known besides the words: the day of printing, whether the sentence looks ahead, the day last spoken of. */
export type Context = Readonly<{ publishedAt: Day | null; isAhead: boolean; anchor: Day | null }>

const single = (day: Day | null): Days | null => (day === null ? null : { from: day, to: day })

/** The days that a date covers; `null` where words and context do not settle them. */
export const resolve = (when: When, context: Context): Days | null => {
  const { publishedAt } = context
  switch (when.kind) {
    case 'day':
      return single(resolveCalendarDay(when, context))
    case 'month':
      return resolveMonth(when, context)
    case 'year':
      return daysOfYear(when.year)
    case 'decade':
      return daysOfDecade(when.year)
    case 'quarter':
      return resolveQuarter(when, context)
    case 'season':
      return resolveSeason(when, context)
    case 'weekday':
      return single(resolveWeekday(when.weekday, when.turn, context))
    case 'near':
      return single(publishedAt === null ? null : addDays(publishedAt, when.days))
    case 'period':
      return publishedAt === null ? null : shifted(when, publishedAt)
    case 'window':
      return publishedAt === null ? null : windowOf(when, publishedAt)
    case 'offset':
      return resolveOffset(when, context)
    case 'feast':
      return single(resolveFeast(when, context))
    case 'span':
      return resolveSpan(when, context)
    case 'clock':
      return null
  }
}

// A month back from the 31st would skip February.
const shifted = ({ unit, shift }: Extract<When, { kind: 'period' }>, publishedAt: Day): Days | null =>
  periodAround(moveBy(periodAround(publishedAt, unit)?.from ?? publishedAt, unit, shift), unit)

const resolveCalendarDay = (when: Extract<When, { kind: 'day' }>, context: Context): Day | null => {
  if (when.month === null) return resolveDate(when.date, context)
  if (when.year === null) return resolveDayOfYear(when.month, when.date, context)
  return dayOf(when.year, when.month, when.date)
}

const resolveMonth = (when: Extract<When, { kind: 'month' }>, context: Context): Days | null => {
  const year = when.year ?? yearOfMonth(when.month, when.turn, context)
  return year === null ? null : daysOfMonths(year, when.month, 1)
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

const resolveQuarter = (
  { year, first, months }: Extract<When, { kind: 'quarter' }>,
  { publishedAt }: Context,
): Days | null => {
  if (typeof year === 'number') return daysOfMonths(year, first, months)
  if (publishedAt === null) return null
  const shift = year === 'last' ? -1 : year === 'next' ? 1 : 0
  return daysOfMonths(partsOf(publishedAt).year + shift, first, months)
}

const resolveSeason = (when: Extract<When, { kind: 'season' }>, context: Context): Days | null => {
  const year = when.year ?? yearOfMonth(when.month, when.turn, context)
  return year === null ? null : daysOfMonths(year, when.month, 3)
}

const windowOf = (when: Extract<When, { kind: 'window' }>, publishedAt: Day): Days =>
  when.ahead
    ? { from: addDays(publishedAt, 1), to: moveBy(publishedAt, when.unit, when.count) }
    : { from: moveBy(publishedAt, when.unit, -when.count), to: publishedAt }

// "Three years ago" is some day of that year; "two days ago" is that day.
const resolveOffset = (
  when: Extract<When, { kind: 'offset' }>,
  { publishedAt, anchor }: Context,
): Days | null => {
  const base = when.from === 'publication' ? publishedAt : anchor
  if (base === null || when.count === null) return null
  return periodAround(moveBy(base, when.unit, when.count), when.unit)
}

const resolveFeast = (when: Extract<When, { kind: 'feast' }>, context: Context): Day | null => {
  if (when.easter) return when.year === null ? resolveEaster(context) : easterOf(when.year)
  if (when.year !== null) return dayOf(when.year, when.month, when.date)
  return resolveDayOfYear(when.month, when.date, context)
}

const resolveSpan = ({ from, to }: Extract<When, { kind: 'span' }>, context: Context): Days | null => {
  const last = resolve(to, context)
  const first = resolve(sharing(from, to), context)
  if (!first || !last) return null
  if (first.from <= last.to) return { from: first.from, to: last.to }
  // "Friday to Monday", "November to March": the first end lies before the second one.
  const back = resolve(from, { ...context, publishedAt: last.from, isAhead: false })
  return back && back.from <= last.to ? { from: back.from, to: last.to } : null
}

/** The first end takes the year of the second where it has none of its own. */
const sharing = (from: When, to: When): When => {
  if (
    (from.kind === 'day' || from.kind === 'month') &&
    from.year === null &&
    (to.kind === 'day' || to.kind === 'month') &&
    to.year !== null &&
    from.month !== null
  )
    return { ...from, year: to.month !== null && from.month > to.month ? to.year - 1 : to.year }
  return from
}

/** The finest thing that the words name. */
export const precisionOf = (when: When): DatePrecision => {
  switch (when.kind) {
    case 'month':
    case 'year':
    case 'decade':
    case 'season':
      return when.kind
    case 'quarter':
      return 'quarter'
    case 'period':
      return when.unit === 'weekend' ? 'week' : when.unit
    case 'window':
    case 'offset':
      return when.unit
    case 'span':
      return precisionOf(when.to)
    default:
      return 'day'
  }
}

/** Whether the words alone settle the days. */
export const isAbsolute = (when: When): boolean => {
  if (when.kind === 'span')
    return isAbsolute(when.to) && (isAbsolute(when.from) || when.from.kind === when.to.kind)
  if (when.kind === 'year' || when.kind === 'decade') return true
  if (when.kind === 'quarter') return typeof when.year === 'number'
  return 'year' in when && when.year !== null
}
