import type { Day } from './day.ts'
import type { Span } from './span.ts'

/**
 * What stands above the body of a plain text, none of it a statement of the article: the words that date it, and the
 * headline. `date` is the whole dating form (`Date: 2020-11-09`), `null` where the text has none.
 */
export type Preamble = Readonly<{ date: Span | null; publishedAt: Day | null; headline: Span | null }>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// `date 2020-11-09 Russia said`: the rest of the line is the article's. `Date: …` has its line to itself.
const BARE = /^\s*(?<form>date[ \t]+(?<when>\d{4}-\d{2}-\d{2}))(?![\w-])/diu
const LABELLED =
  /^\s*(?<form>(?:date|published(?: on)?|publication date)[ \t]*:[ \t]*(?<when>[^\n\r]{0,60}\d[^\n\r]{0,60}?))[ \t]*(?:[\r\n]|$)/diu

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:$|[T\s])/u
const DAY_FIRST = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b/u
const MONTH_FIRST = /\b(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u

// Longer lines that end a paragraph are prose.
const HEADLINE = /(?<line>[^\s][^\n\r]{0,249})(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*\S/duy

/** The date line and the headline that a text begins with. */
export const findPreamble = (text: string): Preamble => {
  const match = LABELLED.exec(text) ?? BARE.exec(text)
  const [start, end] = match?.indices?.groups?.form ?? [0, 0]
  const date = match ? { start, end } : null
  return { date, publishedAt: readDay(match?.groups?.when ?? ''), headline: findHeadline(text, end) }
}

/** A first line that stands alone above the body and is no sentence. */
const findHeadline = (text: string, from: number): Span | null => {
  HEADLINE.lastIndex = from + (/^\s*/u.exec(text.slice(from, from + 200))?.[0].length ?? 0)
  if (from > 0 && !/[\r\n]/u.test(text.slice(from, HEADLINE.lastIndex))) return null
  const match = HEADLINE.exec(text)
  const line = match?.groups?.line?.trimEnd() ?? ''
  if (!match || line === '' || /[.:;,…][”’"')\]]*$/u.test(line)) return null
  return { start: match.index, end: match.index + line.length }
}

/** A day as people write it (`2020-11-09`, `9 November 2020`, `Nov. 9, 2020`); `null` for what is none. */
export const readDay = (words: string): Day | null => {
  const groups = (ISO.exec(words) ?? DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups
  if (!groups) return null
  const month = groups.name ? MONTHS.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1 : Number(groups.month)
  const day = [groups.year, String(month).padStart(2, '0'), String(groups.day).padStart(2, '0')].join('-')
  return isDay(day) ? day : null
}

/** Whether a `YYYY-MM-DD` names a day that there is. */
export const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
