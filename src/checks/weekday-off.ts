import type { Day } from '../domain/day.ts'
import type { TimePoint } from '../domain/ledger.ts'
import type { Span } from '../domain/span.ts'
import { addYears, daysBetween, weekdayOf } from '../reference/calendar.ts'
import type { Check, Copy, Raised } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const nameOf = (weekday: number): string => NAMES[weekday - 1] ?? ''

const MONTH = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const shownDay = (day: Day): string => MONTH.format(new Date(`${day}T00:00:00Z`))

// Without a year, the day next to publication is meant, before or after it.
const nearestTo = (publishedAt: Day, day: Day): Day =>
  [addYears(day, -1), day, addYears(day, 1)].reduce((best, other) =>
    Math.abs(daysBetween(publishedAt, other)) < Math.abs(daysBetween(publishedAt, best)) ? other : best,
  )

const NAMES_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[-/.]\d/iu

/** The day that the words name besides the weekday; `null` where they name none. */
const dayNamed = ({ day, mention }: TimePoint, words: string, publishedAt: Day | null): Day | null => {
  if (day === null || mention.weekday === null || !NAMES_MONTH.test(words)) return null
  if (mention.absolute || publishedAt === null) return mention.absolute ? day : null
  const near = nearestTo(publishedAt, day)
  const isNear = Math.abs(daysBetween(publishedAt, near)) <= NEAR
  return weekdayOf(day) === mention.weekday && !isNear ? day : near
}

// So close to the day of printing no other year can be meant.
const NEAR = 100

// "9 December 2024, a Monday,", "9 December (a Monday)", "9 December, which fell on a Monday": the weekday stands after.
const APPOSED = new RegExp(
  `^(?:,|\\s*[(–—-])\\s*(?:which\\s+(?:is|was|fell on|falls on|will be)\\s+)?(?:an?\\s+)?(?<day>${NAMES.join('|')})(?=[,.;)–—-]|\\s+[–—]|$)`,
  'u',
)

const raiseAt = (day: Day, name: string, at: Span, related: Span): Raised => ({
  message: `${shownDay(day)} is a ${nameOf(weekdayOf(day))}, not a ${name}.`,
  at,
  related: [related],
})

/** The day of a date that stands without its weekday; `null` where it is too far off to be sure of its year. */
const dayAlone = ({ mention, day }: TimePoint, words: string, publishedAt: Day | null): Day | null => {
  if (day === null || mention.weekday !== null || !NAMES_MONTH.test(words)) return null
  if (mention.absolute) return day
  const near = publishedAt === null ? null : nearestTo(publishedAt, day)
  return near !== null && publishedAt !== null && Math.abs(daysBetween(publishedAt, near)) <= NEAR
    ? near
    : null
}

/** `9 December 2024, a Monday,`; `this Friday, 18 May`: the weekday stands beside its date, in words of its own. */
const apposed = (
  text: string,
  point: TimePoint,
  before: TimePoint | undefined,
  publishedAt: Day | null,
): Raised | null => {
  const { span } = point.mention
  const day = dayAlone(point, text.slice(span.start, span.end), publishedAt)
  if (day === null) return null
  const isBeside =
    before?.mention.weekday &&
    !NAMES_MONTH.test(text.slice(before.mention.span.start, before.mention.span.end)) &&
    /^,?\s+$/u.test(text.slice(before.mention.span.end, span.start))
  if (isBeside)
    return weekdayOf(day) === before.mention.weekday
      ? null
      : raiseAt(day, nameOf(before.mention.weekday), before.mention.span, span)
  const found = APPOSED.exec(text.slice(span.end, span.end + 40))
  const name = found?.groups?.day
  if (!found || name === undefined || nameOf(weekdayOf(day)) === name) return null
  const at = span.end + found[0].indexOf(name)
  return raiseAt(day, name, { start: at, end: at + name.length }, span)
}

const OTHER_YEAR =
  /\b(?:last year|next year|the year (?:before|after)|years? (?:ago|earlier|later)|(?:1[5-9]|20)\d\d)\b/iu

/** *In 2018, on Saturday 12 May*: the sentence names the year elsewhere. */
const isOfOtherYear = (copy: Copy, { sentence }: TimePoint): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  return OTHER_YEAR.test(copy.text.slice(start, end))
}

export const weekdayOff: Check = {
  id: 'weekday-off',
  shelf: 'time',
  severity: 'error',
  title: 'A weekday does not fit its date',
  why: 'Readers who come on the wrong day will remember the paper.',
  limits:
    'A date without a year is taken for the one nearest to publication; without a publication date it is left alone.',

  *run(copy) {
    const { text, timeline, publishedAt } = copy
    for (const [index, point] of timeline.entries()) {
      const { mention } = point
      const beside = apposed(text, point, timeline[index - 1], publishedAt)
      if (beside) yield beside
      const day = dayNamed(point, text.slice(mention.span.start, mention.span.end), publishedAt)
      if (day === null || mention.weekday === null || weekdayOf(day) === mention.weekday) continue
      if (!mention.absolute && isOfOtherYear(copy, point)) continue
      yield {
        message: `${shownDay(day)} is a ${nameOf(weekdayOf(day))}, not a ${nameOf(mention.weekday)}.`,
        at: mention.span,
        working: {
          kind: 'steps',
          steps: [`${day}: ${nameOf(weekdayOf(day))}`, `In the text: ${nameOf(mention.weekday)}`],
        },
      }
    }
  },

  flags: [
    'It sank on ⟦1:9 December 2024⟧, a ⟦Wednesday⟧, off Zoë’s 🙂 coast.',
    'The vote was on ⟦Tuesday, 9 November 2020⟧.',
    { text: 'Zoë 🙂 was seized on ⟦1:2 May⟧, a ⟦Sunday⟧, by his guards.', publishedAt: '2024-05-16' },
    { text: 'Zoë’s 🙂 shop opens ⟦this Friday⟧, ⟦1:18 May⟧, he said.', publishedAt: '2024-05-16' },
    { text: 'Zoë 🙂 said that the vote moves to ⟦Thursday, January 31⟧.', publishedAt: '2023-01-25' },
    { text: 'A signing will be held on ⟦Thursday, June 24⟧, he said.', publishedAt: '2022-06-20' },
    'It was the first closure ⟦since Monday, Feb. 6, 2018⟧.',
  ],
  passes: [
    { text: 'In 2018, on Saturday 12 May, it was robbed.', publishedAt: '2024-05-16' },
    'It sank on 9 December 2024, a Monday, with 41 aboard.',
    'The vote was on Monday, 9 November 2020.',
    { text: 'The vote moves to Tuesday, January 31.', publishedAt: '2023-01-25' },
    { text: 'On Friday, December 30, the shop closed.', publishedAt: '2023-01-03' },
    'The vote is on Thursday, January 31.',
    {
      text: 'He was seized on 2 May, a Thursday. It rained on 3 May, Sunday’s storm being late.',
      publishedAt: '2024-05-16',
    },
    'He came on Monday the 4th.',
  ],
}
