import type { DateMention } from '../../domain/date-mention.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isDefinite, isOwned, wordsAround } from './definite.ts'
import { deedOf, kinOf } from './kin-nouns.ts'
import { rootOf } from './root-of.ts'

const EACH = /^[^.;]{0,50}\b(?:at|in|on|to|for|of) each\b/iu
const NARROWS =
  /^\s+(?:who|that|which|needed|required|\p{L}+ed|born|in (?:work|jobs|employment|prison|custody|hospital|school|care|poverty|debt|arrears)|on (?:benefits|bail|leave|strike|remand))\b(?<rest>[^.;,]{0,40})/iu

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

/** The lemmas of the words between two offsets. */
const lemmasIn = ({ syntax: { tokens } }: Copy, start: number, end: number): string[] => {
  const lemmas: string[] = []
  for (let at = lastBefore(tokens, start); (tokens[at]?.span.start ?? end) < end; at += 1)
    if ((tokens[at]?.span.start ?? 0) >= start) lemmas.push(tokens[at]?.lemma.toLowerCase() ?? '')
  return lemmas
}

const endOf = ({ quantity: { span, ofSpan } }: Figure): number => Math.max(span.end, ofSpan?.end ?? 0)

/** "The 2,383 delegates needed to win": words after it that tell another thing than was told of the first. */
export const isNarrowed = (copy: Copy, a: Figure, b: Figure): boolean => {
  const { text } = copy
  if (isAttributive(copy, a) || isAttributive(copy, b)) return true
  if (EACH.test(text.slice(endOf(a), endOf(a) + 60))) return true
  const end = endOf(b)
  const found = NARROWS.exec(text.slice(end, end + 60))
  if (found === null) return false
  // What is needed is a mark to be reached, and not the count that stands.
  if (/^\s+(?:needed|required)\b/u.test(found[0]) && !/^(?:need|require)$/u.test(a.verb ?? '')) return true
  if (isItsVerb(copy, end, found[0])) return false
  return !isKnownDeed(copy, a, [end, end + found[0].length])
}

/** *The 17 schools that have been shut*: words after it that tell again what was told of the first. */
export const isRecalled = (copy: Copy, a: Figure, b: Figure): boolean => {
  const end = endOf(b)
  const found = NARROWS.exec(copy.text.slice(end, end + 60))
  return found !== null && isKnownDeed(copy, a, [end, end + found[0].length])
}

const isKnownDeed = (copy: Copy, a: Figure, [start, end]: readonly [number, number]): boolean => {
  const known = new Set(
    [a.verb, ...a.context].flatMap((word) =>
      word === null ? [] : [rootOf(word), deedOf(word), kinOf(word)],
    ),
  )
  const words = lemmasIn(copy, start, end).filter((word) => word.length > 2)
  return words.some((word) => known.has(rootOf(word)) || known.has(deedOf(word)) || known.has(kinOf(word)))
}

// "The 27 countries of the bloc": told for the first time, with what tells which.
const NARROWED =
  /^\s+(?:whose|of|in|from|with|where|to|on(?! (?:\p{Lu}\p{Ll}+day|board)\b)|at|for|by|already|\p{Lu}\S*)\b/u

/** Whether its own words tell which. */
export const isPlacedAnew = (copy: Copy, a: Figure, b: Figure): boolean =>
  mayBePlacedAnew(copy, a, b) && hangsOn(copy, b)

/** Whether the words after it may tell which, whatever they hang on. */
export const mayBePlacedAnew = (copy: Copy, a: Figure, b: Figure): boolean =>
  NARROWED.test(wordsAround(copy, b).after) && !isOfKnownPlace(copy, a, b)

/** Whether the word after what is counted hangs on it: *the 12 men from Hale*, but not *pulled the 12 men from the river*. */
const hangsOn = ({ syntax: { tokens } }: Copy, b: Figure): boolean => {
  const at = lastBefore(tokens, endOf(b))
  const next = tokens[at + 1]
  return next === undefined || next.lower === 'of' || !/^(?:IN|TO|RP)$/u.test(next.tag) || next.head === at
}

/** *The 46 migrants arrived in Chania*: a verb of what they did, and nothing that tells which. */
const isItsVerb = ({ syntax: { tokens } }: Copy, end: number, words: string): boolean =>
  tokens[lastBefore(tokens, end + 2)]?.tag === 'VBD' && !FINITE.test(words.slice(words.search(/\S\s/u) + 1))

const PLACED = /^\s+(?:in|at|on|of|from|aboard|inside)\s+[^.;:,]{2,40}/iu

/** *The 460 children at the school*, of a school's pupils: words that tell where, and no more than was told before. */
export const isOfKnownPlace = (copy: Copy, a: Figure, b: Figure): boolean => {
  const end = endOf(b)
  const found = PLACED.exec(copy.text.slice(end, end + 60))
  if (found === null) return false
  const known = new Set([a.subject, ...a.context].flatMap((word) => (word === null ? [] : [kinOf(word)])))
  const noun = lemmasIn(copy, end, end + found[0].length)
    .slice(1)
    .find((word) => !ARTICLE.test(word))
  return noun !== undefined && known.has(kinOf(noun))
}

const ARTICLE = /^(?:the|its|their|that|this|his|her)$/u

const FINITE = /[.;,]|\b(?:will|would|was|were|is|are|has|had|have|can|could|may|might|must|should|did)\b/iu
const NEAR = 50

const verbsOf = new WeakMap<Copy, ReadonlyMap<number, number>>()

/** Where the verb begins that a date belongs to. */
const verbStart = (copy: Copy, date: number): number => {
  const known =
    verbsOf.get(copy) ??
    new Map(copy.timeline.map(({ mention, verbSpan }) => [mention.span.start, verbSpan?.start ?? Infinity]))
  verbsOf.set(copy, known)
  return known.get(date) ?? Infinity
}

/** Whether a figure's own words date it, and not as the other is dated: *the 12 people arrested in March*. */
export const isDatedAnew = (copy: Copy, a: Figure, b: Figure): boolean => {
  const { text } = copy
  const { end } = b.quantity.span
  // "The town will bury its 13 dead on Friday": the date is that of the verb before.
  const isOwn = ({ span }: DateMention): boolean =>
    span.start >= end &&
    span.start < end + NEAR &&
    !FINITE.test(text.slice(end, span.start)) &&
    !((isDefinite(copy, b) || isOwned(copy, b)) && verbStart(copy, span.start) < endOf(b))
  return b.when.some((date) => isOwn(date) && !a.when.some((other) => areOneTime(text, date, other)))
}

const areOneTime = (text: string, a: DateMention, b: DateMention): boolean =>
  a.from === null || b.from === null || a.to === null || b.to === null
    ? text.slice(a.span.start, a.span.end) === text.slice(b.span.start, b.span.end)
    : a.from <= b.to && b.from <= a.to
