import type { Day } from '../domain/day.ts'
import type { TimePoint } from '../domain/ledger.ts'
import { addYears, daysBetween, weekdayOf } from '../reference/calendar.ts'
import type { Check, Raised } from './check.ts'

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

const APPOSED = new RegExp(`^,\\s+(?:which was )?an?\\s+(?<day>${NAMES.join('|')})\\b`, 'u')

/** `9 December 2024, a Monday,`: the weekday stands after its date. */
const apposed = (text: string, { mention, day }: TimePoint): Raised | null => {
  const { span, absolute, weekday } = mention
  const found = APPOSED.exec(text.slice(span.end, span.end + 30))
  const name = found?.groups?.day
  if (!found || name === undefined || day === null || !absolute || weekday !== null) return null
  if (nameOf(weekdayOf(day)) === name) return null
  const end = span.end + found[0].length
  return {
    message: `${shownDay(day)} is a ${nameOf(weekdayOf(day))}, not a ${name}.`,
    at: { start: end - name.length, end },
    related: [span],
  }
}

export const weekdayOff: Check = {
  id: 'weekday-off',
  shelf: 'time',
  severity: 'error',
  title: 'A weekday does not fit its date',
  why: 'Readers who come on the wrong day will remember the paper.',
  limits:
    'A date without a year is taken for the one nearest to publication; without a publication date it is left alone.',

  *run({ text, timeline, publishedAt }) {
    for (const point of timeline) {
      const { mention } = point
      const after = apposed(text, point)
      if (after) yield after
      const day = dayNamed(point, text.slice(mention.span.start, mention.span.end), publishedAt)
      if (day === null || mention.weekday === null || weekdayOf(day) === mention.weekday) continue
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
    { text: 'Zoë 🙂 said that the vote moves to ⟦Thursday, January 31⟧.', publishedAt: '2023-01-25' },
    { text: 'A signing will be held on ⟦Thursday, June 24⟧, he said.', publishedAt: '2022-06-20' },
    'It was the first closure ⟦since Monday, Feb. 6, 2018⟧.',
  ],
  passes: [
    'It sank on 9 December 2024, a Monday, with 41 aboard.',
    'The vote was on Monday, 9 November 2020.',
    { text: 'The vote moves to Tuesday, January 31.', publishedAt: '2023-01-25' },
    { text: 'On Friday, December 30, the shop closed.', publishedAt: '2023-01-03' },
    'The vote is on Thursday, January 31.',
    'He came on Monday the 4th.',
  ],
}
