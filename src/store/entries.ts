import { NotFound } from '../domain/errors.ts'
import type { Claims } from '../domain/claim-store.ts'
import type { Doing } from '../domain/doing.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

/** Evidence and notes: entered on a claim, and withdrawn again, which keeps them. */
export const entriesIn = (
  db: Tables,
): Pick<Claims, 'addEvidence' | 'getEvidence' | 'withdrawEvidence' | 'addNote' | 'withdrawNote'> => ({
  async addEvidence(claimKey, { document, ...entry }, { by, at }) {
    const file = document && { documentHash: document.sha256, documentName: document.name }
    const { id } = await db.evidence.create({
      data: { id: newId(), claimId: claimKey, ...entry, ...file, editorId: by.id, at },
    })
    return id
  },

  async getEvidence(evidenceId) {
    const row = await db.evidence.findFirst({
      where: { id: evidenceId, withdrawnAt: null },
      include: { editor: { select: { id: true, name: true } } },
    })
    if (!row) throw new NotFound('piece of evidence', evidenceId)
    return { id: row.id, claimKey: row.claimId, copy: row.title, by: row.editor }
  },

  async withdrawEvidence(id, doing) {
    await db.evidence.update({ where: { id }, data: withdrawal(doing) })
  },

  async addNote(claimKey, copy, { by, at }) {
    const { id } = await db.note.create({
      data: { id: newId(), claimId: claimKey, copy, editorId: by.id, at },
    })
    return id
  },

  async withdrawNote(id, doing) {
    await db.note.update({ where: { id }, data: withdrawal(doing) })
  },
})

/** Without a doer, what was withdrawn holds again. */
const withdrawal = (doing: Doing | null) => ({
  withdrawnAt: doing?.at ?? null,
  withdrawnById: doing?.by.id ?? null,
})
