import type { DateMention } from '../domain/date-mention.ts'
import type { TimePoint } from '../domain/ledger.ts'
import { daysBetween } from '../reference/calendar.ts'
import type { Check, Copy, Raised } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { isEndOf } from './time/ends.ts'
import { bySentenceOf } from './time/points.ts'

const raise = ([first, second]: readonly [TimePoint, TimePoint]): Raised => ({
  message: `The end, ${firstDay(second)}, comes before the beginning, ${firstDay(first)}.`,
  at: second.mention.span,
  related: [first.mention.span],
  working: {
    kind: 'timeline',
    points: [
      { label: 'beginning', from: firstDay(first), to: firstDay(first), span: first.mention.span },
      { label: 'end', from: firstDay(second), to: firstDay(second), span: second.mention.span },
    ],
  },
})

const firstDay = ({ day, mention }: TimePoint): string => day ?? mention.from?.slice(0, 10) ?? ''

/** Whether all of one lies before the other: both days, or both with their years. */
const isBefore = (a: TimePoint, b: TimePoint): boolean => {
  if (a.day !== null && b.day !== null) return a.day < b.day
  if (!a.mention.absolute || !b.mention.absolute || a.mention.to === null || b.mention.from === null)
    return false
  return a.mention.to < b.mention.from
}

const UNTIL = /^until\b/iu

// "She was appointed in 2012 and had retired in 2009": told as of before.
const isOfBefore = (text: string, first: TimePoint, second: TimePoint): boolean =>
  /\bhad\b/iu.test(text.slice(first.mention.span.end, second.mention.span.start))

/** `began on October 20 and ended on October 18`; `opens on 14 March and runs until 2 March`. */
const reversedPair = (
  { text }: Copy,
  points: readonly TimePoint[],
): readonly [TimePoint, TimePoint] | null => {
  for (const [index, second] of points.entries()) {
    const isUntil = UNTIL.test(text.slice(second.mention.span.start, second.mention.span.end))
    const first = points
      .slice(0, index)
      .find(
        (point) =>
          isEndOf(point.verb, second.verb) ||
          (isUntil && isEndOf(point.verb, 'end') && point === points[index - 1]),
      )
    if (first && isBefore(second, first) && !isOfBefore(text, first, second)) return [first, second]
  }
  return null
}

const GOES_ON = /^["“]?(?:He|She|They|It)\s/u

/** `She enrolled in 2012. She graduated in 2009`: the next sentence goes on with the same. */
const reversedNext = (
  copy: Copy,
  [first, ...more]: readonly TimePoint[],
  [second, ...others]: readonly TimePoint[],
): readonly [TimePoint, TimePoint] | null => {
  if (!first || !second || more.length + others.length > 0) return null
  if (second.sentence - first.sentence !== 1 || !isEndOf(first.verb, second.verb)) return null
  const { start } = spanOfSentence(copy, second.sentence)
  if (!GOES_ON.test(copy.text.slice(start, start + 6))) return null
  return isBefore(second, first) && !isOfBefore(copy.text, first, second) ? [first, second] : null
}

// Written without years, such a range would last almost a year; with them it has no days at all.
const ALMOST_A_YEAR = 300

const isReversedRange = ({ text }: Copy, { span, from, to, precision, absolute }: DateMention): boolean => {
  const words = text.slice(span.start, span.end)
  if (!/^(?:from|between)\s/iu.test(words)) return false
  const years = [...words.matchAll(/\b\d{4}\b/gu)].map(([year]) => Number(year))
  if (from === null || to === null) {
    const [first, second] = years
    if (precision === 'year') return first !== undefined && second !== undefined && second < first
    return (
      absolute && years.length >= 1 && precision === 'day' && (second === undefined || (first ?? 0) >= second)
    )
  }
  return (
    precision === 'day' &&
    years.length === 0 &&
    /\d/u.test(words) &&
    daysBetween(from.slice(0, 10), to.slice(0, 10)) > ALMOST_A_YEAR
  )
}

export const endBeforeStart: Check = {
  id: 'end-before-start',
  shelf: 'time',
  severity: 'error',
  title: 'An end before its beginning',
  why: 'Two dates have changed places, or one of them is wrong.',
  limits:
    'Reads a beginning and an end of one matter (appointed and retired, shut and reopened), told in one sentence or in the next one that goes on with a pronoun, an opening with its “until”, and ranges from one date to another. What “had” takes back to before is left alone; two matters of one person can look like one.',

  *run(copy) {
    const groups = bySentenceOf(copy.timeline)
    for (const [index, points] of groups.entries()) {
      const pair = reversedPair(copy, points) ?? reversedNext(copy, groups[index - 1] ?? [], points)
      if (pair) yield raise(pair)
    }
    for (const mention of copy.dates)
      if (isReversedRange(copy, mention))
        yield {
          message: `“${copy.text.slice(mention.span.start, mention.span.end)}” runs backwards.`,
          at: mention.span,
        }
  },

  flags: [
    'Zoë 🙂 was elected in ⟦1:2014⟧ and left office in ⟦2010⟧.',
    'Zoë 🙂 enrolled in ⟦1:2012⟧. She graduated in ⟦2009⟧ with a degree in law.',
    'Work had begun in ⟦1:March 2023⟧ and was completed in ⟦January 2023⟧, Zoë 🙂 said.',
    'He was arrested in ⟦1:2019⟧, tried a year later and released in ⟦2016⟧.',
    { text: 'It opens on ⟦1:14 March⟧ and runs ⟦until 2 March⟧.', publishedAt: '2025-02-06' },
    {
      text: 'The storm began on ⟦1:October 20⟧ and ended on ⟦October 18⟧, Zoë said.',
      publishedAt: '2019-10-21',
    },
    { text: 'The Zoë 🙂 fair ran ⟦from 12 June to 3 June⟧.', publishedAt: '2019-10-21' },
    'He was born in ⟦1:1950⟧ and died in ⟦1944⟧.',
    'He ruled ⟦from 1998 to 1994⟧.',
  ],
  passes: [
    'She enrolled in 2012. She had graduated from Hale in 2009. He left in 2006.',
    { text: 'It opens on 14 March and runs until 2 June.', publishedAt: '2025-02-06' },
    'She was appointed in 2012 and had retired from the army in 2009.',
    { text: 'The storm began on October 18 and ended on October 20.', publishedAt: '2019-10-21' },
    {
      text: 'The fair ran from 3 June to 12 June. The show runs from November to March.',
      publishedAt: '2019-10-21',
    },
    'He ruled from 1994 to 1998.',
  ],
}
