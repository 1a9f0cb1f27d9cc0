import type { Claims, ClaimState, Doing } from '../domain/stores.ts'
import type { Tables } from './open-database.ts'
import { newId } from './new-id.ts'

type Field = 'source' | 'hedging'

/** What a claim's own columns hold of a field that can be corrected. */
type Held = string | number | null

/** Corrections of the reading: the claim's columns hold the outcome, the corrections who set it and what was before. */
export const correctionsIn = (
  db: Tables,
): Pick<Claims, 'correctHedging' | 'correctSource' | 'undoCorrection' | 'redoCorrection'> => ({
  async correctHedging(claim, level, doing) {
    return correct(db, { claim, field: 'hedging', after: level, doing })
  },

  async correctSource(claim, sourceKey, doing) {
    const after = sourceKey === null ? null : await appearanceOf(db, claim.revisionId, sourceKey)
    return correct(db, { claim, field: 'source', after, doing })
  },

  async undoCorrection(correctionId, at) {
    const row = await db.correction.findUniqueOrThrow({ where: { id: correctionId } })
    if (row.supersededAt) return false
    await db.correction.update({ where: { id: row.id }, data: { supersededAt: at } })
    if (row.replacesId)
      await db.correction.update({ where: { id: row.replacesId }, data: { supersededAt: null } })
    await hold(db, row.claimId, row.field as Field, heldIn(row.before))
    return true
  },

  async redoCorrection(correctionId, at) {
    const { claimId, field, after, replacesId } = await db.correction.findUniqueOrThrow({
      where: { id: correctionId },
    })
    const standing = await db.correction.findFirst({ where: { claimId, field, supersededAt: null } })
    if ((standing?.id ?? null) !== replacesId) return false
    await db.correction.updateMany({
      where: { claimId, field, supersededAt: null },
      data: { supersededAt: at },
    })
    await db.correction.update({ where: { id: correctionId }, data: { supersededAt: null } })
    await hold(db, claimId, field as Field, heldIn(after))
    return true
  },
})

const correct = async (
  db: Tables,
  { claim, field, after, doing }: { claim: ClaimState; field: Field; after: Held; doing: Doing },
): Promise<string> => {
  const [standing, row] = [
    await db.correction.findFirst({ where: { claimId: claim.key, field, supersededAt: null } }),
    await db.claim.findUniqueOrThrow({ where: { id: claim.key } }),
  ]
  if (standing) await db.correction.update({ where: { id: standing.id }, data: { supersededAt: doing.at } })
  const { id } = await db.correction.create({
    data: {
      id: newId(),
      claimId: claim.key,
      field,
      before: { value: field === 'hedging' ? row.hedging : row.revisionSourceId },
      after: { value: after },
      editorId: doing.by.id,
      at: doing.at,
      replacesId: standing?.id ?? null,
    },
  })
  await hold(db, claim.key, field, after)
  return id
}

const hold = (db: Tables, claimId: string, field: Field, value: Held) =>
  db.claim.update({
    where: { id: claimId },
    data: {
      version: { increment: 1 },
      ...(field === 'hedging'
        ? { hedging: Number(value) }
        : { revisionSourceId: value === null ? null : String(value) }),
    },
  })

const heldIn = (json: unknown): Held =>
  typeof json === 'object' && json !== null && 'value' in json ? (json.value as Held) : null

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
