import type { Claims } from '../domain/claim-store.ts'
import type { Doing } from '../domain/doing.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

/** What was entered on a claim goes along when it becomes part of another: as copies, so that each keeps its record. */
export const copyEntriesIn = (
  db: Tables,
): Pick<Claims, 'copyEntries' | 'withdrawCopies' | 'copyCorrections'> => ({
  async copyEntries(fromKey, toKey) {
    const where = { claimId: fromKey, withdrawnAt: null }
    const copied = <Row extends object>(rows: readonly Row[]) =>
      rows.map((row) => ({ ...row, id: newId(), claimId: toKey }))
    const evidence = copied(await db.evidence.findMany({ where }))
    const notes = copied(await db.note.findMany({ where }))
    const replies = copied(await db.replyRequest.findMany({ where }))
    await db.evidence.createMany({ data: evidence })
    await db.note.createMany({ data: notes })
    await db.replyRequest.createMany({ data: replies })
    return { evidence: idsOf(evidence), notes: idsOf(notes), replies: idsOf(replies) }
  },

  async withdrawCopies({ evidence, notes, replies }, doing) {
    const data = withdrawal(doing)
    await db.evidence.updateMany({ where: { id: { in: [...evidence] } }, data })
    await db.note.updateMany({ where: { id: { in: [...notes] } }, data })
    const { withdrawnAt } = data
    await db.replyRequest.updateMany({ where: { id: { in: [...replies] } }, data: { withdrawnAt } })
  },

  async copyCorrections(fromKey, toKey, fields) {
    const where = { field: { in: [...fields] }, supersededAt: null }
    const there = await db.correction.findMany({ where: { ...where, claimId: toKey } })
    const taken = new Set(there.map(({ field }) => field))
    const rows = await db.correction.findMany({ where: { ...where, claimId: fromKey } })
    for (const { before, after, ...row } of rows.filter(({ field }) => !taken.has(field)))
      await db.correction.create({
        data: {
          ...row,
          before: before ?? {},
          after: after ?? {},
          id: newId(),
          claimId: toKey,
          replacesId: null,
        },
      })
  },
})

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

const withdrawal = (doing: Doing | null) => ({
  withdrawnAt: doing?.at ?? null,
  withdrawnById: doing?.by.id ?? null,
})
