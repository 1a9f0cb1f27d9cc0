import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { exactOf } from './wording.ts'

/** Part, whole and share, tied together by the words of one sentence. */
export type Share = Readonly<{ part: Figure; whole: Figure; share: ShareTold }>

const ROUND =
  '(?:about|around|some|nearly|almost|roughly|just|more than|over|under|less than|only|at least|up to)'
const OWNER = `(?:the|its|their|his|her|our|all|an?|total|those|these|${ROUND}|(?:[\\p{L}.]+\\s){0,2}[\\p{L}.]+['’]s?)`
const OF = new RegExp(`^[^.;:()\\d]{0,40}\\b(?:of|out of|among|from)\\s+(?:${OWNER}\\s+)*$`, 'iu')
const STARTS_OF = new RegExp(`(?:^|[;:]\\s|[.”"]\\s)["“‘]?(?:Out of|Of|Among)\\s+(?:${OWNER}\\s+)*$`, 'u')
const TIED =
  /(?:[,(:–—-]|\bor\b|\bis\b|\bare\b|\bwas\b|\bwere\b|\bmakes?\b|\brepresents?\b|\bequals?\b)\s*(?:(?:or|that is|which is|that makes|equal to|the equivalent of|representing|accounting for|an?|share|rate|proportion|total|of|turnout|about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|fully)\s+)*$/iu
const SAME_CLAUSE = /^[^.;]*$/u

const TIME = /^(?:second|minute|hour|day|week|month|year|decade|night)$| of age$/u

const isCount = ({ quantity: { unit, min } }: Figure): boolean =>
  unit !== 'percent' &&
  unit !== 'percentage point' &&
  !TIME.test(unit ?? '') &&
  !(min !== null && min > 0 && min < 1)

const isOneKind = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit || a.quantity.unit === null || b.quantity.unit === null

/** A part and its whole that stand side by side: `48,000 of the 80,000 votes`, `Of the 250 boats, 50 …`. */
const pairIn = (copy: Copy, a: Figure, b: Figure): readonly [part: Figure, whole: Figure] | null => {
  if (!isOneKind(a, b)) return null
  if (OF.test(wordsBetween(copy, a, b))) return [a, b]
  const { start } = spanOfSentence(copy, a.sentence)
  const lead = copy.text.slice(start, a.quantity.span.start)
  return STARTS_OF.test(lead) ? [b, a] : null
}

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

const isTied = (copy: Copy, told: ShareTold, a: Figure, b: Figure): boolean => {
  const { start } = spanOfSentence(copy, a.sentence)
  if (told.span.start >= b.quantity.span.end) {
    const gap = copy.text.slice(b.quantity.span.end, told.span.start)
    return SAME_CLAUSE.test(gap) && TIED.test(gap)
  }
  // `Turnout was 45%: 27,000 of 45,000 voters`
  const gap = copy.text.slice(told.span.end, a.quantity.span.start)
  return (
    told.span.end <= a.quantity.span.start &&
    told.span.start >= start &&
    /^[^.;]{0,60}(?:[:–—(]|,\s+or)\s*(?:some |about )?$/u.test(gap)
  )
}

/** The share of a sentence with the two figures that it is made of; `null` where words tie none or several. */
export const findShare = (copy: Copy, figures: readonly Figure[]): Share | null => {
  const shares = sharesTold(copy, figures)
  const counts = figures.filter((figure) => isCount(figure) && exactOf(figure) !== null)
  const [told] = shares
  if (shares.length !== 1 || !told || counts.length < 2 || counts.length > 3) return null
  const found = counts.slice(1).flatMap((b, at): Share[] => {
    const a = counts[at]
    if (!a) return []
    if (shareFirst(copy, told, a, b)) return [{ part: b, whole: a, share: told }]
    if (shareBetween(copy, told, a, b)) return [{ part: a, whole: b, share: told }]
    const pair = pairIn(copy, a, b)
    return pair && isTied(copy, told, a, b) ? [{ part: pair[0], whole: pair[1], share: told }] : []
  })
  const [only] = found
  return found.length === 1 && only ? only : null
}
