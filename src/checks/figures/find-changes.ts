import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { bySentence, spanOfSentence, wordsBetween } from './in-sentence.ts'

/** A quantity's value before and after, as one sentence tells them, with the words before the first of the two. */
export type Change = Readonly<{ from: Figure; to: Figure; lead: string; figures: readonly Figure[] }>

const ROUNDLY =
  '(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|an|a|estimated|only|as|much|little|at|least)\\s+)*'
const AFTER_FROM = new RegExp(`\\bfrom\\s+${ROUNDLY}$`, 'iu')
const AFTER_TO = new RegExp(`\\bto\\s+${ROUNDLY}$`, 'iu')
const TO_BETWEEN = new RegExp(`^[^.;:()]{0,50}\\bto\\s+${ROUNDLY}$`, 'iu')
const FROM_BETWEEN = new RegExp(`^[^.;:()]{0,50}\\bfrom\\s+${ROUNDLY}$`, 'iu')
const DOWN_FROM = new RegExp(`^[^.;:()]{0,30}[,–—-]?\\s*\\b(?:up|down)\\s+from\\s+${ROUNDLY}$`, 'iu')

const COMPARED = new RegExp(`^[^.;:()]{0,30},?\\s+(?:compared with|compared to|against)\\s+${ROUNDLY}$`, 'iu')

/** The changes that sentences tell as *from A to B*, *to B from A*, or *B, up from A*. */
export const findChanges = (copy: Copy): Change[] =>
  bySentence(copy.ledger).flatMap((figures) =>
    figures.flatMap((_, index) => changeAt(copy, figures, index) ?? []),
  )

const changeAt = (copy: Copy, figures: readonly Figure[], index: number): Change | null => {
  const [a, b] = [figures[index], figures[index + 1]]
  const around = changeAround(copy, figures, index)
  if (around) return around
  if (!a || !b || !isOneUnit(a, b)) return null
  const lead = copy.text.slice(spanOfSentence(copy, a.sentence).start, a.quantity.span.start)
  const between = wordsBetween(copy, a, b)
  if (/\band\b|\bin \d+ (?:days|months|years)\b/iu.test(between)) return null
  if (DOWN_FROM.test(between)) return { from: b, to: a, lead: lead + between, figures }
  if (AFTER_FROM.test(lead) && TO_BETWEEN.test(between)) return { from: a, to: b, lead, figures }
  if (AFTER_TO.test(lead) && FROM_BETWEEN.test(between)) return { from: b, to: a, lead, figures }
  if (AFTER_TO.test(lead) && COMPARED.test(between)) return { from: b, to: a, lead, figures }
  return null
}

const SIZE_BETWEEN =
  /^[^.;:()]{0,40},?\s*\b(?:up|down|an? (?:rise|fall|increase|decrease|gain|drop) of)\s+(?:(?:about|around|some|nearly|almost|roughly)\s+)*$/iu

/** `Profit was $12 million, up 50% from $10 million`: the size of the change stands between. */
const changeAround = (copy: Copy, figures: readonly Figure[], index: number): Change | null => {
  const [a, size, b] = [figures[index], figures[index + 1], figures[index + 2]]
  if (!a || !b || size?.quantity.unit !== 'percent' || !isOneUnit(a, b) || a.quantity.unit === null)
    return null
  const words = wordsBetween(copy, a, size)
  if (!SIZE_BETWEEN.test(words) || !/^\s+from\s+$/iu.test(wordsBetween(copy, size, b))) return null
  return { from: b, to: a, lead: words, figures }
}

const isOneUnit = (a: Figure, b: Figure): boolean => {
  const [one, other] = [a.quantity.unit, b.quantity.unit]
  if (one === other) return !DURATION.test(one ?? '')
  return (
    (one === null || other === null) &&
    one !== 'percent' &&
    other !== 'percent' &&
    !DURATION.test(one ?? other ?? '')
  )
}

// "From six months to a year" is a range of sentences, not a change.
const DURATION = /^(?:second|minute|hour|day|week|month|year|decade)s?$| of age$/u

const UP =
  /\b(?:rose|rises?|risen|rising|gr[eo]ws?|grown|growing|growth|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed)?|rais(?:e|es|ed|ing)|up|swell(?:s|ed)?|expand(?:s|ed)?)\b/giu
const DOWN =
  /\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nks?|shrunk|slump(?:s|ed)?|plung(?:e|es|ed)|sank|sinks?|slid|slides?|cuts?|cutting|down|reduc(?:e|es|ed|ing)|tumbl(?:e|es|ed))\b/giu

/** Which way the sentence says that the figure went, by the last word of direction before it; `null` where it says none. */
export const directionOf = (lead: string): 'up' | 'down' | null => {
  const up = lastIndex(lead, UP)
  const down = lastIndex(lead, DOWN)
  if (
    up === down ||
    /\b(?:not|never|n['’]t|instead of|without|no longer)\b/iu.test(
      lead.slice(Math.max(0, Math.max(up, down) - 20)),
    )
  )
    return null
  return up > down ? 'up' : 'down'
}

const lastIndex = (lead: string, pattern: RegExp): number => {
  let last = -1
  for (const match of lead.slice(-NEAR).matchAll(pattern))
    last = match.index + Math.max(0, lead.length - NEAR)
  return last
}

const NEAR = 70
