import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import type { ClockLength } from './clock-length.ts'
import { clockBetween, type ClockSpell, type ClocksOf } from './clock-spell.ts'
import { areEndsOf } from './deed-of.ts'

const LASTS =
  /\b(?:lasted|lasting|lasts|took|taking|went on for|gone on for|dragged on for|for|after|spent|spending)\s+(?:(?:about|some|around|nearly|almost|more than|just over|just under|over|at least|the|a|an)\s+)*$/iu
const NOT_LENGTH =
  /^\s*(?:ago|later|earlier|before|after|from now|a day|per|each|every|in jail|in prison|overtime|away|behind|late)\b/iu
const ALL = /^\s+(?:in all|in total|altogether|all told)\b/iu
const HYPHENED = /[\p{L}\d]-\p{L}+$/u
const CALLS_BACK = /\b(?:the|that|this|its|their|whole|entire)\s+$/iu
const GOES_ON =
  /^\s+(?:\p{L}+\s+){0,2}?(?:meeting|session|hearing|debate|siege|standoff|stand-off|blackout|outage|cut|delay|operation|search|rescue|ordeal|sitting|match|final|flight|journey|trip|crossing|closure|shutdown|interview|speech|wait|stoppage|strike|vote|count|concert|show|service|gap|battle|chase|pursuit|evacuation|blaze|fire|protest|march|drive|voyage|raid|lockdown|spacewalk|curfew|exam|talks|vigil)\b/iu
const REFERS_BACK = /^["“]?(?:It|This|That|They)\b/u
const TOOK = /\b(?:lasted|took|went on for|dragged on for)\b/iu
const TIED = /^\s*(?:and|to|until|till|[–—-])\s*(?:about |around |just after |nearly )?$/iu
const FROM = /\b(?:from|between)\s+(?:about |around |just after )?$/iu

/** Whether two times are told as those between which one thing went on: *from 10am to noon*, *began … and ended*. */
const areEnds = (copy: Copy, a: TimePoint | undefined, b: TimePoint | undefined): boolean => {
  if (!a || !b) return false
  const { text } = copy
  const [one, two] = [a.mention.span, b.mention.span]
  const isRange =
    TIED.test(text.slice(one.end, two.start)) && FROM.test(text.slice(Math.max(0, one.start - 24), one.start))
  return isRange || areEndsOf(copy, a, b)
}

const LASTED =
  /\b(?:held|holding|hostage|captive|trapped|stranded|missing|lasted|for|after|spent)\s+(?:for\s+)?(?:(?:about|some|around|nearly|almost|more than|just over|over|at least|a)\s+)*$/iu

/** Of a time and those near it, the two that are of different days, where the others are none. */
const daysApart = (
  own: TimePoint | undefined,
  near: readonly TimePoint[],
): readonly [TimePoint, TimePoint] | null => {
  const [other, ...more] = near.filter((point) => point !== own && point.day !== null)
  if (!own?.day || !other?.day || more.length > 0 || near.length !== 2 || own.day === other.day) return null
  return own.day < other.day ? [own, other] : [other, own]
}

/** `The 90-minute blackout began at 9.10pm and ended at midnight`; `It lasted two hours`, of two times right before. */
export const clockLasting = (
  copy: Copy,
  { span }: ClockLength,
  sentence: number,
  clocksOf: ClocksOf,
): ClockSpell | null => {
  const { text } = copy
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 50)
  if (NOT_LENGTH.test(after)) return null
  const isHyphened = HYPHENED.test(text.slice(span.start, span.end)) && GOES_ON.test(after)
  const isAll = ALL.test(after) && /,\s+$/u.test(before)
  if (!isHyphened && !isAll && !LASTS.test(before)) return null
  const own = clocksOf(sentence, sentence)
  const lead = text.slice(spanOfSentence(copy, sentence).start, span.start)
  const isBack = isHyphened ? CALLS_BACK.test(before) : REFERS_BACK.test(lead) || TOOK.test(before)
  const overDays = own.length === 1 ? daysApart(own[0], clocksOf(sentence - 2, sentence + 2)) : null
  if (overDays && LASTED.test(before)) return clockBetween(copy, overDays[0], overDays[1])
  const points = own.length === 2 ? own : isBack && own.length < 2 ? clocksOf(sentence - 2, sentence) : []
  const [a, b] = points
  return points.length === 2 && areEnds(copy, a, b) ? clockBetween(copy, a, b) : null
}
