import type { ArticleOnDesk } from '../../domain/article.ts'
import type { Editor } from '../../domain/editor.ts'
import { counted } from './counting.ts'
import { dayWords } from './day-words.ts'
import { presentProgress } from './progress.ts'

/** The first page: what is on the desk, how far it is, what is wrong with it. */
export const presentArticles = (
  all: readonly ArticleOnDesk[],
  { editor, isMine }: { editor: Editor; isMine: boolean },
) => {
  const mine = all.filter(({ assignee }) => assignee?.id === editor.id)
  const shown = isMine ? mine : all
  return {
    title: 'Articles',
    section: { articles: true },
    summary: summaryOf(shown),
    any: all.length > 0,
    // Nobody is asked to choose between one thing and nothing.
    tabs: mine.length > 0 || isMine ? { mine: isMine, allCount: all.length, mineCount: mine.length } : null,
    articles: shown.map((article) => ({ ...presentArticle(article), inHand: inHand(article, editor) })),
  }
}

const inHand = ({ assignee }: ArticleOnDesk, editor: Editor): string | null => {
  if (assignee === null) return null
  return assignee.id === editor.id ? 'in your hands' : `in hand: ${assignee.name}`
}

/** An article in a list. */
export const presentArticle = (article: ArticleOnDesk) => ({
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
  signedOff: article.signOff === 'signed',
  awaitsSecond: article.signOff === 'waiting',
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
