import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { areEndsOf } from './deed-of.ts'
import { rangeOf, type ToldSpell } from './told-spell.ts'

/*
 * Lengths that are told after both of their dates: as a step from the one to the other (*found on 13 April, ten days
 * later*), or of something that two sentences before begin and end (*it shut on 7 August. It opened again on 31 August.
 * The three weeks of silence*).
 */

type PointsOf = (sentence: number) => readonly TimePoint[]

const isDated = ({ mention, minutes, day }: TimePoint): boolean =>
  minutes === null &&
  mention.from !== null &&
  mention.to !== null &&
  (day !== null || /^(?:month|year)$/u.test(mention.precision))

/** At least and at most how many days lie between two dates, each as exact as it is told. */
export const daysApart = (a: TimePoint | undefined, b: TimePoint | undefined): ToldSpell | null => {
  const [from, until, start, to] = [a?.mention.from, a?.mention.to, b?.mention.from, b?.mention.to]
  if (!a || !b || !from || !until || !start || !to || until >= start) return null
  return {
    from: (a.day ?? from).slice(0, 10),
    to: (b.day ?? to).slice(0, 10),
    low: daysBetween(a.day ?? until.slice(0, 10), b.day ?? start.slice(0, 10)),
    high: daysBetween(a.day ?? from.slice(0, 10), b.day ?? to.slice(0, 10)) + 1,
    points: [a, b],
  }
}

const LATER = /^\s+later\b(?! than)/iu
const BESIDE_BEFORE = /^,\s+(?:(?:about|some|just|only|almost|nearly|more than|exactly)\s+)*$/iu
const BESIDE_AFTER = /^\s+later,?\s+(?:on|in)\s+$/iu

/** `He went missing on April 3. His body was found on April 13, ten days later`. */
export const stepLater = (
  copy: Copy,
  { sentence, quantity: { span } }: Figure,
  pointsOf: PointsOf,
): ToldSpell | null => {
  if (!LATER.test(copy.text.slice(span.end, span.end + 14))) return null
  const points = [...pointsOf(sentence - 1), ...pointsOf(sentence)].filter(
    (point) =>
      isDated(point) && !(point.mention.span.start <= span.start && point.mention.span.end >= span.end),
  )
  const at = points.findIndex(({ mention }) =>
    mention.span.end <= span.start
      ? BESIDE_BEFORE.test(copy.text.slice(mention.span.end, span.start))
      : BESIDE_AFTER.test(copy.text.slice(span.end, mention.span.start)),
  )
  return at < 1 ? null : daysApart(points[at - 1], points[at])
}

