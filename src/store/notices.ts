import { NotFound } from '../domain/errors.ts'
import type { Notices } from '../domain/stores.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'
import { waitingFor } from './waiting.ts'

/** What people put down for each other. */
export const noticesIn = (db: Tables): Notices => ({
  async addAll(notices) {
    await db.notice.createMany({
      data: notices.map(({ to, from, claimKey, ...notice }) => ({
        id: newId(),
        ...notice,
        toId: to.id,
        fromId: from.id,
        claimId: claimKey,
      })),
    })
  },

  async get(noticeId) {
    const row = await db.notice.findUnique({ where: { id: noticeId } })
    if (!row) throw new NotFound('notice', noticeId)
    return { toId: row.toId }
  },

  async finish(noticeId, at) {
    await db.notice.updateMany({ where: { id: noticeId, doneAt: null }, data: { doneAt: at } })
  },

  async finishAll({ kind, articleId, claimKeys, toId }, at) {
    await db.notice.updateMany({
      where: {
        kind,
        articleId,
        ...(claimKeys === null ? { claimId: null } : { claimId: { in: [...claimKeys] } }),
        ...(toId !== undefined && { toId }),
        doneAt: null,
      },
      data: { doneAt: at },
    })
  },

  waitingFor: (editor, now) => waitingFor(db, editor, now),
})
