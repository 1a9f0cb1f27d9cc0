import { spanOf } from '../domain/span.ts'
import { dayOf } from '../reference/calendar.ts'
import type { Check } from './check.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const NAME = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const YEAR = String.raw`(?:,?\s+(?<year>(?:1[6-9]|20)\d\d))?`

const PATTERNS = [
  new RegExp(
    String.raw`\b(?<month>${NAME})\s+(?<date>29|3[01])(?:st|nd|rd|th)?(?![\d%-]|[.,:]\d|\s+(?:percent|per cent|people|million|billion|of)\b|\s+\p{Ll}+s\b)${YEAR}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<![\d.,:/-])(?<date>29|3[01])(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${NAME})(?!\p{L})(?!\s+\p{Lu}\p{Ll})${YEAR}`,
    'dgu',
  ),
]

/** *Has there ever been a 30 February?*, *there is no 31 June*: of the calendar itself. */
const OF_CALENDAR = /\b(?:an?|no|any|such)\s+$/iu

// Where no year is told, it may be a leap year.
const LEAP = 2020

export const noSuchDay: Check = {
  id: 'no-such-day',
  shelf: 'time',
  severity: 'error',
  title: 'A day that the calendar does not have',
  why: 'Whoever wrote 31 November meant another day, and only the reporter knows which.',
  limits: 'Days 29 and over with the name of their month; 29 February passes where no year is told.',

  *run({ text }) {
    for (const pattern of PATTERNS)
      for (const match of text.matchAll(pattern)) {
        const { month = '', date = '', year } = match.groups ?? {}
        const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
        if (OF_CALENDAR.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
        if (dayOf(Number(year ?? LEAP), number, Number(date)) !== null) continue
        yield { message: `There is no ${match[0]} in the calendar.`, at: spanOf(match) }
      }
  },

  flags: [
    'Zoë’s 🙂 ferry stops on ⟦November 31⟧, and sails again in spring.',
    'He was born on ⟦30 February 1950⟧, she on ⟦29 February 1951⟧.',
  ],
  passes: [
    'The ferry stops on November 30. He was born on 29 February 1952, or on the 29th of February.',
    'Has there ever been a 30 February? There is no 31 June, either.',
    'In May 35 people came. In June 31 percent stayed.',
  ],
}
