import type { DateMention } from '../../domain/date-mention.ts'
import type { Day, Moment } from '../../domain/day.ts'
import { addDays, isDay } from '../../reference/calendar.ts'
import type { Word } from '../cut-words.ts'
import { cutText, type CutText } from '../dates/cut-text.ts'
import type { Days } from '../dates/days-of.ts'
import { isAbsolute } from '../dates/is-absolute.ts'
import { looksAhead } from '../dates/looks-ahead.ts'
import { narrow } from '../dates/narrow.ts'
import { precisionOf } from '../dates/precision-of.ts'
import { resolve } from '../dates/resolve.ts'
import type { Clock, DateRead, When } from '../dates/when.ts'

type Open = Readonly<{ from: Day | null; to: Day | null }>

/**
 * Every time expression of a text, in reading order, with the days that it covers as a newspaper of `publishedAt`
 * means them. Spans leave out *on*, *in* and *at*, and take in *since*, *until*, *before*, *after*. Never throws.
 */
export const findDates = (
  text: string,
  publishedAt: Day | null,
  { words, dates }: CutText = cutText(text),
): DateMention[] => {
  const printed = publishedAt !== null && isDay(publishedAt) ? publishedAt : null
  const found: DateMention[] = []
  let anchor: Day | null = null
  for (const date of dates) {
    const mention = toMention(words, date, { publishedAt: printed, anchor })
    found.push(mention)
    if (mention.from !== null && mention.precision === 'day' && date.edge === null)
      anchor = mention.from.slice(0, 10)
  }
  return found
}

const toMention = (
  words: readonly Word[],
  date: DateRead,
  known: { publishedAt: Day | null; anchor: Day | null },
): DateMention => {
  const days = resolve(date.when, { ...known, isAhead: looksAhead(words, date) })
  const open = days === null ? { from: null, to: null } : openEnd(days, date, known.publishedAt)
  return {
    span: { start: words[date.at]?.start ?? 0, end: words[date.next - 1]?.end ?? 0 },
    from: atClock(open.from, date.clock),
    to: atClock(open.to, date.clock),
    precision: date.clock ? (date.clock.minute === null ? 'hour' : 'minute') : precisionOf(date.when),
    weekday: weekdayIn(date.when),
    absolute: isAbsolute(date.when),
  }
}

/** Since 1994 runs to the day of printing; until, before and after leave one end open. */
const openEnd = (days: Days, { edge, part }: DateRead, publishedAt: Day | null): Open => {
  const { from, to } = narrow(days, part, publishedAt)
  if (edge === 'before' && part === 'end') return { from: null, to }
  if (edge === 'after' && part === 'start') return { from, to: null }
  if (edge === 'since') return { from, to: publishedAt !== null && publishedAt >= from ? publishedAt : null }
  if (edge === 'until') return { from: null, to }
  if (edge === 'before') return { from: null, to: addDays(from, -1) }
  if (edge === 'after') return { from: addDays(to, 1), to: null }
  return { from, to }
}

const two = (value: number): string => String(value).padStart(2, '0')

const atClock = (day: Day | null, clock: Clock | null): Moment | null => {
  if (day === null || clock === null) return day
  return `${day}T${two(clock.hour === 24 ? 0 : clock.hour)}:${two(clock.minute ?? 0)}${clock.zone}`
}

const weekdayIn = (when: When): number | null =>
  when.kind === 'day' || when.kind === 'weekday' ? when.weekday : null
