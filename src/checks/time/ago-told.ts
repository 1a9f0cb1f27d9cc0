import type { DateMention } from '../../domain/date-mention.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy, Raised } from '../check.ts'
import { sentenceAt } from '../sentence-at.ts'
import { KEEPS } from './find-anniversary.ts'

const AGO = /\bago$/iu
const ABOUT = /\b(?:about|some|around|roughly|nearly|almost|over|more than|at least|less than|or so)\s+$/iu
// "70 years ago, in 1964", "in 1964, 70 years ago", "in May 2019 (five years ago)": one time told twice.
const BESIDE_AFTER = /^,?\s+(?:in|on|back in)\s+$|^\s*[,(–—-]\s*(?:in|on)?\s*$/u
const BESIDE_BEFORE = /^(?:,|\s*[(–—-])\s*(?:just\s+|only\s+|exactly\s+)?$/u

// How many days the count may be off: one of its own unit, as some count the first and others do not.
const SLACK: ReadonlyMap<string, number> = new Map([
  ['year', 366],
  ['month', 31],
  ['week', 7],
  ['day', 1],
])

/** How many days lie between two times; 0 where they share one. */
const daysOff = (a: DateMention, b: DateMention): number => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0
  const gap = (end: string, start: string) => daysBetween(end.slice(0, 10), start.slice(0, 10))
  return Math.max(0, gap(a.to, b.from), gap(b.to, a.from))
}

const yearsTo = (publishedAt: string, { from }: DateMention): number =>
  Number(publishedAt.slice(0, 4)) - Number(from?.slice(0, 4))

/** Whether the sentence keeps a day of the past: that is an anniversary's matter. */
const isKept = (copy: Copy, { span, precision }: DateMention): boolean => {
  const sentence = copy.sentences[sentenceAt(copy, span.start)]?.span
  return precision === 'year' && KEEPS.test(copy.text.slice(sentence?.start ?? 0, sentence?.end ?? 0))
}

/** The *years ago*, *months ago* that are not so long ago as the date that stands beside them. */
export const agoOff = (copy: Copy): Raised[] => {
  const { text, dates, publishedAt } = copy
  if (publishedAt === null) return []
  return dates.flatMap((ago, index) => {
    const words = text.slice(ago.span.start, ago.span.end)
    const slack = SLACK.get(ago.precision)
    if (
      !AGO.test(words) ||
      slack === undefined ||
      ABOUT.test(text.slice(Math.max(0, ago.span.start - 12), ago.span.start))
    )
      return []
    const [before, after] = [dates[index - 1], dates[index + 1]]
    const isAfter = after && BESIDE_AFTER.test(text.slice(ago.span.end, after.span.start))
    const isBefore = before && BESIDE_BEFORE.test(text.slice(before.span.end, ago.span.start))
    const date = isAfter ? after : isBefore ? before : undefined
    if (!date?.absolute || isKept(copy, ago) || daysOff(ago, date) <= slack) return []
    const told = text.slice(date.span.start, date.span.end)
    const away = ago.precision === 'year' ? `${yearsTo(publishedAt, date)} years ago` : `not ${words}`
    return [{ message: `${told} was ${away}.`, at: ago.span, related: [date.span] }]
  })
}
