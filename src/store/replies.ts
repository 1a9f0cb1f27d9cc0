import { NotFound } from '../domain/errors.ts'
import type { Reply } from '../domain/reply.ts'
import type { Replies } from '../domain/stores.ts'
import type { Prisma } from './generated/client.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

export const repliesIn = (db: Tables): Replies => ({
  async add(claimKey, entry, { by, at }) {
    const { id } = await db.replyRequest.create({
      data: { id: newId(), claimId: claimKey, ...entry, editorId: by.id, at },
    })
    return id
  },

  async get(replyId) {
    const row = await db.replyRequest.findFirst({
      where: { id: replyId, withdrawnAt: null },
      include: { editor: { select: { id: true, name: true } } },
    })
    if (!row) throw new NotFound('request for a reply', replyId)
    return { ...toReply(row), claimKey: row.claimId }
  },

  async answer(id, answer, answeredAt) {
    await db.replyRequest.update({ where: { id }, data: { answer, answeredAt } })
  },

  async withdraw(id, withdrawnAt) {
    await db.replyRequest.update({ where: { id }, data: { withdrawnAt } })
  },
})

type ReplyRow = Prisma.ReplyRequestGetPayload<{ include: { editor: { select: { id: true; name: true } } } }>

export const toReply = ({
  id,
  whom,
  askedAt,
  deadline,
  answer,
  answeredAt,
  editor,
  at,
}: ReplyRow): Reply => ({
  id,
  whom,
  askedAt,
  deadline,
  answer,
  answeredAt,
  by: editor,
  at,
})
