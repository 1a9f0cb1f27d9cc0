import type { DateMention } from '../../domain/date-mention.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Change } from './change.ts'
import { wayOf } from './direction-of.ts'
import { bySentence, spanOfSentence } from './in-sentence.ts'

/*
 * *The river rose overnight. At noon on Monday the gauge stood at 5.2 metres; by Tuesday morning it read 4.7*: two levels
 * of one unit, each with its own day. Which is the earlier is told by the days.
 */

const LEVEL =
  /\b(?:been|set \p{L}+ (?:\p{L}+ ){0,2}at|stood|stands|read|reads|was|were|is|are|had|has|have|at|reached|hit|measured|counted|totalled|totaled|numbered|averaged|came to|covered|cost|held|employed|drew|polled|won|got|scored|sold|made|earned|produced|exported)\s+(?:(?:about|around|some|just|only|nearly|at|to)\s+)*$/iu
const NEAR = 60

/** The index of the first date that ends after an offset. */
const firstAfter = (dates: readonly DateMention[], offset: number): number => {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.span.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const gapOf = ({ span }: DateMention, { quantity }: Figure): number =>
  span.end <= quantity.span.start ? quantity.span.start - span.end : span.start - quantity.span.end

/** *420 in 2020, 398 in 2022*: a preposition ties a figure to the day after it, before whatever stands nearer. */
const TIED = /^\s+(?:\p{L}+\s+){0,2}(?:in|on|by|for)?\s*$/u

/** *The lowest since 1988*: how long nothing like it has been, and not when it was. */
const isSpell = (text: string, { span }: DateMention): boolean =>
  /^(?:since|until|till)\b/iu.test(text.slice(span.start, span.end))

/** The day that stands nearest to a figure, in the same clause. */
export const dayOf = ({ text, dates }: Copy, figure: Figure): DateMention | null => {
  const { start, end } = figure.quantity.span
  const near: DateMention[] = []
  for (let at = firstAfter(dates, start - NEAR); (dates[at]?.span.start ?? Infinity) <= end + NEAR; at += 1) {
    const date = dates[at]
    if (!date || gapOf(date, figure) < 0 || isSpell(text, date)) continue
    const words = date.span.end <= start ? text.slice(date.span.end, start) : text.slice(end, date.span.start)
    if (!/[.;:]/u.test(words)) near.push(date)
  }
  const tied = near.find(({ span }) => span.start >= end && TIED.test(text.slice(end, span.start)))
  return tied ?? near.toSorted((a, b) => gapOf(a, figure) - gapOf(b, figure))[0] ?? null
}

const isLevel = (
  copy: Copy,
  { quantity: { span, min, max, unit } }: Figure,
  before: Figure | undefined,
): boolean => {
  if (min === null || min !== max || unit?.endsWith(' of age') === true) return false
  const words = copy.text.slice(Math.max(0, span.start - 40, before?.quantity.span.end ?? 0), span.start)
  // "The union had 310,000 members at the end of 2018 and 325,000 a year later."
  return LEVEL.test(words) || (before !== undefined && /(?:\band|\bbut|,)\s+$/u.test(words))
}

/** *It had been 4.5 percent since May*: what a pluperfect tells was before. */
const isBefore = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /\b(?:had been|used to be|had stood at|was previously)\s+(?:(?:at|about|just)\s+)*$/iu.test(
    text.slice(Math.max(0, span.start - 40), span.start),
  )

/** Two levels that are all of their unit in a sentence, or in two on end, with a word of direction before them. */
const datedIn = (copy: Copy, figures: readonly Figure[], before: readonly Figure[]): Change | null => {
  const [a, b, ...more] = figures.filter((figure, at) => isLevel(copy, figure, figures[at - 1]))
  const isOther = [...before, ...figures].some(
    (one) => one !== a && one !== b && one.quantity.unit === a?.quantity.unit,
  )
  if (
    !a ||
    !b ||
    more.length > 0 ||
    isOther ||
    a.quantity.unit !== b.quantity.unit ||
    (a.head !== b.head && a.quantity.unit === null)
  )
    return null
  const [first, second] = [dayOf(copy, a), dayOf(copy, b)]
  if (isBefore(copy, b) !== isBefore(copy, a)) {
    const { start } = spanOfSentence(copy, Math.max(0, a.sentence - 1))
    const lead = copy.text.slice(start, a.quantity.span.start)
    if (wayOf(lead) === null) return null
    return isBefore(copy, b) ? { from: b, to: a, lead, figures } : { from: a, to: b, lead, figures }
  }
  if (!first?.from || !second?.from || first.from === second.from) return null
  const { start } = spanOfSentence(copy, Math.max(0, a.sentence - 1))
  const lead = copy.text.slice(start, a.quantity.span.start)
  if (wayOf(lead) === null || wayOf(copy.text.slice(a.quantity.span.end, b.quantity.span.start)) !== null)
    return null
  const isAhead = first.from < second.from
  return { from: isAhead ? a : b, to: isAhead ? b : a, lead, figures }
}

/** The levels of a text that are told with their days after a word of direction. */
export const findDatedLevels = (copy: Copy): Change[] => {
  const groups = bySentence(copy.ledger)
  return groups.flatMap((figures, at) => {
    const before = groups[at - 1] ?? []
    const isNext = before[0]?.sentence === (figures[0]?.sentence ?? 0) - 1
    const own = isNext ? before : []
    return datedIn(copy, figures, own) ?? (isNext ? datedIn(copy, [...before, ...figures], []) : null) ?? []
  })
}
