import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { deedOf, isBeginningOf, isOfLife, type Deed } from './deed-of.ts'
import { bySentenceOf } from './points.ts'
import { IS_PART, takesUp } from './takes-up.ts'
import { isToldAsBefore } from './told-as-before.ts'

/** What must come first, and what must come after it and is dated before. */
export type Backwards = readonly [first: TimePoint, second: TimePoint]

type Dated = Readonly<{ point: TimePoint; deed: Deed }>

/** Whether all of one lies before the other: both days, or both with their years. */
const isBefore = ({ point: a }: Dated, { point: b }: Dated): boolean => {
  if (a.day !== null && b.day !== null) return a.day < b.day
  if (!a.mention.absolute || !b.mention.absolute || a.mention.to === null || b.mention.from === null)
    return false
  return a.mention.to < b.mention.from
}

const wordsBetween = ({ text }: Copy, a: Dated, b: Dated): string =>
  text.slice(a.point.mention.span.end, b.point.mention.span.start)

const wordsOf = ({ text }: Copy, { point: { mention } }: Dated): string =>
  text.slice(mention.span.start, mention.span.end)

const UNTIL = /^until\b/iu
const EDGE = /^(?:since|until|till|before|after|by|from|between)\b/iu
const RAN_UNTIL = { name: 'end', verb: null, parties: null }

