import type { Assignments } from '../domain/stores.ts'
import type { Tables } from './open-database.ts'

/** Who is to check what. */
export const assignmentsIn = (db: Tables): Assignments => ({
  async giveClaims(claimKeys, to) {
    await db.claim.updateMany({ where: { id: { in: [...claimKeys] } }, data: { assigneeId: to?.id ?? null } })
  },

  async giveArticle(articleId, to) {
    await db.article.update({ where: { id: articleId }, data: { assigneeId: to?.id ?? null } })
  },

  async ofArticle(articleId) {
    const { assignee } = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { assignee: { select: { id: true, name: true } } },
    })
    return assignee
  },
})
