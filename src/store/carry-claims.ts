import type { Carried } from '../domain/stores.ts'
import { appearanceOf } from './corrections.ts'
import { newId } from './new-id.ts'
import type { Prisma } from './generated/client.ts'
import type { Tables } from './open-database.ts'

const made = {
  verdicts: { where: { supersededAt: null } },
  evidence: { where: { withdrawnAt: null } },
  notes: { where: { withdrawnAt: null } },
  corrections: { where: { supersededAt: null } },
} satisfies Prisma.ClaimInclude

type MadeRow = Prisma.ClaimGetPayload<{ include: typeof made }>

/**
 * Copies what people made of claims to those that take their place in the next revision. Copies, because the revision
 * that was stays as it was signed or left. A verdict on words that changed is kept as one that no longer stands.
 */
export const carryClaims = async (
  db: Tables,
  pairs: readonly Carried[],
  { revisionId, at }: Readonly<{ revisionId: string; at: Date }>,
): Promise<void> => {
  const rows = await db.claim.findMany({
    where: { id: { in: pairs.map(({ from }) => from) } },
    include: made,
  })
  const byKey = new Map(rows.map((row) => [row.id, row]))
  const heirs = pairs.flatMap(({ from, to, fate }) => {
    const row = byKey.get(from)
    return row ? [{ row, to, fate }] : []
  })
  await db.verdict.createMany({ data: heirs.flatMap((heir) => verdictRows(heir, at)) })
  await db.evidence.createMany({
    data: heirs.flatMap(({ row, to }) =>
      row.evidence.map((entry) => ({ ...entry, id: newId(), claimId: to })),
    ),
  })
  await db.note.createMany({
    data: heirs.flatMap(({ row, to }) => row.notes.map((note) => ({ ...note, id: newId(), claimId: to }))),
  })
  await carryCorrections(db, heirs, revisionId)
  await inherit(db, heirs)
}

/** Each claim has its own values: a statement for each would take seconds for a long article. */
const inherit = async (db: Tables, heirs: readonly Heir[]): Promise<void> => {
  const values = heirs.map(({ row, to, fate }) => ({
    to,
    from: row.id,
    fate,
    standing: fate === 'carried' ? row.standing : null,
    assignee: row.assigneeId,
  }))
  await db.$executeRaw`
    UPDATE "Claim"
    SET "carry" = heir.value ->> 'fate', "carriedFromId" = heir.value ->> 'from',
        "standing" = heir.value ->> 'standing', "assigneeId" = heir.value ->> 'assignee'
    FROM json_each(${JSON.stringify(values)}) AS heir
    WHERE "Claim"."id" = heir.value ->> 'to'`
  // What waits for somebody waits on the claim that takes the place.
  await db.$executeRaw`
    UPDATE "Notice" SET "claimId" = heir.value ->> 'to'
    FROM json_each(${JSON.stringify(values)}) AS heir
    WHERE "Notice"."claimId" = heir.value ->> 'from' AND "Notice"."doneAt" IS NULL`
}

type Heir = Readonly<{ row: MadeRow; to: string; fate: Carried['fate'] }>

const verdictRows = ({ row, to, fate }: Heir, at: Date) =>
  row.verdicts.map((verdict) => ({
    ...verdict,
    id: newId(),
    claimId: to,
    replacesId: null,
    supersededAt: fate === 'carried' ? null : at,
  }))

/** What a person set right stays set right. A source is named anew in the new revision; a level is as it was. */
const carryCorrections = async (db: Tables, heirs: readonly Heir[], revisionId: string): Promise<void> => {
  for (const { row, to } of heirs)
    for (const { field, editorId, at } of row.corrections) {
      const read = await db.claim.findUniqueOrThrow({ where: { id: to } })
      const isHedging = field === 'hedging'
      const revisionSourceId = isHedging ? null : await sameSourceIn(db, revisionId, row.revisionSourceId)
      await db.correction.create({
        data: {
          id: newId(),
          claimId: to,
          field,
          before: { value: isHedging ? read.hedging : read.revisionSourceId },
          after: { value: isHedging ? row.hedging : revisionSourceId },
          editorId,
          at,
        },
      })
      await db.claim.update({
        where: { id: to },
        data: isHedging ? { hedging: row.hedging } : { revisionSourceId },
      })
    }
}

const sameSourceIn = async (db: Tables, revisionId: string, rowId: string | null): Promise<string | null> => {
  if (rowId === null) return null
  const { sourceId } = await db.revisionSource.findUniqueOrThrow({ where: { id: rowId } })
  return appearanceOf(db, revisionId, sourceId)
}
