import { folded } from '../domain/folded.ts'
import type { Found } from '../domain/article-store.ts'
import type { Tables } from './open-database.ts'

const MOST = 200

/** Headlines and claims that hold the words, without regard to case and accents; headlines first, newest first. */
export const search = async (db: Tables, words: string): Promise<readonly Found[]> => {
  const sought = folded(words)
  if (sought === '') return []
  const articles = await db.article.findMany({
    where: { folded: { contains: sought } },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  const claims = await db.claim.findMany({
    where: { folded: { contains: sought }, removedAt: null, revision: { supersededAt: null } },
    orderBy: [{ revision: { createdAt: 'desc' } }, { number: 'asc' }],
    take: MOST,
    include: { revision: { select: { article: { select: { id: true, headline: true } } } } },
  })
  return [
    ...articles
      .filter((row) => row.folded.includes(sought))
      .map(({ id, headline }) => ({ articleId: id, headline, number: null, words: headline })),
    // The database takes % and _ for any letters.
    ...claims
      .filter((row) => row.folded.includes(sought))
      .map(({ number, words, revision: { article } }) => ({
        articleId: article.id,
        headline: article.headline,
        number,
        words,
      })),
  ]
}
