import type { Article } from '../domain/article.ts'
import type { Prisma } from './generated/client.ts'

/** The article of a row. */
export const toArticle = (row: Prisma.ArticleGetPayload<object>): Article => ({
  id: row.id,
  headline: row.headline,
  publishedAt: row.publishedAt,
  dateline: row.dateline,
  byline: row.byline,
  origin: row.origin,
  storyId: row.storyId,
  createdAt: row.createdAt,
})
