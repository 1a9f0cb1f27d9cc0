import type { DateMention } from '../../domain/date-mention.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { rootOf } from './root-of.ts'

const EACH = /^[^.;]{0,50}\b(?:at|in|on|to|for|of) each\b/iu
const NARROWS = /^\s+(?:who|that|which|needed|required|\p{L}+ed)\b(?<rest>[^.;,]{0,40})/iu

/** The index of the last token that begins before an offset. */
const lastBefore = (tokens: Copy['syntax']['tokens'], offset: number): number => {
  let [low, high] = [0, tokens.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle
    else high = middle - 1
  }
  return low
}

/** "The 1.6 million member union": the noun goes with another, and counts nothing here. */
const isAttributive = ({ syntax: { tokens } }: Copy, { quantity: { ofSpan } }: Figure): boolean => {
  const at = ofSpan === null ? -1 : lastBefore(tokens, ofSpan.end)
  return (
    tokens[at]?.span.end === ofSpan?.end &&
    tokens[at]?.tag === 'NN' &&
    tokens[at + 1]?.tag.startsWith('NN') === true
  )
}

/** "The 2,383 delegates needed to win": words after it that tell another thing than was told of the first. */
export const isNarrowed = (copy: Copy, a: Figure, b: Figure): boolean => {
  const { text } = copy
  if (isAttributive(copy, a) || isAttributive(copy, b)) return true
  const [one, two] = [a, b].map(({ quantity: { span, ofSpan } }) => Math.max(span.end, ofSpan?.end ?? 0))
  if (EACH.test(text.slice(one ?? 0, (one ?? 0) + 60))) return true
  const end = two ?? 0
  const found = NARROWS.exec(text.slice(end, end + 60))
  const words = found?.[0].toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const known = [a.verb, ...a.context].flatMap((word) => (word === null ? [] : [rootOf(word)]))
  return found !== null && !words.some((word) => known.includes(rootOf(word)))
}

const FARTHEST_OFF = 4

/** Whether two values are near enough for the one to be meant for the other: 81 delegates are not the 1,237 that win. */
export const isWithin = (
  { quantity: { min: a, max: b } }: Figure,
  { quantity: { min: c, max: d } }: Figure,
): boolean => {
  const [one, other] = [a ?? b ?? 0, c ?? d ?? 0]
  return Math.max(one, other) <= Math.min(one, other) * FARTHEST_OFF
}

const FINITE = /[.;,]|\b(?:will|would|was|were|is|are|has|had|have|can|could|may|might|must|should|did)\b/iu
const NEAR = 50

/** Whether a figure's own words date it, and not as the other is dated: *the 12 people arrested in March*. */
export const isDatedAnew = ({ text }: Copy, a: Figure, b: Figure): boolean => {
  const { end } = b.quantity.span
  const isOwn = ({ span }: DateMention): boolean =>
    span.start >= end && span.start < end + NEAR && !FINITE.test(text.slice(end, span.start))
  return b.when.some((date) => isOwn(date) && !a.when.some((other) => areOneTime(text, date, other)))
}

const areOneTime = (text: string, a: DateMention, b: DateMention): boolean =>
  a.from === null || b.from === null || a.to === null || b.to === null
    ? text.slice(a.span.start, a.span.end) === text.slice(b.span.start, b.span.end)
    : a.from <= b.to && b.from <= a.to
