import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

/** The row of a source in a revision, made where the revision does not name it yet. */
export const appearanceOf = async (db: Tables, revisionId: string, sourceKey: string): Promise<string> => {
  const found = await db.revisionSource.findFirst({ where: { revisionId, sourceId: sourceKey } })
  if (found) return found.id
  const source = await db.source.findUniqueOrThrow({ where: { id: sourceKey } })
  const labels = await db.revisionSource.findMany({ where: { revisionId }, select: { label: true } })
  const last = Math.max(0, ...labels.map(({ label }) => Number(label.slice(1)) || 0))
  const { id } = await db.revisionSource.create({
    data: {
      id: newId(),
      revisionId,
      sourceId: sourceKey,
      label: `s${last + 1}`,
      name: source.name,
      role: source.role,
      aliases: [],
    },
  })
  return id
}
