import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { rootsBetween, rootsOfPredicate, shareKnown } from './clause-words.ts'
import type { Share } from './find-share.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isNamed } from './is-named.ts'
import { isRate, knownOf } from './is-rate.ts'

import { pairsTold, type Pair } from './pairs-told.ts'
import { inOneTime } from './same-thing.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { isSizeTold } from './size-told.ts'
import { exactOf } from './wording.ts'

/*
 * A part and a whole are told, and some words on the share is told in words of its own: *the clear-up rate of 12 per
 * cent*, *at 24 per cent, their share*, *the 45 per cent of trains that ran late*. The one pair of the few sentences
 * before is meant where the share is called a rate, or where its noun is the whole's and its words are the part's.
 */

const OF_NOUN =
  /^\s+of\s+(?<det>(?:(?:the|all|its|their|his|her|those|these|our|such|that|[\p{L}-]+['’]s)\s+)*)(?<noun>[\p{L}-]+(?:\s+[\p{L}-]+)?)/iu
const OTHER_SCOPE =
  /\b(?:average|nationally|nationwide|national|elsewhere|previous(?:ly)?|earlier|last|compared|than in|neighbou?ring|rival|another|worldwide|globally|across|target|expected|usual|normally|typically|by comparison|in (?:19|20)\d\d)\b/iu
/** *Below the European average*: what the share is measured by. */
const MEASURED = /\b(?:below|above|under|over|beyond|than|half|twice)\s+(?:the|its|their|a)\s[^.;:]*$/iu
/** *In the north, the share was …* */
const PLACED =
  /^["“‘]?(?:In|Among|At|For|On|Across|Of|Elsewhere)\b(?! (?:all|total|other words|short|fact)\b)(?!\s+(?:\p{L}+\s+)?\d)[^,]*,/u
const SET_AGAINST = /\b(?:from|than|with|against|to|by|target of|least|most)\s+(?:the\s+)?$/u
const NEAR = 3
const WIDEST = 3
const REACH = 90
const MOST_KNOWN = 0.5

/** The clause that a share stands in: what is before it and after it, up to a stop. */
const clauseOf = ({ text, ...copy }: Copy, { span }: ShareTold, sentence: number): Span => {
  const whole = spanOfSentence(copy, sentence)
  const before = text.slice(whole.start, span.start)
  const after = text.slice(span.end, Math.min(whole.end, span.end + REACH))
  const cut = before.search(/[;:](?=[^;:]*$)/u)
  const stop = after.search(/[.;:](?:\s|$)|,\s+(?:while|but|and|compared|against)\b/u)
  return { start: whole.start + cut + 1, end: span.end + (stop < 0 ? after.length : stop) }
}

const OWN = /\b(?:its|their|his|her|our)\s+(?:\p{L}+\s+)?$/iu
const LOST = /^\s*(?:\p{L}+\s+){0,3}(?:gone|lost|dead|destroyed|missing)\b/iu
const IN_OTHER_WORDS =
  /(?:^|[;:,]\s)(?:in other words|put another way|that (?:is|means)|this means(?: that)?),?\s+(?:\p{L}+\s+)?$/iu

/** *The 45 per cent of trains that ran late*, *the sale of 40 per cent of his holding*, *20 per cent were cancelled*. */
const isOfPart = (copy: Copy, { span }: ShareTold, clause: Span, pair: Pair): boolean => {
  const { text } = copy
  const after = text.slice(span.end, clause.end)
  const found = OF_NOUN.exec(after)
  const known = knownOf(copy, pair)
  const own = OWN.exec(text.slice(0, pair.whole.quantity.span.start).slice(-30))?.[0].trim().toLowerCase()
  if (!found) {
    const said = rootsOfPredicate(copy, { start: span.end, end: clause.end })
    return (
      /^\s+(?:of (?:them|those) |\p{Ll}+s )?(?:were|was|had|have|are|did|could)\b/iu.test(after) &&
      shareKnown(said, known) === 1
    )
  }
  const nouns = (found.groups?.noun ?? '').toLowerCase().split(/\s+/u)
  const isNoun = nouns.some((noun) => [pair.whole.head, pair.part.head].some((head) => isNamed(head, noun)))
  const isOwned = own !== undefined && (found.groups?.det ?? '').trim().toLowerCase() === own
  if (!isNoun && !isOwned) return false
  const noun = span.end + found[0].length - (found.groups?.noun ?? '').length
  const rest = { start: noun + (nouns[0]?.length ?? 0) + 1, end: clause.end }
  const said = rootsOfPredicate(copy, rest)
  const lead = rootsBetween(copy, { start: Math.max(clause.start, span.start - 30), end: span.start })
  if (
    LOST.test(copy.text.slice(rest.start - 1, clause.end)) ||
    IN_OTHER_WORDS.test(text.slice(clause.start, span.start).trimStart())
  )
    return true
  return isOwned || said.length === 0 ? shareKnown(lead, known) > 0 : shareKnown(said, known) >= MOST_KNOWN
}

const isOther = (copy: Copy, figure: Figure | undefined, clause: Span, { part, whole }: Pair): boolean => {
  const words = copy.text.slice(clause.start, clause.end)
  if (PLACED.test(words.trimStart()) || OTHER_SCOPE.test(words.replace(MEASURED, ''))) return true
  if (!figure) return false
  const known = [...part.names, ...whole.names, ...part.context, ...whole.context, ...part.speaker]
  return figure.names.some((name) => !known.includes(name)) || !inOneTime(figure, part)
}

const isNearValue = ({ part, whole }: Pair, { value }: ShareTold): boolean => {
  const percent = ((exactOf(part) ?? 0) / (exactOf(whole) ?? 1)) * 100
  return value / percent < WIDEST && percent / value < WIDEST
}

/** The shares of a sentence that stand for the one part and whole of the few sentences before it. */
export const sharesOfPair = (copy: Copy, groups: readonly (readonly Figure[])[]): Share[] => {
  const figures = groups.at(-1) ?? []
  const sentence = figures[0]?.sentence ?? 0
  const near = groups.filter(([first]) => sentence - (first?.sentence ?? 0) <= NEAR)
  const [pair, ...more] = pairsTold(copy, near)
  if (!pair || more.length > 0) return []
  return sharesTold(copy, figures).flatMap((share) => {
    const figure = figures.find(({ quantity }) => quantity.span.start === share.span.start)
    if (share.span.start < pair.part.quantity.span.end || (figure && isSizeTold(copy, figure))) return []
    if (SET_AGAINST.test(copy.text.slice(Math.max(0, share.span.start - 24), share.span.start))) return []
    const clause = clauseOf(copy, share, sentence)
    if (!isNearValue(pair, share) || isOther(copy, figure, clause, pair)) return []
    return isRate(copy, share, clause, pair) || isOfPart(copy, share, clause, pair)
      ? [{ ...pair, share }]
      : []
  })
}
