import type { Incoming } from './articles-in.ts'

/** The articles of a story in the order in which they came out, and in words what that order rests on. */
export type Ordered = Readonly<{ articles: readonly Incoming[]; told: string }>

/** By the days of publication where all have one, else as they were named; of one day, as they were named. */
export const orderStory = (named: readonly Incoming[]): Ordered => {
  const isDated = named.every(({ publishedAt }) => publishedAt !== null)
  const articles = isDated ? named.toSorted(byDay) : named
  const reason = isDated
    ? 'by day of publication'
    : named.every(({ publishedAt }) => publishedAt === null)
      ? 'as named, for no article has a day'
      : 'as named, for not every article has a day'
  const places = articles.map(({ place, publishedAt }) =>
    publishedAt === null ? place : `${place} (${publishedAt})`,
  )
  return { articles, told: `Order of the story, ${reason}: ${places.join(', ')}.` }
}

const byDay = ({ publishedAt: a }: Incoming, { publishedAt: b }: Incoming): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
