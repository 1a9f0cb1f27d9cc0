import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { tellsLength } from './find-spell.ts'
import { daysOf, isLength } from './length-told.ts'

/** A stretch of time whose ends are days, months or years: at least and at most how many days long. */
export type ToldSpell = Readonly<{
  from: string
  to: string
  low: number
  high: number
  points: readonly TimePoint[]
}>

const BACK = /\b(?:those|these|its|their)\s+(?:(?:first|full|whole|entire)\s+)?$/iu
const BEGINS =
  /^(?:begin|start|open|launch|found|establish|build|set|elect|appoint|break|commence|dig|come|arrive|join|marry|become|take|seize|arrest|walk)$/u
const ENDS =
  /^(?:end|finish|close|stop|conclude|complete|reopen|leave|resign|retire|die|fall|shut|land|release|free|return)$/u
// "After 16 years in power", "having spent 19 days in the air": the length of what the sentence tells.
const TAKEN =
  /\b(?:after(?: (?:serving|spending|being \p{L}+ for|\p{L}+ing for))?|having \p{L}+|following)\s+(?:(?:about|some|nearly|almost|more than|just|over|the|a)\s+)*$/iu

/** *Those four years*, *its 12 days*: the length of something told before. */
const refersBack = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  BACK.test(text.slice(Math.max(0, span.start - 24), span.start))

/** The stretch of time that one date tells: *from 3 to 5 May*, *since 1994*. */
export const rangeOf = (point: TimePoint, publishedAt: string | null, text: string): ToldSpell | null => {
  const { from, to, span, precision } = point.mention
  const words = text.slice(span.start, span.end)
  if (from === null || !/^(?:from|between|since)\b|[-–]|\bto\b/iu.test(words)) return null
  const end = /^since\b/iu.test(words) ? publishedAt : to
  if (end === null || end <= from || point.day !== null) return null
  const days = daysBetween(from.slice(0, 10), end.slice(0, 10))
  // "Between 1990 and 2020" are thirty years, of which the calendar has a day less than thirty-one.
  const inner = precision === 'year' ? 365 : precision === 'month' ? 31 : 1
  return { from: from.slice(0, 10), to: end.slice(0, 10), low: days - inner, high: days + 1, points: [point] }
}

const pairOf = (a: TimePoint, b: TimePoint, isWhole: boolean): ToldSpell | null => {
  const [one, two] = [a.mention, b.mention]
  if (one.from === null || one.to === null || two.from === null || two.to === null || one.to >= two.from)
    return null
  const isTold = isWhole || BEGINS.test(a.verb ?? '') || ENDS.test(b.verb ?? '')
  if (!isTold) return null
  const low = daysBetween(one.to.slice(0, 10), two.from.slice(0, 10))
  const high = daysBetween(one.from.slice(0, 10), two.to.slice(0, 10))
  return { from: one.from.slice(0, 10), to: two.to.slice(0, 10), low, high: high + 1, points: [a, b] }
}

/** `Since 1838, and its 150 years here`: a lone year from which the length runs to the day of printing. */
const sinceOf = (point: TimePoint, copy: Copy): ToldSpell | null => {
  const { mention, day } = point
  const { publishedAt, text } = copy
  const { from, to, span, absolute } = mention
  const isSince =
    /\bsince\s*$/iu.test(text.slice(Math.max(0, span.start - 8), span.start)) ||
    /^since\b/iu.test(text.slice(span.start, span.end))
  if (!isSince || !absolute || from === null || to === null || publishedAt === null || day !== null)
    return null
  return {
    from: from.slice(0, 10),
    to: publishedAt,
    low: daysBetween(from.slice(0, 10), publishedAt) - 366,
    high: daysBetween(from.slice(0, 10), publishedAt),
    points: [point],
  }
}

// "Divorced in 1991 after five years apart": a part of the time.
const APART = /^\s+(?:apart|abroad|elsewhere|alone|of separation)\b/u

const OTHER_CLAUSE =
  /[;:–—]|\b(?:who|whom|whose|which|that|where|when|while|because|although|though|but|and|until|after|before)\b/iu

/** Whether a date tells of the deed that a length tells of: its verb is the same one, or no clause begins between them. */
export const isOfOneDeed = (
  { text }: Copy,
  { verb, quantity }: Figure,
  { verb: other, mention }: TimePoint,
): boolean => {
  const [one, two] = [quantity.span, mention.span].toSorted((a, b) => a.start - b.start)
  const between = text.slice(one?.end ?? 0, two?.start ?? 0)
  return !OTHER_CLAUSE.test(between) || (verb !== null && verb === other && !RELATIVE.test(between))
}

const RELATIVE = /\b(?:who|whom|whose|which|that|where)\b/iu

/** The stretch of time that a length is told of, in its own sentence, or in the one before if it refers back. */
export const toldSpell = (
  copy: Copy,
  figure: Figure,
  pointsOf: (sentence: number) => readonly TimePoint[],
  sentenceStart: number,
): ToldSpell | null => {
  const isBack = refersBack(copy, figure)
  const isTaken = TAKEN.test(copy.text.slice(sentenceStart, figure.quantity.span.start))
  if (APART.test(copy.text.slice(figure.quantity.span.end))) return null
  const isTold = isBack || isTaken || tellsLength(figure)
  if (!isTold || !(isBack || isTaken || isLength(copy, figure, sentenceStart))) return null
  const { sentence, quantity } = figure
  const own = pointsOf(sentence).filter(({ mention }) => !contains(mention.span, quantity.span))
  const before = isBack && own.length === 0 ? pointsOf(sentence - 1) : []
  const points = own.length > 0 ? own : before
  const [a, b] = points
  if (!a || points.length > 2) return null
  if (!b && !isBack && !isOfOneDeed(copy, figure, a)) return null
  if (!b) return rangeOf(a, copy.publishedAt, copy.text) ?? sinceOf(a, copy)
  const ranges = points.flatMap((point) => rangeOf(point, copy.publishedAt, copy.text) ?? [])
  const isPair = isTaken && BEGINS.test(a.verb ?? '')
  return ranges.length === 0 ? pairOf(a, b, isBack || isPair) : null
}

/** Whether a length cannot be that of the stretch, with what its words and rounding allow. */
export const isLengthOff = (figure: Figure, spell: ToldSpell): boolean => {
  const told = daysOf(figure)
  const { unit, min } = figure.quantity
  if (!told || min === null) return false
  const isRound = unit === 'year' && min >= 20 && min % 10 === 0
  const slack = isRound ? 730 : 0
  return spell.high + slack < told.low || spell.low - slack > told.high
}
