import type { Figure, TimePoint } from '../../domain/ledger.ts'
import type { Token } from '../../domain/syntax.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { daysOfPoint, isDated, type PointsOf } from './begun-near.ts'
import { deedName } from './deed-name.ts'
import { deedOf } from './deed-of.ts'
import { isIn } from './phases-of.ts'
import { PHASES } from './phases.ts'
import type { ToldSpell } from './told-spell.ts'

/*
 * A length that is told from an event which another sentence dates: *reopened on Thursday, 18 months after it was shut …
 * Engineers closed it in September 2021*; *seized three months ago … She was seized on 4 May*.
 */

const AFTER = /^\s+(?:after|since)\s+(?<clause>[^.;:,–—]{3,60})/u
const AGO = /^\s+ago\b/u
const FARTHEST_VERB = 3
const REACH = 6

const named = (tokens: readonly Token[], at: number): string =>
  deedName(
    tokens[at]?.lemma.toLowerCase() ?? '',
    tokens.slice(at + 1, at + 5).map(({ lower }) => lower),
  )

/** The deed from which the length is told. */
const eventOf = ({ text, syntax: { tokens, sentences } }: Copy, figure: Figure): string | null => {
  const { start, end } = figure.quantity.span
  const range = sentences[figure.sentence]
  const own = tokens.slice(range?.first ?? 0, range?.end ?? 0)
  if (AGO.test(text.slice(end, end + 6))) {
    const at = own.findIndex(({ span }) => span.end > start)
    const verb = own.findLastIndex(({ tag }, index) => index < at && tag.startsWith('VB'))
    return verb >= 0 && at - verb <= FARTHEST_VERB ? named(own, verb) : null
  }
  const clause = AFTER.exec(text.slice(end, end + 70))?.groups?.clause
  if (clause === undefined) return null
  const until = end + text.slice(end).indexOf(clause) + clause.length
  const verb = own.findIndex(
    ({ span, tag, lemma }) =>
      span.start > end && span.end <= until && /^VB[DN]$/u.test(tag) && !/^(?:be|have|do)$/u.test(lemma),
  )
  return verb < 0 ? null : named(own, verb)
}

const isSameEvent = (a: string, b: string): boolean =>
  (a.split('-')[0] ?? '') === (b.split('-')[0] ?? '') ||
  PHASES.some(({ begins, goes }) => goes.size > 1 && isIn(begins, a) && isIn(begins, b))

/** The other sentences around it that date the event; the second place of one date makes no second date. */
const datesOf = (copy: Copy, figure: Figure, event: string, pointsOf: PointsOf): readonly TimePoint[] =>
  Array.from({ length: REACH * 2 + 1 }, (_, step) => figure.sentence - REACH + step)
    .filter((sentence) => sentence !== figure.sentence)
    .flatMap((sentence) => pointsOf(sentence))
    .filter((point) => isDated(point) && isSameEvent(event, deedOf(copy, point).name))

/** From the date of the event that a length is told from to the day that the length leads to. */
export const fromRecalled = (copy: Copy, figure: Figure, pointsOf: PointsOf): ToldSpell | null => {
  const { publishedAt } = copy
  const event = publishedAt === null ? null : eventOf(copy, figure)
  if (event === null || publishedAt === null) return null
  const [date, ...others] = datesOf(copy, figure, event, pointsOf)
  if (!date || others.length > 0) return null
  const own = pointsOf(figure.sentence).filter(
    ({ mention }) => mention.span.end <= figure.quantity.span.start,
  )
  const last = own.at(-1)
  if (last?.day === null) return null
  const to = last?.day ?? publishedAt
  const [from, until] = daysOfPoint(copy, date)
  if (from >= to) return null
  return {
    from,
    to,
    low: daysBetween(until, to),
    high: daysBetween(from, to) + 1,
    points: last ? [date, last] : [date],
  }
}
