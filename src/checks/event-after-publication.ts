import type { TimePoint } from '../domain/ledger.ts'
import { daysBetween } from '../reference/calendar.ts'
import type { Span } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { isDoneThen, isOfMatterAhead, verbInFront } from './time/done-then.ts'
import { PLANS } from './time/plan-verbs.ts'
import { isPastByItself } from './time/told-of-later.ts'

const isPast = ({ text }: Copy, { tag, verbSpan }: TimePoint): boolean => {
  if (tag === 'VBD') return true
  if (tag !== 'VBN' || verbSpan === null) return false
  return !/\b(?:is|are|be|being|to|will|would|not)\s+(?:\p{L}+\s+)?$/u.test(
    text.slice(Math.max(0, verbSpan.start - 30), verbSpan.start),
  )
}

/** *Saw water seeping on 12 August*: a participle has the time of the finite verb before it. */
const isOfPast = (
  { syntax: { tokens, sentences } }: Copy,
  { tag, verbSpan, sentence }: TimePoint,
): boolean => {
  if (tag !== 'VBG' || verbSpan === null) return false
  const range = sentences[sentence]
  const finite = tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .findLast(({ span, tag: one }) => span.end <= verbSpan.start && /^(?:VB[DPZ]|MD)$/u.test(one))
  return finite?.tag === 'VBD' && !PLANS.has(finite.lemma)
}

/** *Opened a treatment works on 26 June*: no second finite verb stands in one clause, so the verb is the first. */
const ofFinite = ({ syntax: { tokens, sentences } }: Copy, point: TimePoint): TimePoint => {
  const { tag, verbSpan, sentence } = point
  if (tag !== 'VBZ' || verbSpan === null) return point
  const range = sentences[sentence]
  const own = tokens.slice(range?.first ?? 0, range?.end ?? 0)
  const at = own.findIndex(({ span }) => span.start === verbSpan.start)
  const first = own.findLastIndex(
    ({ tag: one }, index) => index < at && /^(?:VB|MD|CC|W|PRP$|TO)|^[,:]/u.test(one),
  )
  const verb = own[first]
  const isThing =
    /^(?:NN|JJ|DT)$/u.test(own[at - 1]?.tag ?? '') &&
    own.slice(first, at).some(({ tag: one }) => one === 'DT')
  return verb?.tag === 'VBD' && isThing
    ? { ...point, verb: verb.lemma, tag: 'VBD', verbSpan: verb.span }
    : point
}

/** `named as a candidate in 2031`, `signed a lease for a start in 2031`: the date belongs to what is planned. */
const isOfPlan = ({ text }: Copy, { verbSpan, mention }: TimePoint): boolean =>
  verbSpan !== null &&
  verbSpan.end < mention.span.start &&
  /\b(?:as|for|to(?! (?:the|an?|his|her|its|their|\p{Lu})\b)|that|whether|until|before|ahead of)\b|\bthrough\s+$/u.test(
    text.slice(verbSpan.end, mention.span.start),
  )

const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d|\d\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/** `On September 21`, of a paper of the 14th: the words name day and month, and no year but this one can be meant. */
const isDayOfMonth = (text: string, { mention, day }: TimePoint): boolean =>
  day !== null && mention.precision === 'day' && MONTH.test(text.slice(mention.span.start, mention.span.end))

// So far off another year may be meant.
const FARTHEST = 130
const OTHER_YEAR = /\b(?:last year|the year before|years? (?:ago|earlier)|(?:1[5-9]|20)\d\d)\b/iu

/** *Last year, on May 20, it rained*; a month far off is of the year before. */
const isOfOtherYear = (copy: Copy, { mention, sentence }: TimePoint, publishedAt: string): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  return (
    daysBetween(publishedAt, (mention.from ?? publishedAt).slice(0, 10)) > FARTHEST ||
    OTHER_YEAR.test(copy.text.slice(start, end))
  )
}

