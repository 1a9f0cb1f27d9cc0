import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { isCount, isOneKind, OF, pairIn } from './pair-of-whole.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { exactOf } from './wording.ts'

/** Part, whole and share, tied together by the words of one sentence. */
export type Share = Readonly<{ part: Figure; whole: Figure; share: ShareTold }>

const TIED =
  /(?:[,(:–—-]|\bor\b|\bis\b|\bare\b|\bwas\b|\bwere\b|\bmakes?\b|\brepresents?\b|\bequals?\b)\s*(?:(?:or|that is|which is|that makes|equal to|the equivalent of|representing|accounting for|an?|share|rate|proportion|total|of|turnout|about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|fully)\s+)*$/iu
const SAME_CLAUSE = /^[^.;]*$/u

/** `25% of the 400 members, or 80`: the share comes before its whole. */
const shareFirst = (copy: Copy, told: ShareTold, a: Figure, b: Figure): boolean => {
  if (told.span.end > a.quantity.span.start || !isOneKind(a, b)) return false
  const before = copy.text.slice(told.span.end, a.quantity.span.start)
  return (
    OF.test(before) &&
    TIED.test(wordsBetween(copy, a, b)) &&
    /^[^.;:]{0,40}[,(]/u.test(wordsBetween(copy, a, b))
  )
}

/** `12 million cubic metres, 25% of its capacity of 30 million`: the share stands between. */
const shareBetween = (copy: Copy, told: ShareTold, a: Figure, b: Figure): boolean =>
  told.span.start >= a.quantity.span.end &&
  told.span.end <= b.quantity.span.start &&
  isOneKind(a, b) &&
  TIED.test(copy.text.slice(a.quantity.span.end, told.span.start)) &&
  /^\s+of\b[^.;:,()\d]{0,40}\bof\s+(?:about\s+)?$/iu.test(
    copy.text.slice(told.span.end, b.quantity.span.start),
  )

/** `In a survey of 500 shops, 60 percent – 350 – said`: the part is told again behind its share. */
const partBehind = (copy: Copy, told: ShareTold, a: Figure, b: Figure): boolean =>
  told.span.start >= a.quantity.span.end &&
  told.span.end <= b.quantity.span.start &&
  isOneKind(a, b) &&
  /^[^.;:()]{1,40},\s+(?:about\s+|some\s+)?$/u.test(copy.text.slice(a.quantity.span.end, told.span.start)) &&
  /^\s*(?:[–—(]|,\s+or)\s*$/u.test(copy.text.slice(told.span.end, b.quantity.span.start)) &&
  /^[^.;:(]{0,30}[–—),]/u.test(copy.text.slice(b.quantity.span.end))

const TURNOUT = /\b(?:turnout|majority|share|response rate)\s+of\s+(?:about\s+|just\s+|only\s+)*$/iu

/** `It has 8,000 members. Two thousand voted, a turnout of 35 per cent`. */
const isOfBefore = (copy: Copy, told: ShareTold, a: Figure, b: Figure): boolean =>
  b.sentence === a.sentence + 1 &&
  told.span.start > b.quantity.span.end &&
  (exactOf(b) ?? 0) < (exactOf(a) ?? 0) &&
  (b.head === null || b.head === a.head || b.verb === 'vote') &&
  TURNOUT.test(copy.text.slice(b.quantity.span.end, told.span.start))

/** *Off $182 million compared to last year, or 7.7 percent*: a share of the value that it is compared with. */
export const IS_OF_BASE = /\b(?:compared (?:with|to)|than|from)\b/u

const isTied = (copy: Copy, told: ShareTold, a: Figure, b: Figure): boolean => {
  const { start } = spanOfSentence(copy, a.sentence)
  if (told.span.start >= b.quantity.span.end) {
    const gap = copy.text.slice(b.quantity.span.end, told.span.start)
    return SAME_CLAUSE.test(gap) && TIED.test(gap) && !IS_OF_BASE.test(gap)
  }
  // `Turnout was 45%: 27,000 of 45,000 voters`
  const gap = copy.text.slice(told.span.end, a.quantity.span.start)
  return (
    told.span.end <= a.quantity.span.start &&
    told.span.start >= start &&
    /^[^.;]{0,60}(?:[:–—(]|,\s+or)\s*(?:some |about )?$/u.test(gap)
  )
}

const OF_TOTAL =
  /^\s+of (?:the (?:total|lot)|(?:all|them|those|these)\b(?! (?:\p{L}+ )?\d))|^[^.;:]{0,20}\bof (?:all )?those\b/iu

const tiedBy = (copy: Copy, told: ShareTold, a: Figure, b: Figure): Share[] => {
  if (shareFirst(copy, told, a, b)) return [{ part: b, whole: a, share: told }]
  if (partBehind(copy, told, a, b) || isOfBefore(copy, told, a, b))
    return [{ part: b, whole: a, share: told }]
  if (shareBetween(copy, told, a, b)) return [{ part: a, whole: b, share: told }]
  const isTotalNamed = OF_TOTAL.test(copy.text.slice(told.span.end, told.span.end + 40))
  const pair = pairIn(copy, [a, b], isTotalNamed)
  return pair && isTied(copy, told, a, b) ? [{ part: pair[0], whole: pair[1], share: told }] : []
}

/** The figures of a sentence and those of the one before it, where there is one. */
export type Neighbours = Readonly<{ figures: readonly Figure[]; before: readonly Figure[] }>

const BACK =
  /^["“]?(?:(?:That|This|It|They|Those)(?:[’']s| (?:is|are|was|were|makes?|made|amounts? to|represents?|means|equals|comes? to))|(?:Turnout|(?:The|Their|Its|That|This) (?:proportion|share|percentage|rate|ratio|figure|turnout))\b(?! (?:for|in|among|across|at|nationally|nationwide|elsewhere|over)\b)[^.;:]{0,30}?(?:,|is|was|of|at))\s+(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|a|an|equal|equivalent|to)\s+)*$/iu

/** `… 3,600 wanted a strike. That is 80 per cent`: the share stands alone in a sentence of its own. */
const toldAfter = (copy: Copy, { figures, before }: Neighbours): Share | null => {
  const [told, ...others] = sharesTold(copy, figures)
  const [first] = figures
  if (!told || !first || others.length > 0) return null
  const { start } = spanOfSentence(copy, first.sentence)
  if (!BACK.test(copy.text.slice(start, told.span.start))) return null
  const pairs = pairsOf(before.filter(isWhole))
  const pairedIf = (isTotalNamed: boolean): Share[] =>
    pairs.flatMap(([a, b]) => toShare(pairIn(copy, [a, b], isTotalNamed), told))
  return onlyOne(pairedIf(false)) ?? onlyOne(pairedIf(true))
}

const toShare = (pair: readonly [Figure, Figure] | null, share: ShareTold): Share[] =>
  pair ? [{ part: pair[0], whole: pair[1], share }] : []

const isWhole = (figure: Figure): boolean => isCount(figure) && exactOf(figure) !== null

const pairsOf = (counts: readonly Figure[]): (readonly [Figure, Figure])[] =>
  counts.slice(1).flatMap((b, at) => {
    const a = counts[at]
    return a ? [[a, b] as const] : []
  })

const onlyOne = (found: readonly Share[]): Share | null => (found.length === 1 ? (found[0] ?? null) : null)

/** The share of a sentence with the two figures that it is made of; `null` where words tie none or several. */
export const findShare = (copy: Copy, { figures, before }: Neighbours): Share | null => {
  const shares = sharesTold(copy, figures)
  const own = figures.filter(isWhole)
  if (shares.length === 0 || shares.length > MOST_SHARES) return null
  const [first] = own
  // "The court dealt with 420 cases. In 63 of them, or 15 percent, …"
  const last = before.filter(isWhole).at(-1)
  const counts = own.length === 1 && first && last ? [last, first] : own
  if (counts.length < 2 || counts.length > 3) return toldAfter(copy, { figures, before })
  const [one, , third] = counts
  const pairs = one && third ? [...pairsOf(counts), [one, third] as const] : pairsOf(counts)
  const tied = shares.flatMap((told) =>
    pairs.filter(([, b]) => isNext(told, b, counts)).flatMap(([a, b]) => tiedBy(copy, told, a, b)),
  )
  return onlyOne(tied) ?? toldAfter(copy, { figures, before })
}

/** Whether no other count stands between the second of a pair and the share. */
const isNext = (told: ShareTold, { quantity: { span } }: Figure, counts: readonly Figure[]): boolean =>
  !counts.some(({ quantity }) => quantity.span.start > span.end && quantity.span.end < told.span.start)

const MOST_SHARES = 2
