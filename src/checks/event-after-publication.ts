import type { TimePoint } from '../domain/ledger.ts'
import { daysBetween } from '../reference/calendar.ts'
import type { Check, Copy } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'

// Verbs whose date may be that of what they decide, not of the deciding.
const PLANS = new Set(
  [
    'say tell announce plan schedule expect set agree vow promise postpone delay extend move propose decide want hope',
    'need order ask predict forecast project aim target pledge approve call run mean time intend slate due commit',
    'estimate demand seek seem appear think believe know suggest book reserve elect appoint award sentence win vote be',
    'settle choose pick select opt earmark push adopt mandate require give have make put bring offer suspend ban fix pass guarantee prepare invite name',
  ]
    .join(' ')
    .split(' '),
)

const isPast = ({ text }: Copy, { tag, verbSpan }: TimePoint): boolean => {
  if (tag === 'VBD') return true
  if (tag !== 'VBN' || verbSpan === null) return false
  return !/\b(?:is|are|be|being|to|will|would|not)\s+(?:\p{L}+\s+)?$/u.test(
    text.slice(Math.max(0, verbSpan.start - 30), verbSpan.start),
  )
}

/** *Were announced on 25 July*: right after the verb, the date is that of the deed and not of what it decides. */
const isDone = ({ text }: Copy, { verb, verbSpan, mention }: TimePoint): boolean =>
  verbSpan !== null &&
  /^(?:announce|elect|appoint|award|sentence|pass|approve|adopt|suspend|name|win)$/u.test(verb ?? '') &&
  /^\s+(?:on|in)\s+$/u.test(text.slice(verbSpan.end, mention.span.start))

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
    for (const point of timeline) {
      const { from, absolute, span } = point.mention
      if (from === null || from.slice(0, 10) <= publishedAt) continue
      if (!absolute && (!isDayOfMonth(text, point) || isOfOtherYear(copy, point, publishedAt))) continue
      // Budgets, seasons and models of next year are passed, begun and sold in this one.
      if (
        point.mention.precision === 'year' &&
        Number(from.slice(0, 4)) === Number(publishedAt.slice(0, 4)) + 1
      )
        continue
      if (point.verb === null || (PLANS.has(point.verb) && !isDone(copy, point))) continue
      if (!isPast(copy, point) && !isOfPast(copy, point)) continue
      if (!STANDS.test(text.slice(Math.max(0, span.start - 6), span.start)) && span.start > 0) continue
      if (isOfPlan(copy, point)) continue
      yield {
        message: `Told as past, but ${text.slice(span.start, span.end)} comes after the day of publication, ${publishedAt}.`,
        at: span,
        ...(point.verbSpan === null ? {} : { related: [point.verbSpan] }),
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
    { text: 'Zoë 🙂 saw water ⟦1:seeping⟧ through it on ⟦12 August 2023⟧.', publishedAt: '2023-08-02' },
    { text: 'They ⟦1:signed⟧ the contract in ⟦November 2025⟧.', publishedAt: '2025-01-13' },
    { text: 'On ⟦May 28, 2023⟧, inspectors ⟦1:found⟧ cracks in Zoë’s 🙂 wall.', publishedAt: '2023-05-16' },
    { text: 'The river ⟦1:broke⟧ its banks in ⟦2031⟧.', publishedAt: '2023-05-16' },
    { text: 'The ice ⟦1:broke⟧ on ⟦21 May⟧, he said.', publishedAt: '2023-05-16' },
  ],
  passes: [
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