// "He left in 2003, having joined in 2007", "died in 1998 after moving there in 2001": what the words put before.
const LINK = String.raw`^,?\s+(?:(?:about |some |nearly |almost |just |only )?\S+ (?:years?|months?|weeks?|days?)\s+)?(?:only |just |soon |shortly |long )?`
const PUTS_BEFORE = new RegExp(`${LINK}(?:having|after|once)\\s[^,;:.–—]*$`, 'iu')
const PUTS_AFTER = new RegExp(`${LINK}(?:before|and then|and later|then)\\s[^,;:.–—]*$`, 'iu')
const OPENS_AFTER = /^["“]?(?:After|Having|Following)\s[^,;:]*$/u

/** The pair of a sentence whose own words say which of them came first. */
const byConnective = (copy: Copy, a: Dated, b: Dated): Backwards | null => {
  if (EDGE.test(wordsOf(copy, b)) || a.deed.verb === b.deed.verb) return null
  const between = wordsBetween(copy, a, b)
  const { start } = spanOfSentence(copy, a.point.sentence)
  const opens =
    OPENS_AFTER.test(copy.text.slice(start, a.point.mention.span.start)) && between.startsWith(',')
  if (opens || PUTS_AFTER.test(between)) return isBefore(b, a) ? [a.point, b.point] : null
  return PUTS_BEFORE.test(between) && isBefore(a, b) ? [b.point, a.point] : null
}

const isFault = (copy: Copy, a: Dated, b: Dated, isNext: boolean): Backwards | null => {
  const between = wordsBetween(copy, a, b)
  // "David, born in 1958, and Robert, born in 1961": of each his own.
  if (isBirth(copy, a) && isBirth(copy, b)) return null
  // "She was appointed in 2012 and had retired in 2009": told as of before.
  const isOfBefore = /\bhad\b/iu.test(between) || PUTS_BEFORE.test(between)
  const isUntil = isNext && UNTIL.test(wordsOf(copy, b)) && isBeginningOf(a.deed, RAN_UNTIL)
  if (isBefore(b, a) && !isOfBefore && (isBeginningOf(a.deed, b.deed) || isOfLife(a.deed, b.deed) || isUntil))
    return [a.point, b.point]
  if (!isBefore(a, b)) return null
  const isTurned = isOfLife(b.deed, a.deed) || isEndInAside(copy, a, b)
  const isOfPast = areCalendarDays(copy, a, b) && isToldAsBefore(copy, a.point, b.point)
  return isTurned || isOfPast ? [b.point, a.point] : null
}

const isBirth = ({ text }: Copy, { point: { mention } }: Dated): boolean =>
  /\bborn (?:in|on) $/u.test(text.slice(Math.max(0, mention.span.start - 9), mention.span.start))

const CALENDAR = /\p{L}{3,}\.?\s+\d|\d\s+\p{L}{3,}/u

/** Days that name their month, or years: a weekday alone may be of any week. */
const areCalendarDays = (copy: Copy, ...pair: readonly Dated[]): boolean =>
  pair.every(
    (one) => one.point.minutes === null && (one.point.mention.absolute || CALENDAR.test(wordsOf(copy, one))),
  )

/** *The siege, which ended on 5 May, began on 30 May*: an aside that tells the end first. */
const isEndInAside = ({ text, syntax }: Copy, a: Dated, b: Dated): boolean => {
  if (a.point.sentence !== b.point.sentence || !isBeginningOf(b.deed, a.deed)) return false
  const { start } = spanOfSentence({ syntax }, a.point.sentence)
  const isAside = /,\s+(?:which|who)\s+[^,]*$/u.test(text.slice(start, a.point.mention.span.start))
  return (
    isAside &&
    /^[^,]{0,30},\s+(?!and\b|but\b)[^,]*$/u.test(
      text.slice(a.point.mention.span.end, b.point.mention.span.start),
    )
  )
}

/** `began on October 20 and ended on October 18`; `opens on 14 March and runs until 2 March`. */
const inSentence = (copy: Copy, points: readonly Dated[]): Backwards | null => {
  for (const [index, second] of points.entries()) {
    const before = points[index - 1]
    const told = before && byConnective(copy, before, second)
    if (told) return told
    for (const first of points.slice(0, index)) {
      const pair = isFault(copy, first, second, first === before)
      if (pair) return pair
    }
  }
  return null
}

/** `She enrolled in 2012. She graduated in 2009`: the next sentence goes on with the same. */
const inNext = (copy: Copy, before: readonly Dated[], points: readonly Dated[]): Backwards | null => {
  const [first, second] = [before.at(-1), points[0]]
  if (!first || !second || second.point.sentence - first.point.sentence !== 1) return null
  if (!takesUp(copy, first, second))
    return isBefore(first, second) &&
      areCalendarDays(copy, first, second) &&
      isToldAsBefore(copy, first.point, second.point)
      ? [second.point, first.point]
      : null
  const { start } = spanOfSentence(copy, second.point.sentence)
  const isPart = IS_PART.test(copy.text.slice(start, start + PART_NEAR))
  return isFault(copy, first, isPart ? { ...second, deed: { ...second.deed, parties: null } } : second, false)
}

const PART_NEAR = 40
const MOST = 6

// "The 2011 attacks", "her 2008 campaign", "a tower of 1911": the date of a thing, not of the deed.
const OF_THING = /(?:\b(?:the|an?|his|her|its|their|our|of|dated)|['’]s?)\s+$/iu
/** *In the fall of 1976*. */
const IN_THE = /\b(?:in|by|during|since|until|from|on|at) the\s+$/iu
const PLACED =
  /\b(?:in|by|during|from|until|till|since|around|about|early|late|mid|back|between|and|to|or|on)[\s-]+$|[(,]\s*$/iu

const isOfDeed = ({ text }: Copy, { mention: { span, precision } }: TimePoint): boolean => {
  const before = text.slice(Math.max(0, span.start - 12), span.start)
  if (/^\p{L}/u.test(text.slice(span.start, span.end)) && precision === 'year') return true
  return precision === 'year' ? PLACED.test(before) : !OF_THING.test(before) || IN_THE.test(before)
}

/** The pairs of dates of one matter of which the end lies before the beginning, at most one a sentence. */
export const toldBackwards = (copy: Copy): readonly Backwards[] => {
  const groups = bySentenceOf(copy.timeline.filter((point) => isOfDeed(copy, point))).map((points) =>
    points
      .slice(0, MOST)
      .map((point, index) => ({ point, deed: deedOf(copy, point, points[index - 1]?.mention.span.end) })),
  )
  return groups.flatMap((points, index) => {
    const pair = inSentence(copy, points) ?? inNext(copy, groups[index - 1] ?? [], points)
    return pair ? [pair] : []
  })
}
