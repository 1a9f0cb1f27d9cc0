import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import {
  begunBy,
  clauseBefore,
  daysOfPoint,
  isDated,
  near,
  SINCE,
  wordsOf,
  type Begun,
  type PointsOf,
} from './begun-near.ts'
import { deedOf } from './deed-of.ts'
import { daysOf } from './length-told.ts'
import { matterOf } from './matter-of-length.ts'
import { isIn } from './phases-of.ts'
import type { Phase } from './phases.ts'
import type { ToldSpell } from './told-spell.ts'

/*
 * The length of something whose beginning is dated a few sentences off, held against that date and the day of printing.
 * Longer than that it cannot have lasted, whenever it ended; shorter only where its end is dated or is the news.
 */

/** Whether some two dates near it, or one and the day of printing, are as far apart as the length says. */
const fitsAny = (copy: Copy, figure: Figure, points: readonly TimePoint[]): boolean => {
  const told = daysOf(figure)
  const days = [
    ...points.filter(isDated).map((point) => daysOfPoint(copy, point)),
    [copy.publishedAt ?? '', copy.publishedAt ?? ''] as const,
  ]
  return days.some(([from, until]) =>
    days.some(([start, to]) => {
      if (!told || until > start || from === start) return false
      return daysBetween(until, start) - 1 <= told.high && daysBetween(from, to) + 1 >= told.low
    }),
  )
}

const LEAD = 2
// The head of a piece has no more dates.
const MOST_DATES = 60
const FRESH = 10
const MOST_LONGER = 5
const ONGOING = /\b(?:has|have|is|are)\b|['’](?:s|ve|re)\b/u

/** The last day of what is told as going on, or as ending now; with the date that tells it. */
type End = Readonly<{ day: string; from?: string; point?: TimePoint }>

const isEndOf = (copy: Copy, phases: readonly Phase[], point: TimePoint): boolean => {
  const { name } = deedOf(copy, point)
  return phases.some(({ ends }) => isIn(ends, name))
}

/** A verb of ending without a date at the head of the piece: that it ends is the news. */
const endsInLead = (copy: Copy, phases: readonly Phase[]): boolean => {
  const { syntax, timeline } = copy
  const dated = new Set(
    timeline
      .slice(0, MOST_DATES)
      .filter(({ verb }) => verb !== null)
      .map(({ verbSpan }) => verbSpan?.start),
  )
  const end = syntax.sentences[LEAD - 1]?.end ?? syntax.tokens.length
  return syntax.tokens
    .slice(0, end)
    .some(
      ({ tag, lemma, span }) =>
        tag.startsWith('VB') &&
        !dated.has(span.start) &&
        phases.some(({ ends }) => ends.has(lemma.toLowerCase())),
    )
}

const endOf = (copy: Copy, { point, phases, until }: Begun, points: readonly TimePoint[]): End | null => {
  const { publishedAt } = copy
  if (publishedAt === null) return null
  if (SINCE.test(wordsOf(copy, point)))
    return ONGOING.test(clauseBefore(copy, point)) ? { day: publishedAt } : null
  const found = points.find(({ day, mention, ...rest }) => {
    if (day === null || Math.abs(daysBetween(day, publishedAt)) > FRESH) return false
    return isEndOf(copy, phases, { day, mention, ...rest })
  })
  const ended = points.filter(
    (other) => isDated(other) && daysOfPoint(copy, other)[0] > until && isEndOf(copy, phases, other),
  )
  const [only, ...others] = ended
  if (only && others.length === 0 && found === undefined)
    return { day: daysOfPoint(copy, only)[1], from: daysOfPoint(copy, only)[0], point: only }
  if (found?.day) return { day: found.day, point: found }
  return endsInLead(copy, phases) ? { day: publishedAt } : null
}

const spellTo = (begun: Begun, { day, from, point }: End): ToldSpell => ({
  from: begun.from,
  to: day,
  low: daysBetween(begun.until, from ?? day),
  high: daysBetween(begun.from, day) + 1,
  points: point ? [begun.point, point] : [begun.point],
})

/** The one other date beside it, after its beginning: where a length is too long, this too is what it is held against. */
const laterBeside = (copy: Copy, { until }: Begun, points: readonly TimePoint[]): TimePoint | undefined => {
  const later = points.filter((other) => isDated(other) && daysOfPoint(copy, other)[0] > until)
  return later.length === 1 ? later[0] : undefined
}

/** *Almost 30 years* may be told of 27. */
const roundOf = ({ quantity: { unit, min } }: Figure): number =>
  unit === 'year' && min !== null && min >= 20 && min % 10 === 0 ? 730 : 0

/** The stretch from a beginning told near it that a length cannot be the length of; `null` where it may. */
export const sinceBegun = (copy: Copy, figure: Figure, pointsOf: PointsOf): ToldSpell | null => {
  const told = daysOf(figure)
  const { publishedAt } = copy
  const matter = told && publishedAt !== null && figure.quantity.min !== null ? matterOf(copy, figure) : null
  if (!told || !matter || publishedAt === null) return null
  const points = near(figure, pointsOf)
  const begun = points.flatMap((point, index) => begunBy(copy, point, points[index - 1], matter))
  const [first] = begun.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (!first || fitsAny(copy, figure, points)) return null
  const end = matter.isUpToNow ? { day: publishedAt } : endOf(copy, first, points)
  const longest = spellTo(first, { day: publishedAt })
  // Many times as long, and it is the length of another matter.
  if (told.low > longest.high * MOST_LONGER) return null
  if (longest.high + roundOf(figure) < told.low) {
    const point = end?.point ?? laterBeside(copy, first, points)
    return point ? { ...longest, points: [first.point, point] } : longest
  }
  if (!end || begun.length > 1) return null
  const spell = spellTo(first, end)
  return (matter.isWhole && spell.low - roundOf(figure) > told.high) ||
    spell.high + roundOf(figure) < told.low
    ? spell
    : null
}
