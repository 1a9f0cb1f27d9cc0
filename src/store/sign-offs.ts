import type { Blockers } from '../domain/sign-off.ts'
import type { SignOffs } from '../domain/stores.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

export const signOffsIn = (db: Tables): SignOffs => ({
  async blockers(revisionId) {
    const of = { revisionId, removedAt: null }
    return {
      unchecked: await db.claim.count({ where: { ...of, standing: null } }),
      openFindings: await db.finding.count({ where: { revisionId, state: 'open' } }),
      verdictsWithoutEvidence: await db.claim.count({
        where: {
          ...of,
          standing: 'verified',
          evidence: { none: { withdrawnAt: null, kind: { not: 'search' } } },
        },
      }),
    }
  },

  async of(revisionId) {
    const rows = await db.signOff.findMany({
      where: { revisionId, withdrawnAt: null },
      orderBy: { at: 'asc' },
      include: { editor: { select: { id: true, name: true } } },
    })
    return rows.map(({ editor, at, reason, blockers }) => ({
      by: editor,
      at,
      reason,
      blockers: blockers as Blockers,
    }))
  },

  async add(revisionId, { by, at, reason, blockers }) {
    const id = newId()
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
