import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { areEndsOf } from './deed-of.ts'
import { rangeOf, type ToldSpell } from './told-spell.ts'

/*
 * Lengths that are told of two dates in other ways than by a beginning and an end in one sentence: as the time from the
 * one to the other (*freed on Thursday, eight months after he was seized in January*), as a noun that calls back the
 * sentences before (*the two-week stoppage*), or with its beginning told in the next (*they had been in orbit since*).
 */

const OTHER_CLAUSE = /,\s+(?:on|in)?\s*$|,\s+(?:and|but|while)\s|;/u
const AFTER = /^\s+(?:after|later than|before)\b/iu
const STEPS_BACK = 2
const HYPHENED = /\d-\p{L}+$|\p{L}-\p{L}+$/u
const THE = /\b(?:the|that|this)\s+$/iu
const LASTING =
  /^\s+(?:\p{L}+\s+)?(?:stoppage|strike|walkout|siege|trial|mission|voyage|journey|trip|war|closure|blockade|shutdown|search|standoff|festival|tournament|inquiry|occupation|ordeal|hunger|wait|stay|flight|lockdown)\b/iu

type PointsOf = (sentence: number) => readonly TimePoint[]

const between = (a: TimePoint | undefined, b: TimePoint | undefined): ToldSpell | null => {
  const [from, until, start, to] = [a?.mention.from, a?.mention.to, b?.mention.from, b?.mention.to]
  if (!a || !b || !from || !until || !start || !to || until >= start) return null
  return {
    from: (a.day ?? from).slice(0, 10),
    to: to.slice(0, 10),
    low: daysBetween(a.day ?? until.slice(0, 10), start.slice(0, 10)),
    high: daysBetween((a.day ?? from).slice(0, 10), to.slice(0, 10)) + 1,
    points: [a, b],
  }
}

/** `Freed on Thursday, eight months after he was seized in January 2024`. */
const fromOneToOther = (copy: Copy, { sentence, quantity: { span } }: Figure, pointsOf: PointsOf) => {
  if (!AFTER.test(copy.text.slice(span.end, span.end + 12))) return null
  const points = pointsOf(sentence)
  const [before, after] = [
    points.filter(({ mention }) => mention.span.end <= span.start),
    points.filter(({ mention }) => mention.span.start >= span.end),
  ]
  const [now, then] = [before.at(-1), after[0]]
  if (before.length !== 1 || after.length !== 1 || !now || !then) return null
  // "Two days after the vote was called, on 3 May": the date is that of the first. "… and will sail on 3 May": of neither.
  if (OTHER_CLAUSE.test(copy.text.slice(span.end, then.mention.span.start))) return null
  return between(then, now) ?? between(now, then)
}

/** `… ended on Tuesday. Dockers had walked out on 5 August. The two-week stoppage …`. */
const calledBack = (copy: Copy, { sentence, quantity: { span } }: Figure, pointsOf: PointsOf) => {
  const { text } = copy
  const isCalled =
    HYPHENED.test(text.slice(span.start, span.end)) &&
    THE.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
    LASTING.test(text.slice(span.end, span.end + 30))
  if (!isCalled) return null
  const points = Array.from({ length: STEPS_BACK + 1 }, (_, back) => pointsOf(sentence - back))
    .flat()
    .filter(({ mention }) => mention.absolute || mention.precision !== 'year')
  const [a, b] = points
    .filter(({ day, mention }) => day !== null && mention.from !== null)
    .toSorted((x, y) => ((x.day ?? '') < (y.day ?? '') ? -1 : 1))
  const [only] = points
  if (points.length === 1 && only) return rangeOf(only, copy.publishedAt, text)
  return points.length === 2 ? between(a, b) : null
}

const TAKEN = /\bafter\s+(?:(?:about|some|nearly|almost|more than|just|over)\s+)?$/iu

/** `They landed on Wednesday after six months aboard. They had been in orbit since 15 March`. */
const begunInNext = (copy: Copy, { sentence, quantity: { span } }: Figure, pointsOf: PointsOf) => {
  if (!TAKEN.test(copy.text.slice(Math.max(0, span.start - 24), span.start))) return null
  const [now, ...others] = pointsOf(sentence)
  const [since, ...more] = pointsOf(sentence + 1)
  if (!now?.day || !since || others.length + more.length > 0) return null
  const { start } = spanOfSentence(copy, sentence + 1)
  const lead = copy.text.slice(start, since.mention.span.end)
  return /\bhad (?:\p{L}+ )?been\b[^.;]*\bsince\b/iu.test(lead)
    ? between({ ...since, mention: { ...since.mention, to: since.mention.from } }, now)
    : null
}

const ENDED = /^[.,;]|^\s+(?:there|with (?:it|him|her|them)|at the \p{Ll}+[.,;])/u
const GOES_ON = /^["“]?(?:He|She|They|It)\s/u

/** `He joined the firm in 1985. He left in 2001 after 16 years`. */
const endedAfter = (copy: Copy, { sentence, quantity: { span } }: Figure, pointsOf: PointsOf) => {
  const { text } = copy
  if (!TAKEN.test(text.slice(Math.max(0, span.start - 24), span.start)) || !ENDED.test(text.slice(span.end)))
    return null
  const [end, ...others] = pointsOf(sentence)
  const [begun, ...more] = pointsOf(sentence - 1)
  if (!begun || !end || others.length + more.length > 0 || !areEndsOf(copy, begun, end)) return null
  const { start } = spanOfSentence(copy, sentence)
  return GOES_ON.test(text.slice(start, start + 6)) ? between(begun, end) : null
}

/** The stretch of time that a length is told of, apart from a beginning and an end in its own sentence. */
export const spellApart = (copy: Copy, figure: Figure, pointsOf: PointsOf): ToldSpell | null =>
  fromOneToOther(copy, figure, pointsOf) ??
  calledBack(copy, figure, pointsOf) ??
  begunInNext(copy, figure, pointsOf) ??
  endedAfter(copy, figure, pointsOf)
