import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { isBackwards } from './backwards.ts'
import { OTHER_DAY } from './other-matter.ts'
import { stageIn, type Stage } from './stages.ts'

/*
 * What begins and what ends it, with other sentences between them: *They left by the side door at 11.40pm … a camera shows
 * them on their way from the Rest at 11.15pm*.
 */

const NEAR = 3
/** How many clock times back the beginning may stand. */
const MOST_BACK = 8
const LONGEST = 3 * 60
const NOT_THEN =
  /\b(?:had|due|scheduled|would|will|could|can|may|should|usually|normally|every|daily|each|another|earlier|previous|other|next|if|last year|planned|supposed|separate|meanwhile|elsewhere)\b/iu
const GOES_ON = /^["“]?(?:He|She|They|It|His|Her|Their|Its|The|Both)\s/u
const REFERS = /\b(?:his|her|its|their|he|she|they|it|them|him)\b/u

const clauseOf = ({ text, syntax }: Copy, { mention: { span }, sentence }: TimePoint): string => {
  const { start, end } = spanOfSentence({ syntax }, sentence)
  const before =
    text
      .slice(start, span.start)
      .split(/[;:](?!\d)/u)
      .at(-1) ?? ''
  const [after = ''] = text.slice(span.end, end).split(/[,;:](?!\d)/u)
  return `${before} ${after}`
}

const namesIn = (clause: string): ReadonlySet<string> =>
  new Set(
    (clause.match(/(?<!^)(?<![.!?”"] )\b\p{Lu}\p{Ll}{3,}/gu) ?? []).filter((name) => !name.endsWith('day')),
  )

const areOfOneDay = (a: TimePoint, b: TimePoint): boolean =>
  a.day === null || b.day === null || a.day === b.day

type Told = Readonly<{ point: TimePoint; clause: string; stage: Stage | null }>

/** Whether two clauses tell of one matter: the second goes on with the first, or shares a name with it. */
const isOfOne = (copy: Copy, a: Told, b: Told): boolean => {
  const apart = b.point.sentence - a.point.sentence
  const { start } = spanOfSentence(copy, b.point.sentence)
  const opens = copy.text.slice(start, start + 7)
  if (apart <= NEAR && (GOES_ON.test(opens) || REFERS.test(b.clause)))
    return a.stage?.isJourney === b.stage?.isJourney || apart <= 1
  if (a.stage?.isJourney !== true) return false
  const own = namesAround(copy, a.point)
  return [...namesAround(copy, b.point)].some((name) => own.has(name))
}

/** The names in the sentence of a time and the one before it. */
const namesAround = (copy: Copy, { sentence }: TimePoint): ReadonlySet<string> =>
  namesIn(
    copy.text.slice(
      spanOfSentence(copy, Math.max(0, sentence - 1)).start,
      spanOfSentence(copy, sentence).end,
    ),
  )

/** *Adjourned at 8.45pm, ten minutes after the roll call*; *came at 9.50 in response to that alarm*: and this was later. */
const namesWhatWasBefore = (copy: Copy, first: TimePoint, second: TimePoint): boolean => {
  const { start, end } = spanOfSentence(copy, second.sentence)
  const own = copy.text.slice(Math.max(start, first.mention.span.end), end)
  const event = AFTER_THE.exec(own)?.groups?.event
  const clause = clauseOf(copy, first)
  return event !== undefined && [event, event.split(' ')[0] ?? event].some((words) => clause.includes(words))
}
const AFTER_THE =
  /\b(?:after|following|(?:in )?response to|responding to|answering|alerted by|prompted by) (?:the|that|this|his|her|its|their) (?<event>\p{Ll}{4,}(?: \p{Ll}{4,})?)\b/u

/** The beginning that an end is told to come before, among the clock times above it; `null` where there is none. */
export const begunLater = (copy: Copy, points: readonly TimePoint[], at: number): TimePoint | null => {
  const second = points[at]
  const told = second && { point: second, clause: clauseOf(copy, second), stage: null }
  if (!second || !told || NOT_THEN.test(told.clause)) return null
  const stage = stageIn(told.clause)
  const { text } = copy
  const found = points.slice(Math.max(0, at - MOST_BACK), at).findLast((first) => {
    const gap = (first.minutes ?? 0) - (second.minutes ?? 0)
    if (gap <= 0 || gap > LONGEST || !isBackwards(text, first, second) || !areOfOneDay(first, second))
      return false
    if (namesWhatWasBefore(copy, first, second)) return true
    if (stage?.end !== 'end') return false
    const clause = clauseOf(copy, first)
    const begun = stageIn(clause)
    if (begun?.end !== 'start' || NOT_THEN.test(clause) || first.sentence === second.sentence) return false
    const between = text.slice(first.mention.span.end, second.mention.span.start)
    const isNear = second.sentence - first.sentence <= NEAR
    if ((isNear && OTHER_DAY.test(between)) || OTHER_DAY.test(told.clause)) return false
    return isOfOne(copy, { point: first, clause, stage: begun }, { ...told, stage })
  })
  return found ?? null
}
