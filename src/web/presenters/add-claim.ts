import type { Span } from '../../domain/span.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { shorten } from './excerpt.ts'

const AROUND = 70

/** The page on which words of the text become a claim: found by their words, and asked which where they stand twice. */
export const presentAdd = (
  { article, revision }: Workbench,
  { words, places, message = null }: { words: string; places: readonly Span[]; message?: string | null },
) => {
  const path = `/articles/${article.id}`
  return {
    title: 'Add a claim',
    section: { articles: true },
    article: article.headline,
    path,
    back: path,
    action: `${path}/claims`,
    words,
    message,
    places: places.map(({ start, end }, index) => ({
      start,
      first: index === 0,
      before: shorten(revision.text.slice(Math.max(0, start - AROUND), start), AROUND + 5),
      words: shorten(revision.text.slice(start, end)),
      after: shorten(revision.text.slice(end, end + AROUND), AROUND + 5),
    })),
  }
}
