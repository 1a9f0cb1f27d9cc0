import type { Glance } from '../../actions/glance.ts'
import type { Day } from '../../domain/day.ts'
import type { TimePoint } from '../../domain/ledger.ts'
import { textOf, textOfAll } from '../../domain/span.ts'
import { claimsAt } from './claims-at.ts'
import { counted } from './counting.ts'
import { daysBetween, dayWords } from './day-words.ts'
import { presentDaysLine } from './days-line.ts'
import { shorten } from './excerpt.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

/** The dates of articles in the order of the days, with what is said of each; those left open stand last. */
export const daysOf = (glances: readonly Glance[]) => {
  const points = glances.flatMap((glance) => glance.timeline.flatMap((point) => pointOf(glance, point)))
  const dated = points
    .filter((point) => point.day !== null)
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '', 'en'))
  const published = glances.map(({ desk }) => desk.article.publishedAt).filter((day) => day !== null)
  return {
    line: presentDaysLine(
      dated.map(({ day }) => day ?? ''),
      published.sort().at(-1) ?? null,
    ),
    rows: dated.map((point, index) => ({
      ...point,
      gap: index === 0 ? null : gapWords(dated[index - 1]?.day ?? null, point.day),
    })),
    open: points.filter((point) => point.day === null).map(({ words }) => words),
  }
}

const pointOf = ({ desk }: Glance, { mention, day }: TimePoint) => {
  const { text } = desk.revision
  const claim = claimsAt(desk.claims, mention.span)[0] ?? null
  const standing = claim === null ? null : standingOf(claim)
  return [
    {
      day: day ?? mention.from?.slice(0, 10) ?? null,
      when: daysWords(mention.from?.slice(0, 10) ?? null, mention.to?.slice(0, 10) ?? null),
      words: textOf(text, mention.span),
      claim: claim === null ? null : shorten(textOfAll(text, claim.spans), 150),
      article: desk.article.headline,
      href: `/articles/${desk.article.id}${claim === null ? '' : `/claims/${claim.number}`}`,
      mark: standing && { standing, ...STANDINGS[standing] },
    },
  ]
}

const daysWords = (from: Day | null, to: Day | null): string => {
  if (from === null) return to === null ? 'not settled by the text' : `until ${dayWords(to)}`
  if (to === null) return `from ${dayWords(from)}`
  return from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`
}

/** A gap worth seeing: more than a month. */
const gapWords = (before: Day | null, after: Day | null): string | null => {
  if (before === null || after === null) return null
  const days = daysBetween(before, after)
  if (days < 45) return null
  if (days < 730) return `${counted(Math.round(days / 30.44), 'month')} later`
  return `${counted(Math.floor(days / 365.25), 'year')} later`
}
