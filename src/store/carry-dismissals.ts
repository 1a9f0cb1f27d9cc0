import type { Tables } from './open-database.ts'

/** A dismissal holds as long as the words concerned stand: by them a finding is the same from revision to revision. */
export const carryDismissals = async (db: Tables, fromId: string, toId: string): Promise<void> => {
  const settled = await db.finding.findMany({ where: { revisionId: fromId, state: { not: 'open' } } })
  for (const { label, state, reason, editorId, at } of settled)
    await db.finding.updateMany({
      where: { revisionId: toId, label },
      data: { state, reason, editorId, at },
    })
}
