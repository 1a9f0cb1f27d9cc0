import type { Blockers, Signature } from '../domain/sign-off.ts'
import type { SignOffs } from '../domain/stores.ts'
import { newId } from './new-id.ts'
import type { Prisma } from './generated/client.ts'
import type { Tables } from './open-database.ts'

export const signOffsIn = (db: Tables): SignOffs => ({
  async blockers(revisionId, now) {
    const of = { revisionId, removedAt: null }
    return {
      unchecked: await db.claim.count({ where: { ...of, standing: null, checkability: 'fact' } }),
      openFindings: await db.finding.count({ where: { revisionId, state: 'open' } }),
      verdictsWithoutEvidence: await db.claim.count({
        where: {
          ...of,
          standing: 'verified',
          evidence: { none: { withdrawnAt: null, kind: { not: 'search' } } },
        },
      }),
      repliesOverdue: await db.replyRequest.count({ where: overdueIn(revisionId, now) }),
    }
  },

  async overdueReplies(revisionId, now) {
    const rows = await db.replyRequest.findMany({
      where: overdueIn(revisionId, now),
      orderBy: { deadline: 'asc' },
    })
    return rows.map(({ claimId, whom, deadline }) => ({
      claimKey: claimId,
      whom,
      deadline: deadline ?? now,
    }))
  },

  of: async (revisionId) => (await signaturesOn(db, [revisionId]))(revisionId),

  async add(revisionId, { by, at, reason, needsSecond, ...signature }) {
    const id = newId()
    const blockers = { ...signature.blockers, needsSecond }
    await db.signOff.create({ data: { id, revisionId, editorId: by.id, at, reason, blockers } })
    return id
  },

  async withdraw(revisionId, { by, at }) {
    await db.signOff.updateMany({
      where: { revisionId, editorId: by.id, withdrawnAt: null },
      data: { withdrawnAt: at },
    })
  },
})

/** The names under each of these revisions, the first one first: one question for all of them. */
export const signaturesOn = async (
  db: Tables,
  revisionIds: readonly string[],
): Promise<(revisionId: string) => readonly Signature[]> => {
  const rows = await db.signOff.findMany({
    where: { revisionId: { in: [...revisionIds] }, withdrawnAt: null },
    orderBy: { at: 'asc' },
    include: { editor: { select: { id: true, name: true } } },
  })
  return (revisionId) =>
    rows
      .filter((row) => row.revisionId === revisionId)
      .map(({ editor, at, reason, blockers }) => ({ by: editor, at, reason, ...toKept(blockers) }))
}

const overdueIn = (revisionId: string, now: Date) =>
  ({
    claim: { revisionId, removedAt: null },
    answeredAt: null,
    withdrawnAt: null,
    deadline: { lt: now },
  }) satisfies Prisma.ReplyRequestWhereInput

/** What was open when it was signed, and the rule of the desk then; older rows know of neither replies nor the rule. */
const toKept = (value: Prisma.JsonValue): Pick<Signature, 'blockers' | 'needsSecond'> => {
  const {
    needsSecond,
    repliesOverdue = 0,
    ...blockers
  } = value as Omit<Blockers, 'repliesOverdue'> & {
    repliesOverdue?: number
    needsSecond?: boolean
  }
  return { blockers: { ...blockers, repliesOverdue }, needsSecond: needsSecond === true }
}
