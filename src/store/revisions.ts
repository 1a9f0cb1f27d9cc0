import { folded } from '../domain/folded.ts'
import type { Articles } from '../domain/article-store.ts'
import { addRevision } from './add-revision.ts'
import { carryDismissals } from './carry-dismissals.ts'
import { openWorkbench } from './open-workbench.ts'
import type { Tables } from './open-database.ts'

/** The revisions of an article. */
export const revisionsIn = (db: Tables): Pick<Articles, 'revise' | 'revisions' | 'openRevision'> => ({
  async revise(articleId, heading, { copy, at }) {
    const replaced = await db.revision.findFirstOrThrow({ where: { articleId, supersededAt: null } })
    await db.revision.update({ where: { id: replaced.id }, data: { supersededAt: at } })
    const { headline } = heading
    await db.article.update({
      where: { id: articleId },
      data: { ...heading, folded: folded(headline), version: { increment: 1 } },
    })
    const added = await addRevision(db, copy, { articleId, number: replaced.number + 1, headline, at })
    await carryDismissals(db, replaced.id, added.revisionId)
    return added
  },

  async revisions(articleId) {
    const rows = await db.revision.findMany({
      where: { articleId },
      orderBy: { number: 'desc' },
      select: {
        number: true,
        headline: true,
        createdAt: true,
        words: true,
        sha256: true,
        signOffs: { where: { withdrawnAt: null }, select: { id: true } },
      },
    })
    return rows.map(({ signOffs, ...row }) => ({ ...row, signedOff: signOffs.length > 0 }))
  },

  openRevision: (articleId, number) => openWorkbench(db, articleId, number),
})
