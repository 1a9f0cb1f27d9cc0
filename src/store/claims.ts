import { NotFound } from '../domain/errors.ts'
import type { HedgingLevel } from '../domain/hedging.ts'
import type { Claims, ClaimState } from '../domain/claim-store.ts'
import { VERDICTS } from '../domain/verdict.ts'
import { claimShapesIn } from './claim-shapes.ts'
import { copyEntriesIn } from './copy-entries.ts'
import { correctionsIn } from './corrections.ts'
import { entriesIn } from './entries.ts'
import type { Prisma } from './generated/client.ts'
import { freezing, frozenBy } from './frozen.ts'
import { newId } from './new-id.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'

const LEVELS: readonly HedgingLevel[] = [0, 1, 2, 3, 4]

const state = {
  revision: { select: freezing },
  revisionSource: { select: { source: { select: { name: true } } } },
  verdicts: { where: { supersededAt: null }, include: { editor: { select: { id: true, name: true } } } },
  assignee: { select: { id: true, name: true } },
} satisfies Prisma.ClaimInclude

export const claimsIn = (db: Tables): Claims => ({
  async get(claimKey) {
    const row = await db.claim.findFirst({ where: { id: claimKey, removedAt: null }, include: state })
    if (!row) throw new NotFound('claim', claimKey)
    return toState(row)
  },

  async getEver(claimKey) {
    const row = await db.claim.findUnique({ where: { id: claimKey }, include: state })
    if (!row) throw new NotFound('claim', claimKey)
    return toState(row)
  },

  async getAll(claimKeys) {
    const rows = await db.claim.findMany({
      where: { id: { in: [...claimKeys] }, removedAt: null },
      orderBy: { number: 'asc' },
      include: state,
    })
    return rows.map(toState)
  },

  async giveFirstVerdicts(claimKeys, { kind, note, by, at }) {
    const rows = claimKeys.map((claimId) => ({ id: newId(), claimId, kind, note, editorId: by.id, at }))
    await db.verdict.createMany({ data: rows })
    await db.claim.updateMany({
      where: { id: { in: [...claimKeys] } },
      data: { standing: kind, version: { increment: 1 } },
    })
    return rows.map(({ id }) => id)
  },

  async endFirstVerdicts(verdictIds, at) {
    const standing = { id: { in: [...verdictIds] }, supersededAt: null }
    await db.claim.updateMany({
      where: { verdicts: { some: standing } },
      data: { standing: null, version: { increment: 1 } },
    })
    await db.verdict.updateMany({ where: standing, data: { supersededAt: at } })
  },

  async restoreFirstVerdicts(verdictIds) {
    const rows = await db.verdict.findMany({
      where: { id: { in: [...verdictIds] }, claim: { standing: null } },
    })
    const ids = rows.map(({ id }) => id)
    await db.verdict.updateMany({ where: { id: { in: ids } }, data: { supersededAt: null } })
    for (const kind of new Set(rows.map((row) => row.kind)))
      await db.claim.updateMany({
        where: { verdicts: { some: { id: { in: ids }, kind } } },
        data: { standing: kind, version: { increment: 1 } },
      })
  },

  async giveVerdict(claim, { kind, note, by, at }) {
    const id = newId()
    if (claim.verdict)
      await db.verdict.update({ where: { id: claim.verdict.id }, data: { supersededAt: at } })
    await db.verdict.create({
      data: {
        id,
        claimId: claim.key,
        kind,
        note,
        editorId: by.id,
        at,
        replacesId: claim.verdict?.id ?? null,
      },
    })
    await stand(db, claim.key, kind)
    return id
  },

  async endVerdict(verdictId, { at, restore }) {
    const ended = await db.verdict.update({
      where: { id: verdictId },
      data: { supersededAt: at },
      include: { replaces: true },
    })
    const again = restore ? ended.replaces : null
    if (again) await db.verdict.update({ where: { id: again.id }, data: { supersededAt: null } })
    await stand(db, ended.claimId, again?.kind ?? null)
  },

  async restoreVerdict(verdictId, at) {
    const { claimId, kind } = await db.verdict.findUniqueOrThrow({ where: { id: verdictId } })
    await db.verdict.updateMany({ where: { claimId, supersededAt: null }, data: { supersededAt: at } })
    await db.verdict.update({ where: { id: verdictId }, data: { supersededAt: null } })
    await stand(db, claimId, kind)
  },

  ...entriesIn(db),
  ...correctionsIn(db),
  ...claimShapesIn(db),
  ...copyEntriesIn(db),
})

const stand = (db: Tables, claimId: string, standing: string | null) =>
  db.claim.update({ where: { id: claimId }, data: { standing, version: { increment: 1 } } })

const toState = (row: Prisma.ClaimGetPayload<{ include: typeof state }>): ClaimState => ({
  key: row.id,
  articleId: row.revision.articleId,
  revisionId: row.revisionId,
  number: row.number,
  words: row.words,
  frozen: frozenBy(row.revision),
  verdict:
    row.verdicts.map(({ id, kind, note, editor, at }) => ({
      id,
      kind: oneOf(VERDICTS, kind),
      note,
      by: editor,
      at,
    }))[0] ?? null,
  hedging: oneOf(LEVELS, row.hedging),
  sourceName: row.revisionSource?.source.name ?? null,
  assignee: row.assignee,
  version: row.version,
  isRemoved: row.removedAt !== null,
})
