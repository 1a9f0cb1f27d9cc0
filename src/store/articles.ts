import { NotFound } from '../domain/errors.ts'
import { folded } from '../domain/folded.ts'
import { signOffStateOf } from '../domain/sign-off.ts'
import type { Articles } from '../domain/article-store.ts'
import { addRevision } from './add-revision.ts'
import { carryClaims } from './carry-claims.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'
import { openWorkbench } from './open-workbench.ts'
import { progressOf } from './progress.ts'
import { reopenDismissed } from './reopen-dismissed.ts'
import { revisionsIn } from './revisions.ts'
import { search } from './search.ts'
import { signaturesOn } from './sign-offs.ts'
import { toArticle } from './to-article.ts'

export const articlesIn = (db: Tables): Articles => ({
  async list() {
    const rows = await db.revision.findMany({
      where: { supersededAt: null },
      select: {
        id: true,
        number: true,
        words: true,
        article: { include: { assignee: { select: { id: true, name: true } } } },
      },
      orderBy: { article: { createdAt: 'desc' } },
    })
    const progress = await progressOf(
      db,
      rows.map(({ id }) => id),
    )
    const signatures = await signaturesOn(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map(({ id, number, words, article }) => ({
      ...toArticle(article),
      revision: number,
      words,
      progress: progress(id),
      assignee: article.assignee,
      signOff: signOffStateOf(signatures(id)),
    }))
  },

  open: (articleId) => openWorkbench(db, articleId),

  async findSame({ sha256, headline, publishedAt }) {
    const row = await db.revision.findFirst({
      where: { sha256, headline, publishedAt, supersededAt: null },
      select: { articleId: true },
    })
    return row?.articleId ?? null
  },

  async add(heading, copy, at) {
    const articleId = newId()
    const { headline } = heading
    await db.article.create({
      data: { id: articleId, ...heading, folded: folded(headline), createdAt: at },
    })
    await addRevision(db, copy, { articleId, number: 1, headline, at })
    return articleId
  },

  ...revisionsIn(db),

  async carry(pairs, to) {
    await carryClaims(db, pairs, to)
    await reopenDismissed(db, to.revisionId)
  },

  async findByOrigin({ origin, headline }) {
    const orderBy = { createdAt: 'desc' } as const
    const same = await db.article.findFirst({ where: { origin, headline }, orderBy, select: { id: true } })
    if (same) return { articleId: same.id, likely: true }
    const [only, other] = await db.article.findMany({ where: { origin }, take: 2, select: { id: true } })
    return only && !other ? { articleId: only.id, likely: false } : null
  },

  async newest(articleId) {
    const row = await db.revision.findFirst({
      where: { articleId, supersededAt: null },
      select: { id: true, number: true },
    })
    if (!row) throw new NotFound('article', articleId)
    return row
  },

  async setStory(articleId, storyId) {
    const { story } = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      include: { story: true },
    })
    await db.article.update({ where: { id: articleId }, data: { storyId, version: { increment: 1 } } })
    return story?.name ?? null
  },

  async isEmpty() {
    return (await db.article.findFirst({ select: { id: true } })) === null
  },

  search: (words) => search(db, words),
})
