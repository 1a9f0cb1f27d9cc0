import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOneUnit, ROUNDLY, type Change } from './change.ts'
import { comparedApart, comparedIn } from './find-comparisons.ts'
import { bySentence, spanOfSentence, wordsBetween } from './in-sentence.ts'

const AFTER_FROM = new RegExp(`\\bfrom\\s+${ROUNDLY}$`, 'iu')
const AFTER_TO = new RegExp(`\\bto\\s+${ROUNDLY}$`, 'iu')
const MOVED_FROM =
  /\b(?:reduced|cut|shortened|extended|lengthened|raised|lowered|increased|rose|risen|fell|fallen|grew|grown|dropped|shrank|shrunk|slashed|halved|doubled)(?:\s+(?:over|in|during|since)\s+[^,.;:()]{1,30})?,?\s+from\s+(?:(?:about|some|an average of|around|nearly|over)\s+)*$/iu
const TO_BETWEEN = new RegExp(`^[^.;:()]{0,50}\\bto\\s+${ROUNDLY}$`, 'iu')
const FROM_BETWEEN = new RegExp(`^[^.;:()]{0,50}\\bfrom\\s+${ROUNDLY}$`, 'iu')
const DOWN_FROM = new RegExp(`^[^.;:()]{0,30}[,–—-]?\\s*\\b(?:up|down)\\s+from\\s+${ROUNDLY}$`, 'iu')

const COMPARED = new RegExp(`^[^.;:()]{0,30},?\\s+(?:compared with|compared to|against)\\s+${ROUNDLY}$`, 'iu')

/** The changes that sentences tell as *from A to B*, *to B from A*, *B, up from A*, or by comparing B with A. */
export const findChanges = (copy: Copy): Change[] => {
  const groups = bySentence(copy.ledger).map((figures) =>
    figures.filter((figure) => !isPerShare(copy, figure)),
  )
  return groups.flatMap((figures, at) => {
    const before = groups[at - 1] ?? []
    const isNext = before[0]?.sentence === (figures[0]?.sentence ?? 0) - 1
    const apart = isNext ? comparedApart(copy, before, figures) : null
    const told = figures.flatMap(
      (_, index) => changeAt(copy, figures, index) ?? comparedIn(copy, figures, index) ?? [],
    )
    return apart ? [...told, apart] : told
  })
}

/** `$312 million, or 84 cents a share`, `14 per 100,000`: told by the share, or the base of a rate. */
const isPerShare = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /^\s+(?:a|per) share\b/u.test(text.slice(span.end, span.end + 12)) ||
  /\b(?:per|for every|in every|out of every)\s+$/u.test(text.slice(Math.max(0, span.start - 14), span.start))

const changeAt = (copy: Copy, figures: readonly Figure[], index: number): Change | null => {
  const [a, b] = [figures[index], figures[index + 1]]
  const around = changeAround(copy, figures, index)
  if (around) return around
  if (!a || !b) return null
  const lead = copy.text.slice(spanOfSentence(copy, a.sentence).start, a.quantity.span.start)
  const between = wordsBetween(copy, a, b)
  // "Cut from 14 weeks to 17": with a verb of change before it, a length of time is no range.
  const isMoved = a.quantity.unit === b.quantity.unit && MOVED_FROM.test(lead)
  if (!isOneUnit(a, b) && !isMoved) return null
  if (/\b(?:and|while|whereas|but|although)\b|\bin \d+ (?:days|months|years)\b/iu.test(between)) return null
  if (DOWN_FROM.test(between)) return { from: b, to: a, lead: lead + between, figures }
  if (AFTER_FROM.test(lead) && TO_BETWEEN.test(between)) return { from: a, to: b, lead, figures }
  // "A fall to £170,000, taking them from £3.22m to £3.05m": the second has a "to" of its own.
  const isOwn = AFTER_TO.test(figures[index + 2] ? wordsBetween(copy, b, figures[index + 2] ?? b) : '')
  if (AFTER_TO.test(lead) && FROM_BETWEEN.test(between) && !isOwn) return { from: b, to: a, lead, figures }
  if (AFTER_TO.test(lead) && COMPARED.test(between)) return { from: b, to: a, lead, figures }
  return null
}

const SIZE_BETWEEN =
  /^[^.;:()]{0,40}(?:, or [^;:()]{1,20} a share)?,?\s*\b(?:up|down|an?|an? (?:rise|fall|increase|decrease|gain|drop) of)\s+(?:(?:about|around|some|nearly|almost|roughly)\s+)*$/iu

const BASE_BETWEEN =
  /^\s+(?:(?:rise|increase|gain|jump|growth|climb|surge|fall|drop|decline|decrease|improvement)\s+)?(?:from|on|over|against|compared with|more than|less than|fewer than)\s+(?:the\s+)?$/iu

/** `Profit was $12 million, up 50% from $10 million`: the size of the change stands between. */
const changeAround = (copy: Copy, figures: readonly Figure[], index: number): Change | null => {
  const [a, size, b] = [figures[index], figures[index + 1], figures[index + 2]]
  if (!a || !b || size?.quantity.unit !== 'percent' || !isOneUnit(a, b)) return null
  const words = wordsBetween(copy, a, size)
  if (!SIZE_BETWEEN.test(words) || !BASE_BETWEEN.test(wordsBetween(copy, size, b))) return null
  return { from: b, to: a, lead: words, figures }
}
