import type { Workbench } from '../../domain/workbench.ts'
import { counted } from './counting.ts'
import { dayWords, weekdayOf } from './day-words.ts'

/** What is known of an article as a whole, on one line: its day, its byline, how much there is of it. */
export const metaOf = ({ article, revision, claims, sources }: Workbench): string =>
  [
    article.publishedAt === null
      ? 'No publication date'
      : `${dayWords(article.publishedAt)}, ${weekdayOf(article.publishedAt)}`,
    article.dateline,
    article.byline,
    counted(revision.text.match(/\S+/g)?.length ?? 0, 'word'),
    counted(claims.length, 'claim'),
    sourcesWords(sources),
  ]
    .filter(Boolean)
    .join(' · ')

/** Several sources that took over what they say from one are one origin. */
const sourcesWords = (sources: Workbench['sources']): string => {
  const origins = new Set(sources.map(({ key, originKey }) => originKey ?? key)).size
  const words = counted(sources.length, 'source')
  return origins === sources.length ? words : `${words}, ${counted(origins, 'origin')}`
}
