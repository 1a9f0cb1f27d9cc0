import type { ArticleOnDesk } from '../../domain/article.ts'
import { counted } from './counting.ts'
import { dayWords } from './day-words.ts'
import { presentProgress } from './progress.ts'

/** The first page: what is on the desk, how far it is, what is wrong with it. */
export const presentArticles = (articles: readonly ArticleOnDesk[]) => ({
  title: 'Articles',
  section: { articles: true },
  summary: summaryOf(articles),
  articles: articles.map(presentArticle),
})

const presentArticle = (article: ArticleOnDesk) => ({
  href: `/articles/${article.id}`,
  headline: article.headline,
  meta: [
    article.publishedAt === null ? 'No publication date' : `Published ${dayWords(article.publishedAt)}`,
    article.dateline,
    counted(article.words, 'word'),
    article.revision > 1 ? `revision ${article.revision}` : null,
  ]
    .filter(Boolean)
    .join(' · '),
  progress: presentProgress(article.progress),
})

const summaryOf = (articles: readonly ArticleOnDesk[]): string => {
  const sum = (count: (article: ArticleOnDesk) => number) =>
    articles.reduce((total, article) => total + count(article), 0)
  const claims = sum(({ progress }) => progress.claims)
  const checked = sum(({ progress }) => progress.verified + progress.disputed + progress.unattributed)
  const findings = sum(({ progress }) => progress.openFindings)
  return [
    counted(articles.length, 'article'),
    `${checked} of ${counted(claims, 'claim')} checked`,
    counted(findings, 'finding') + ' open',
  ].join(' · ')
}
