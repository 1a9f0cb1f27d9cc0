import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { rootOf } from '../figures/root-of.ts'
import type { ClockLength } from './clock-length.ts'
import { clockBetween, type ClockSpell, type ClocksOf } from './clock-spell.ts'

/*
 * A length of minutes or hours by which one thing came after another: from the time before to the one beside it
 * (*40 minutes later, at 9.15pm*), or from what the words name (*47 minutes after the call*, and the call was at 3.12am).
 */

const LATER = /^\s+(?:later|afterwards|on)\b/iu
const BESIDE_AFTER = /^[,;]?\s+(?:\(|just\s+)?(?:at|by)\s+(?:about\s+)?$/iu
const BESIDE_BEFORE = /^,?\s+(?:about\s+|some\s+|just\s+|only\s+)?(?:and\s+)?$/iu
// "At 9.15pm, 40 minutes later": the time stands apart, before the length.
const OPENS_CLAUSE = /(?:^|[.!?”"\n]\s*|,\s)(?:and\s)?(?:at|by)\s+$/iu

const isBeside = ({ text }: Copy, { start, end }: { start: number; end: number }, { mention }: TimePoint) =>
  mention.span.start >= end
    ? BESIDE_AFTER.test(text.slice(end, mention.span.start))
    : BESIDE_BEFORE.test(text.slice(mention.span.end, start)) &&
      OPENS_CLAUSE.test(text.slice(Math.max(0, mention.span.start - 12), mention.span.start))

/** `It left at 8.35pm. Forty minutes later, at 9.15pm, …`: from the time before to the one beside. */
export const clockLater = (
  copy: Copy,
  { span }: ClockLength,
  sentence: number,
  clocksOf: ClocksOf,
): ClockSpell | null => {
  const later = LATER.exec(copy.text.slice(span.end, span.end + 14))
  if (!later) return null
  const told = { start: span.start, end: span.end + later[0].length }
  const points = clocksOf(sentence - 1, sentence)
  const at = points.findIndex((point) => isBeside(copy, told, point))
  return at < 1 ? null : clockBetween(copy, points[at - 1], points[at])
}

const SINCE = /^\s+(?<way>after|before|from)\s+(?<event>[^.;:,–—]{3,60})/iu
const LIGHT =
  /^(?:the|was|were|had|been|that|they|when|from|with|his|her|its|their|first|she|and|got|made|being|get|received?)$/u
const REACH = 80
const BACK = 3

const rootsIn = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap((word) =>
      LIGHT.test(word) ? [] : [rootOf(word)],
    ),
  )

/** The words around a clock time, up to the next mark or the next time. */
const clauseAt = ({ text, syntax }: Copy, { mention: { span }, sentence }: TimePoint): string => {
  const { start, end } = spanOfSentence({ syntax }, sentence)
  const before = text
    .slice(start, span.start)
    .split(/[;:–—]|\d[.:]\d\d/u)
    .at(-1)
  const [after] = text.slice(span.end, end).split(/[;:–—]|,\s(?:and|but|while)\b|\d[.:]\d\d/u)
  return `${before ?? ''} ${after ?? ''}`
}

/** Whether a time stands beside the length as that of what came after. */
const isOwn = ({ text }: Copy, { mention: { span } }: TimePoint, { start, end }: ClockLength['span']) =>
  span.end <= start
    ? /^[,\s(–—-]*(?:about |some |just |only |nearly |almost |more than )*$/iu.test(
        text.slice(span.end, start),
      )
    : /^[^.;:–—,]{3,60},\s+at\s+$/u.test(text.slice(end, span.start))

/** `A crew arrived 47 minutes after the call, at 3.50am; the call was made at 3.12am`. */
export const clockSince = (
  copy: Copy,
  { span }: ClockLength,
  sentence: number,
  clocksOf: ClocksOf,
): ClockSpell | null => {
  const since = SINCE.exec(copy.text.slice(span.end, span.end + REACH))?.groups
  if (!since) return null
  const event = rootsIn(since.event ?? '')
  const points = clocksOf(sentence - BACK, sentence + 1)
  const isInside = ({ mention: { span: at } }: TimePoint): boolean =>
    at.start >= span.end &&
    at.start < span.end + REACH &&
    !/[.;:,–—]/u.test(copy.text.slice(span.end, at.start))
  const told = points.filter(
    (point) =>
      isInside(point) ||
      (!isOwn(copy, point, span) && [...rootsIn(clauseAt(copy, point))].some((root) => event.has(root))),
  )
  const others = points.filter((point) => point !== told[0])
  const own = others.filter((point) => point.sentence === sentence)
  const end = own.length === 1 ? own[0] : others.length === 1 ? others[0] : undefined
  if (told.length !== 1) return null
  return since.way?.toLowerCase() === 'before'
    ? clockBetween(copy, end, told[0])
    : clockBetween(copy, told[0], end)
}