// What the length is of calls the sentences before back, and nothing else.
const OF_BEFORE =
  /(?:^|[.!?]["”]?\s+|\n\s*)["“]?(?:(?:(?:The|Those|These|Its|Their|His|Her|After|In|For|During|Over)\s+)?(?:(?:the|those|these|its|their|his|her|all)\s+)?(?:\p{Ll}+['’]s?\s+)?|(?:It|He|She|They|That) (?:had )?(?:lasted|taken|took|spent|been (?:gone|shut|closed|away|held|missing)(?: for)?|gone on for)\s+)(?:(?:about|some|nearly|almost|more than)\s+)?$/u
const HYPHENED = /[\p{L}\d]-\p{L}+$/u
const A_LONG = /\b(?:after|during|ending|in)\s+(?:an?|the|his|her|its|their)\s+$/iu
const LENGTH_OF =
  /\b(?:voyage|journey|trial|strike|siege|trip|flight|stay|absence|closure|search|war|stoppage|sentence) of\s+(?:(?:about|some|nearly|almost|more than)\s+)?$/iu
// "Her six years in parliament", "12 years with him": of another matter than the two dates.
const OF_MATTER =
  /^[,.;]|^\s+(?:(?:in|behind|of|at|on|as|aboard|inside|under|beneath)\s+(?:the\s+)?(?:post|job|office|role|charge|power|bars|jail|prison|custody|captivity|work|silence|darkness|talks|repairs?|building|closure|sea|orbit|air|strike|fighting|war|waiting|office|top|chair|helm|run|row|space|detention|site|scene|road|water|mountain|island|ice|rubble|snow|ground|earth|debris|dark)\b|(?:were|was|had|cost|have|has)\b)/iu
const BACK = 2

const isOfBefore = (copy: Copy, { sentence, quantity: { span } }: Figure): boolean => {
  const { text } = copy
  const { start } = spanOfSentence(copy, sentence)
  const [before, after] = [
    text.slice(Math.max(0, span.start - 50), span.start),
    text.slice(span.end, span.end + 40),
  ]
  if (HYPHENED.test(text.slice(span.start, span.end)))
    return A_LONG.test(before) || /\bthe\s+$/iu.test(before)
  if (LENGTH_OF.test(before)) return true
  const lead = text.slice(Math.max(0, start - 2), span.start)
  return (OF_BEFORE.test(before) || OF_BEFORE.test(lead)) && OF_MATTER.test(after)
}

/** `It shut on 7 August. It opened again on 31 August. The five weeks of silence …`: of what two dates begin and end. */
export const lengthOfBefore = (copy: Copy, figure: Figure, pointsOf: PointsOf): ToldSpell | null => {
  if (!isOfBefore(copy, figure)) return null
  const { sentence, quantity } = figure
  const far = lifeOfNoun(copy, figure, pointsOf)
  if (far) return far
  const before = Array.from({ length: BACK + 1 }, (_, back) => pointsOf(sentence - BACK + back)).flat()
  const ranges = before.flatMap((point) => rangeOf(point, copy.publishedAt, copy.text) ?? [])
  if (before.length === 1 && ranges.length === 1) return ranges[0] ?? null
  const points = before.filter((point) => isDated(point) && point.mention.span.end <= quantity.span.start)
  const own = pointsOf(sentence).filter(({ mention }) => mention.span.start >= quantity.span.end)
  const [a, b, ...others] = points
  if (!a || !b || own.length > 0) return null
  if (others.length > 0) return endsAmong(copy, points)
  const onward = areEndsOf(copy, a, b) || isTurn(copy, a, b) ? daysApart(a, b) : null
  return onward ?? (areEndsOf(copy, b, a) ? daysApart(b, a) : null)
}

/** *It began on March 6 and ended on March 17 … and a letter went out in April*: the one pair that begins and ends. */
const endsAmong = (copy: Copy, points: readonly TimePoint[]): ToldSpell | null => {
  const pairs = points.flatMap((a, at) => {
    const b = points[at + 1]
    return b?.sentence === a.sentence && areEndsOf(copy, a, b) ? [[a, b] as const] : []
  })
  const [only, ...more] = pairs
  return only && more.length === 0 ? daysApart(...only) : null
}

const FAR_BACK = 6

/** *She reached the pole on Monday … She had set out on 18 February … Her journey of 70 days*: its ends in either order. */
const lifeOfNoun = (
  copy: Copy,
  { sentence, quantity: { span } }: Figure,
  pointsOf: PointsOf,
): ToldSpell | null => {
  if (!LENGTH_OF.test(copy.text.slice(Math.max(0, span.start - 50), span.start))) return null
  const near = Array.from({ length: FAR_BACK + 1 }, (_, back) => pointsOf(sentence - FAR_BACK + back))
  const points = near.flat().filter((point) => isDated(point) && point.mention.span.end <= span.start)
  const pairs = points.flatMap((a, at) =>
    points.slice(at + 1).flatMap((b): (readonly [TimePoint, TimePoint])[] => {
      const isOnward = areEndsOf(copy, a, b)
      return isOnward ? [[a, b]] : areEndsOf(copy, b, a) ? [[b, a]] : []
    }),
  )
  const [only, ...more] = pairs
  return only && more.length === 0 ? daysApart(...only) : null
}

/** `Closed from 5 June until 19 June`. */
const isTurn = ({ text }: Copy, a: TimePoint, b: TimePoint): boolean =>
  /^\s+(?:to|until|till)\s*$/iu.test(text.slice(a.mention.span.end, b.mention.span.start)) ||
  (/^\s*$/u.test(text.slice(a.mention.span.end, b.mention.span.start)) &&
    /^until\b/iu.test(text.slice(b.mention.span.start, b.mention.span.end)))
