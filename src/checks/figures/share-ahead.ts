import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { rootsBetween, shareKnown } from './clause-words.ts'
import type { Share } from './find-share.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isNamed } from './is-named.ts'

import { isCount } from './pair-of-whole.ts'
import { partOfWhole } from './part-and-whole.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { isSizeTold } from './size-told.ts'
import { exactOf } from './wording.ts'

/*
 * The share comes first, and the numbers that it is worked out from after it: *Nearly one in five beaches failed. In
 * all, 90 of 200 beaches had too many germs*; *a quarter of the 320 pupils failed: 120 must take it again*.
 */

const OF_NOUN = /^\s+(?:of\s+)?(?:(?:the|all|its|their|our|\p{L}+['’]s)\s+)*(?<noun>\p{Ll}{3,})/iu
const SUMS_UP = /^["“‘]?(?:In all|In total|Altogether|Overall|All told),?\s+$/u
const COLON = /^[^.;]{0,80}(?::|\s[–—])\s+(?:\p{L}+\s+){0,4}$/u
const SINCE = /\b(?:last|previous|earlier|in (?:19|20)\d\d|compared|than in|a year ago|elsewhere|average)\b/iu
const WIDEST = 3

const isNearValue = (part: Figure, whole: Figure, { value }: ShareTold): boolean => {
  const percent = ((exactOf(part) ?? 0) / (exactOf(whole) ?? 1)) * 100
  return value / percent < WIDEST && percent / value < WIDEST
}

/** Whether the words of the later part are those of the sentence that tells the share, or sum it up. */
const isToldFirst = (copy: Copy, { span }: ShareTold, sentence: number, part: Figure): boolean => {
  const { text } = copy
  if (part.sentence === sentence) return COLON.test(text.slice(span.end, part.quantity.span.start))
  const own = spanOfSentence(copy, part.sentence)
  if (SUMS_UP.test(text.slice(own.start, part.quantity.span.start))) return true
  const known = new Set(rootsBetween(copy, spanOfSentence(copy, sentence)))
  return shareKnown(rootsBetween(copy, { start: part.quantity.span.end, end: own.end }), known) >= MOST_KNOWN
}

const MOST_KNOWN = 0.6

const isOneNoun = ({ text }: Copy, { span }: ShareTold, whole: Figure): boolean => {
  const noun = OF_NOUN.exec(text.slice(span.end, span.end + 40))?.groups?.noun?.toLowerCase()
  return noun !== undefined && isNamed(whole.head, noun)
}

/** `A quarter of the 320 pupils …: 120`: the whole stands with the share. */
const besideWhole = (copy: Copy, share: ShareTold, figures: readonly Figure[]): Share | null => {
  const at = figures.findIndex(
    ({ quantity: { span } }) =>
      span.start > share.span.end &&
      /^\s+of\s+(?:the|its|their)\s+$/u.test(copy.text.slice(share.span.end, span.start)),
  )
  const [whole, part] = [figures[at], figures[at + 1]]
  if (!whole || !part || exactOf(whole) === null || exactOf(part) === null || !isCount(part)) return null
  const isBare = part.head === null || part.head === whole.head
  const isColon = /:\s+$/u.test(copy.text.slice(whole.quantity.span.end, part.quantity.span.start))
  return isBare && isColon && isNearValue(part, whole, share) ? { part, whole, share } : null
}

/** The shares of a sentence whose part and whole follow in it or in the next one. */
export const sharesAhead = (copy: Copy, figures: readonly Figure[], after: readonly Figure[]): Share[] => {
  const sentence = figures[0]?.sentence ?? 0
  const [share, ...others] = sharesTold(copy, figures)
  if (!share || others.length > 0 || sharesTold(copy, after).length > 0) return []
  const figure = figures.find(({ quantity }) => quantity.span.start === share.span.start)
  const { start, end } = spanOfSentence(copy, sentence)
  if ((figure && isSizeTold(copy, figure)) || SINCE.test(copy.text.slice(start, end))) return []
  const beside = besideWhole(copy, share, figures)
  if (beside) return [beside]
  const counts = [...figures, ...after].filter(
    (one) => isCount(one) && exactOf(one) !== null && one.quantity.span.start > share.span.end,
  )
  const pairs = counts.flatMap(
    (part) =>
      partOfWhole(
        copy,
        part,
        counts.filter((one) => one.sentence === part.sentence),
      ) ?? [],
  )
  const [pair, ...more] = pairs.filter(({ isLoose }) => !isLoose)
  if (!pair || more.length > 0 || counts.length > 2) return []
  const { part, whole } = pair
  const isHere = isNearValue(part, whole, share) && isOneNoun(copy, share, whole)
  return isHere && isToldFirst(copy, share, sentence, part) ? [{ part, whole, share }] : []
}
