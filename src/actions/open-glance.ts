import { analyse } from '../analysis/analyse.ts'
import type { Articles } from '../domain/article-store.ts'
import type { Actions } from './actions.ts'

/** An article with its figures and dates as a whole, read anew from its text: the store keeps those of each claim. */
export const openGlance =
  (articles: Pick<Articles, 'open'>): Actions['openGlance'] =>
  async (articleId) => {
    const desk = await articles.open(articleId)
    const { headline, publishedAt } = desk.article
    const { ledger, timeline } = analyse(desk.revision.text, { title: headline, publishedAt })
    return { desk, ledger, timeline }
  }
