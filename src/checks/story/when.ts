import { daysBetween } from '../../reference/calendar.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Story } from './story-check.ts'

/** The days that a figure’s dates cover, `null` where they say nothing. */
export const daysOf = ({ when }: Figure): Readonly<{ from: string; to: string }> | null => {
  const dated = when.filter(({ from, to }) => from !== null || to !== null)
  if (dated.length === 0) return null
  const from = dated.map((date) => date.from ?? '0001-01-01').reduce((x, y) => (x < y ? x : y))
  const to = dated.map((date) => date.to ?? '9999-12-31').reduce((x, y) => (x > y ? x : y))
  return { from: from.slice(0, 10), to: to.slice(0, 10) }
}

// What lies further back is no news of this story, unless both articles date it.
const NEWS_DAYS = 30

/** Whether two figures can be of one time: both dated to days that meet, or neither to a time before this news. */
export const areAtOneTime = (story: Story, a: Figure, b: Figure): boolean => {
  const [one, two] = [daysOf(a), daysOf(b)]
  if (one && two) return one.from <= two.to && two.from <= one.to
  return [a, b].every((figure) => isOfThisNews(story, figure))
}

/** Whether a figure is of the days right before its article, as far as it is dated. */
export const isOfThisNews = ({ copies, articleAt }: Story, figure: Figure): boolean => {
  const days = daysOf(figure)
  if (!days) return true
  const day = copies[articleAt(figure.quantity.span.start)]?.publishedAt ?? null
  return day === null || days.to >= '9999' || daysBetween(days.to, day) <= NEWS_DAYS
}

/** Whether a figure is dated to a single day. */
export const isOfOneDay = (figure: Figure): boolean => {
  const days = daysOf(figure)
  return days !== null && days.from === days.to
}
