import { NotFound } from '../domain/errors.ts'
import type { Documents } from '../domain/stores.ts'
import type { Tables } from './open-database.ts'

/** Files that evidence rests on, each kept once by the hash of its bytes. */
export const documentsIn = (db: Tables): Documents => ({
  async keep({ sha256, mediaType, content }, at) {
    const known = await db.document.count({ where: { sha256 } })
    if (known > 0) return
    const bytes = new Uint8Array(content)
    await db.document.create({
      data: { sha256, mediaType, size: bytes.length, content: bytes, createdAt: at },
    })
  },

  async ofEvidence(evidenceId) {
    const row = await db.evidence.findUnique({ where: { id: evidenceId }, include: { document: true } })
    if (!row?.document) throw new NotFound('document of the piece of evidence', evidenceId)
    const { sha256, mediaType, content } = row.document
    return { sha256, mediaType, content, name: row.documentName ?? 'document' }
  },
})
