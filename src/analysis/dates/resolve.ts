import type { Day } from '../../domain/day.ts'
import { addDays, dayOf, easterOf, partsOf } from '../../reference/calendar.ts'
import type { Context } from './context.ts'
import { daysOfDecade, daysOfYear, moveBy, periodAround, type Days } from './days-of.ts'
import { resolveDate, resolveDayOfYear, resolveEaster, resolveWeekday } from './resolve-day.ts'
import { resolveMonth, resolveQuarter, resolveSeason } from './resolve-months.ts'
import type { When } from './when.ts'
import { yearTold } from './year-told.ts'

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
      return single(resolveWeekday(when, context))
    case 'monthday':
      return single(resolveMonthDay(when, context))
    case 'weekof':
      return resolveWeekOf(when.day, context)
    case 'nthweek':
      return resolveNthWeek(when, context)
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
  if (when.month === null) return resolveDate(when, context)
  if (when.year === null) return resolveDayOfYear(when.month, when.date, context)
  const year = yearTold(when.year, context.publishedAt)
  return year === null ? null : dayOf(year, when.month, when.date)
}

const resolveMonthDay = (
  { date, shift }: Extract<When, { kind: 'monthday' }>,
  { publishedAt }: Context,
): Day | null => {
  if (publishedAt === null) return null
  const month = moveBy(publishedAt.slice(0, 8) + '01', 'month', shift)
  return dayOf(partsOf(month).year, partsOf(month).month, date)
}

const resolveWeekOf = (day: When, context: Context): Days | null => {
  const days = resolve(day, context)
  return days && { from: days.from, to: addDays(days.from, 6) }
}

/** The first week of May is its first seven days; the last one its last seven. */
const resolveNthWeek = ({ nth, of }: Extract<When, { kind: 'nthweek' }>, context: Context): Days | null => {
  const whole = resolve(of, context)
  if (!whole) return null
  const from = nth < 0 ? addDays(whole.to, -6) : addDays(whole.from, 7 * (nth - 1))
  return { from, to: addDays(from, 6) }
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
  const year = yearTold(when.year, context.publishedAt)
  if (when.easter) return year === null ? resolveEaster(context) : easterOf(year)
  return year === null
    ? resolveDayOfYear(when.month, when.date, { ...context, isEnd: true })
    : dayOf(year, when.month, when.date)
}

const resolveSpan = ({ from, to }: Extract<When, { kind: 'span' }>, outer: Context): Days | null => {
  const context = { ...outer, isEnd: true }
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
    typeof to.year === 'number' &&
    from.month !== null
  )
    return { ...from, year: to.month !== null && from.month > to.month ? to.year - 1 : to.year }
  return from
}
