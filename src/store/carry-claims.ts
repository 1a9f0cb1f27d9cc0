import type { Carried } from '../domain/article-store.ts'
import type { Logged } from '../domain/decision.ts'
import { appearanceOf } from './appearance-of.ts'
import { correct } from './corrections.ts'
import { newId } from './new-id.ts'
import type { Prisma } from './generated/client.ts'
import type { Tables } from './open-database.ts'

const made = {
  verdicts: { where: { supersededAt: null } },
  evidence: { where: { withdrawnAt: null } },
  notes: { where: { withdrawnAt: null } },
  replies: { where: { withdrawnAt: null } },
  corrections: { where: { supersededAt: null }, include: { editor: { select: { id: true, name: true } } } },
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
  const heirs = pairs.flatMap(({ from, ...heir }) => {
    const row = byKey.get(from)
    return row ? [{ row, ...heir }] : []
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
  await db.replyRequest.createMany({
    data: heirs.flatMap(({ row, to }) =>
      row.replies.map((reply) => ({ ...reply, id: newId(), claimId: to })),
    ),
  })
  await inherit(db, heirs)
  for (const heir of heirs) await carryCorrections(db, heir, revisionId)
}

/** Each claim has its own values: a statement for each would take seconds for a long article. */
const inherit = async (db: Tables, heirs: readonly Heir[]): Promise<void> => {
  const values = heirs.map(({ row, to, fate }) => ({
    to,
    from: row.id,
    fate,
    standing: fate === 'carried' ? row.standing : null,
    // The words of a claim that is to be rechecked are as the machine read them.
    madeBy: fate === 'carried' ? row.madeBy : 'reading',
    assignee: row.assigneeId,
  }))
  await db.$executeRaw`
    UPDATE "Claim"
    SET "carry" = heir.value ->> 'fate', "carriedFromId" = heir.value ->> 'from',
        "standing" = heir.value ->> 'standing', "madeBy" = heir.value ->> 'madeBy',
        "assigneeId" = heir.value ->> 'assignee'
    FROM json_each(${JSON.stringify(values)}) AS heir
    WHERE "Claim"."id" = heir.value ->> 'to'`
  // What waits for somebody waits on the claim that takes the place.
  await db.$executeRaw`
    UPDATE "Notice" SET "claimId" = heir.value ->> 'to'
    FROM json_each(${JSON.stringify(values)}) AS heir
    WHERE "Notice"."claimId" = heir.value ->> 'from' AND "Notice"."doneAt" IS NULL`
}

type Heir = Omit<Carried, 'from'> & Readonly<{ row: MadeRow }>

const verdictRows = ({ row, to, fate }: Heir, at: Date) =>
  row.verdicts.map((verdict) => ({
    ...verdict,
    id: newId(),
    claimId: to,
    replacesId: null,
    supersededAt: fate === 'carried' ? null : at,
  }))

/** What a person set right stays set right, in that person's name. */
const carryCorrections = async (
  db: Tables,
  { row, to, corrections }: Heir,
  revisionId: string,
): Promise<void> => {
  for (const { was, field, after } of corrections) {
    const standing = row.corrections.find((one) => one.field === was)
    if (!standing) continue
    const value: Logged =
      field === 'source' ? await sameSourceIn(db, revisionId, row.revisionSourceId) : after
    const doing = { by: standing.editor, at: standing.at }
    await correct(db, { claim: { key: to }, field, after: value, doing })
  }
}

const sameSourceIn = async (db: Tables, revisionId: string, rowId: string | null): Promise<string | null> => {
  if (rowId === null) return null
  const { sourceId } = await db.revisionSource.findUniqueOrThrow({ where: { id: rowId } })
  return appearanceOf(db, revisionId, sourceId)
}
