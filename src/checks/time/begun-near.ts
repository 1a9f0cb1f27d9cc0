import type { Figure, TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { deedOf, type Deed } from './deed-of.ts'
import type { Matter } from './matter-of-length.ts'
import { isIn } from './phases-of.ts'
import { PHASES, type Phase } from './phases.ts'

export type PointsOf = (sentence: number) => readonly TimePoint[]
/** What begins a life that a length may be the length of, on some day of those. */
export type Begun = Readonly<{ point: TimePoint; from: string; until: string; phases: readonly Phase[] }>

const BACK = 4
const ON = 3

/** The dates around a length. */
export const near = ({ sentence }: Figure, pointsOf: PointsOf): readonly TimePoint[] =>
  Array.from({ length: BACK + ON + 1 }, (_, step) => pointsOf(sentence - BACK + step)).flat()

export const isDated = ({ mention: { from, to, precision }, minutes }: TimePoint): boolean =>
  from !== null && to !== null && minutes === null && /^(?:day|month|year)$/u.test(precision)

const EDGE = /^(?:until|till|before|after|by|from|between)\b/iu
/** *Since 2010*: what goes on until now, as its words stand. */
export const SINCE = /^since\b/iu

export const wordsOf = ({ text }: Copy, { mention: { span } }: TimePoint): string =>
  text.slice(span.start, span.end)

/** The first and the last day on which it may have begun. */
export const daysOfPoint = (copy: Copy, point: TimePoint): readonly [string, string] => {
  const { from, to, precision } = point.mention
  const first = (point.day ?? from ?? '').slice(0, 10)
  if (!SINCE.test(wordsOf(copy, point))) return [first, (point.day ?? to ?? '').slice(0, 10)]
  const last =
    precision === 'year'
      ? `${first.slice(0, 4)}-12-31`
      : precision === 'month'
        ? `${first.slice(0, 7)}-28`
        : first
  return [first, last]
}

const FIRST = /\bfirst\s+(?:\p{L}+\s+){0,8}$/iu
const OFFICE =
  /^(?:office|power|charge|helm|tenure|reign|rule|post|job|leadership|presidency|premiership|throne|top|captaincy)$/u
const GONE = /^(?:absence|gap|drought|lay-off|layoff|hiatus|wait|exile|silence|break)$/u
const NOT_SINCE = /\b(?:not|never|no|nobody|without|n['’]t|last|away|exile|out)\b/iu

/** The words of the sentence right before a date. */
export const clauseBefore = (copy: Copy, point: TimePoint): string => {
  const { start } = spanOfSentence(copy, point.sentence)
  return copy.text.slice(Math.max(start, point.mention.span.start - 80), point.mention.span.start)
}

/** The lives that a date may begin, of those that the length's words can be of. */
const phasesBegun = (
  copy: Copy,
  point: TimePoint,
  deed: Deed,
  { words }: Matter,
): readonly Phase[] | null => {
  const goes = PHASES.filter((phase) => [...words].some((word) => phase.goes.has(word)))
  const lead = clauseBefore(copy, point)
  if ([...words].some((word) => GONE.test(word)) && (NOT_SINCE.test(lead) || goes.length === 0))
    return NOT_SINCE.test(lead) ? [] : null
  if (SINCE.test(wordsOf(copy, point))) return [...words].some((word) => OFFICE.test(word)) ? goes : null
  // "A strike that had lasted five weeks": of whatever began.
  const open = words.has('last') ? PHASES.filter(({ goes: own }) => own.size > 1) : goes
  const begun = open.filter(({ begins }) => isIn(begins, deed.name))
  if (begun.length > 0) return begun
  return goes.length > 0 && FIRST.test(lead) ? goes : null
}

/** What a date begins that the length may be the length of. */
export const begunBy = (
  copy: Copy,
  point: TimePoint,
  before: TimePoint | undefined,
  matter: Matter,
): Begun[] => {
  if (!isDated(point) || EDGE.test(wordsOf(copy, point))) return []
  const deed = deedOf(copy, point, before?.sentence === point.sentence ? before.mention.span.end : 0)
  const phases = phasesBegun(copy, point, deed, matter)
  const [from, until] = daysOfPoint(copy, point)
  return phases && until < (copy.publishedAt ?? '') ? [{ point, from, until, phases }] : []
}