const STANDS = /(?:^|[.!?”"]\s+|\n)(?:On|In)\s+$|\b(?:on|in)\s+$/u

/** The verb that tells of the date as past; `none` where the words do so without one, `null` where it may be to come. */
const verbOfPast = (copy: Copy, point: TimePoint): Span | 'none' | null => {
  const { span } = point.mention
  if (isPastByItself(copy, point)) return 'none'
  if ((point.verbSpan?.start ?? 0) > span.end && isOfMatterAhead(copy, point)) return null
  const front = verbInFront(copy, point)
  if (front) return front.span
  const { verb, verbSpan } = point
  const isDone = isDoneThen(copy, point)
  if (verb === null || verbSpan === null || (PLANS.has(verb) && !isDone)) return null
  if (!isPast(copy, point) && !isOfPast(copy, point)) return null
  if (!STANDS.test(copy.text.slice(Math.max(0, span.start - 6), span.start)) && span.start > 0) return null
  return isOfPlan(copy, point) && !isDone ? null : verbSpan
}

export const eventAfterPublication: Check = {
  id: 'event-after-publication',
  shelf: 'time',
  severity: 'error',
  title: 'Something has happened after the day of publication',
  why: 'A year or a month is wrong, or the piece carries the wrong date.',
  limits:
    'Only dates with their year, or a day and month close to publication, with a verb in the past; plans and decisions are left alone.',

  *run(copy) {
    const { text, timeline, publishedAt } = copy
    if (publishedAt === null) return
    for (const read of timeline) {
      const point = ofFinite(copy, read)
      const { from, absolute, span } = point.mention
      if (from === null || from.slice(0, 10) <= publishedAt) continue
      if (!absolute && (!isDayOfMonth(text, point) || isOfOtherYear(copy, point, publishedAt))) continue
      // Budgets, seasons and models of next year are passed, begun and sold in this one.
      if (
        point.mention.precision === 'year' &&
        Number(from.slice(0, 4)) === Number(publishedAt.slice(0, 4)) + 1
      )
        continue
      const verb = verbOfPast(copy, point)
      if (verb === null) continue
      yield {
        message: `Told as past, but ${text.slice(span.start, span.end)} comes after the day of publication, ${publishedAt}.`,
        at: span,
        ...(verb === 'none' ? {} : { related: [verb] }),
        working: {
          kind: 'timeline',
          points: [
            { label: 'published', from: publishedAt, to: publishedAt, span: null },
            {
              label: 'told as past',
              from: from.slice(0, 10),
              to: point.mention.to?.slice(0, 10) ?? from.slice(0, 10),
              span,
            },
          ],
        },
      }
    }
  },

  flags: [
    { text: 'Zoë 🙂 ⟦1:passed⟧ her last test on ⟦6 June⟧ with ease.', publishedAt: '2024-05-30' },
    { text: 'Zoë 🙂 ⟦1:opened⟧ a second treatment works at Ulm on ⟦6 June⟧.', publishedAt: '2024-05-30' },
    { text: 'On ⟦6 June⟧, members ⟦1:voted⟧ to sell Zoë’s 🙂 hall.', publishedAt: '2024-05-30' },
    { text: 'Zoë 🙂 ⟦1:told⟧ us in Oslo on ⟦6 June⟧ that the hall was sold.', publishedAt: '2024-05-30' },
    { text: 'Zoë’s 🙂 plan was ⟦1:passed⟧ by the lower house on ⟦6 June⟧.', publishedAt: '2024-05-30' },
    { text: 'Zoë 🙂 has been ill ⟦since 6 June⟧.', publishedAt: '2024-05-30' },
    { text: 'The ⟦6 June⟧ fire gutted Zoë’s 🙂 shop.', publishedAt: '2024-05-30' },
    { text: 'Zoë 🙂 saw water ⟦1:seeping⟧ through it on ⟦12 August 2023⟧.', publishedAt: '2023-08-02' },
    { text: 'They ⟦1:signed⟧ the contract in ⟦November 2025⟧.', publishedAt: '2025-01-13' },
    { text: 'On ⟦May 28, 2023⟧, inspectors ⟦1:found⟧ cracks in Zoë’s 🙂 wall.', publishedAt: '2023-05-16' },
    { text: 'The river ⟦1:broke⟧ its banks in ⟦2031⟧.', publishedAt: '2023-05-16' },
    { text: 'The ice ⟦1:broke⟧ on ⟦21 May⟧, he said.', publishedAt: '2023-05-16' },
  ],
  passes: [
    {
      text: 'They passed a plan to meet on 6 June. She won a place in the race on 6 June.',
      publishedAt: '2024-05-30',
    },
    {
      text: 'Ahead of the vote on 6 June, they sent letters. On 6 June, members vote.',
      publishedAt: '2024-05-30',
    },
    { text: 'They voted to meet on 6 June. The 6 June vote was called in April.', publishedAt: '2024-05-30' },
    { text: 'Last year, on May 20, it rained in Ulm.', publishedAt: '2023-05-10' },
    { text: 'The debate came 15 days before the vote on May 28, he said.', publishedAt: '2023-05-16' },
    { text: 'On May 8, 2023, inspectors found cracks in the wall.', publishedAt: '2023-05-16' },
    { text: 'Inspectors will look at it on May 28, 2023.', publishedAt: '2023-05-16' },
    { text: 'The vote was set for May 28, 2023, the council said.', publishedAt: '2023-05-16' },
    { text: 'They agreed to meet on May 28, 2023.', publishedAt: '2023-05-16' },
    { text: 'The ice broke on 21 November, he said.', publishedAt: '2023-05-16' },
    { text: 'The prize will be given on May 28 in the hall.', publishedAt: '2023-05-16' },
    'On May 28, 2023, inspectors found cracks.',
  ],
}
