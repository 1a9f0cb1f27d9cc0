import { createHash } from 'node:crypto'
import { analyse } from '../analysis/analyse.ts'
import type { Check } from '../checks/check.ts'
import { runChecks } from '../checks/run-checks.ts'
import type { ReadCopy } from '../domain/article-store.ts'
import type { Day } from '../domain/day.ts'
import { Refused } from '../domain/errors.ts'
import { ruleSetOf } from './desk-checks.ts'
import { filled } from './filled.ts'
import type { Submission } from './submission.ts'

/** The longest text that the desk takes in, in UTF-16 code units: far beyond any article. */
export const LONGEST_TEXT = 1_000_000

const LONGEST_HEADLINE = 500

/** Reads a text and runs these checks on it. */
export const readCopy = (
  { text, headline, publishedAt }: Pick<Submission, 'text' | 'headline' | 'publishedAt'>,
  checks: readonly Check[],
): ReadCopy => {
  const reading = analyse(text, { title: headline.trim(), publishedAt })
  return {
    reading,
    findings: runChecks(checks, reading),
    checksRun: checks.map(({ id }) => id),
    ruleSet: ruleSetOf(checks),
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  }
}

/** What was handed in, trimmed; throws `Refused` for what is no article. */
export const acceptSubmission = ({ headline, publishedAt, text, ...rest }: Submission) => {
  const refusal = [
    headline.trim() === '' && 'The article has no headline: give it one.',
    headline.length > LONGEST_HEADLINE &&
      `The headline is longer than ${LONGEST_HEADLINE} characters: cut it.`,
    text.trim() === '' && 'The article has no text: paste its words.',
    text.length > LONGEST_TEXT &&
      `The text has ${text.length.toLocaleString('en')} characters; the desk takes ${LONGEST_TEXT.toLocaleString('en')}: split it.`,
    text.includes('\0') && 'The text holds bytes that are no text: is it a file of another kind?',
    publishedAt !== null && !isDay(publishedAt) && `“${publishedAt}” is no day: write it as YYYY-MM-DD.`,
  ].find((message) => message !== false)
  if (refusal !== undefined) throw new Refused(refusal)
  return {
    headline: headline.trim(),
    publishedAt,
    dateline: filled(rest.dateline),
    byline: filled(rest.byline),
    origin: filled(rest.origin),
    story: filled(rest.story),
  }
}

// A date that rolls over, as 31 April does to 1 May, is none.
const isDay = (day: Day): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
