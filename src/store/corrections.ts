import type { CorrectedField } from '../domain/correction.ts'
import type { Logged } from '../domain/decision.ts'
import type { Claims, ClaimState } from '../domain/claim-store.ts'
import type { Doing } from '../domain/doing.ts'
import { appearanceOf } from './appearance-of.ts'
import type { Prisma } from './generated/client.ts'
import { heldOf, hold } from './held.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

/** Corrections of the reading: the claim's columns hold the outcome, the corrections who set it and what was before. */
export const correctionsIn = (
  db: Tables,
): Pick<Claims, 'correct' | 'correctSource' | 'undoCorrection' | 'redoCorrection'> => ({
  correct: (claim, { field, after }, doing) => correct(db, { claim, field, after, doing }),

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
    return hold(db, row.claimId, { field: row.field as CorrectedField, value: valueIn(row.before) })
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
    return hold(db, claimId, { field: field as CorrectedField, value: valueIn(after) })
  },
})

type Correcting = Readonly<{
  claim: Pick<ClaimState, 'key'>
  field: CorrectedField
  after: Logged
  doing: Doing
}>

/** Sets a field, with who set it and what it was. */
export const correct = async (db: Tables, { claim, field, after, doing }: Correcting): Promise<string> => {
  const standing = await db.correction.findFirst({
    where: { claimId: claim.key, field, supersededAt: null },
  })
  const before = await heldOf(db, claim.key, field)
  if (standing) await db.correction.update({ where: { id: standing.id }, data: { supersededAt: doing.at } })
  const { id } = await db.correction.create({
    data: {
      id: newId(),
      claimId: claim.key,
      field,
      before: asValue(before),
      after: asValue(after),
      editorId: doing.by.id,
      at: doing.at,
      replacesId: standing?.id ?? null,
    },
  })
  await hold(db, claim.key, { field, value: after })
  return id
}

const asValue = (value: Logged): Prisma.InputJsonObject => ({ value })

const valueIn = (json: unknown): Logged =>
  typeof json === 'object' && json !== null && 'value' in json ? (json.value as Logged) : null
