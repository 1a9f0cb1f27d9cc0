import { NotFound } from '../domain/errors.ts'
import { RELIABILITIES } from '../domain/evidence.ts'
import { folded } from '../domain/folded.ts'
import { ROLES } from '../domain/source.ts'
import type { Registry } from '../domain/source-store.ts'
import { newId } from './new-id.ts'
import { oneOf } from './one-of.ts'
import { derivationsIn } from './derivations.ts'
import type { Tables } from './open-database.ts'

/** Changes to the registry of sources. What a revision names stays in it; only where it leads in the registry moves. */
export const registryIn = (db: Tables): Registry => ({
  async get(sourceKey) {
    const row = await db.source.findUnique({ where: { id: sourceKey }, include: { aliases: true } })
    if (!row) throw new NotFound('source', sourceKey)
    return {
      key: row.id,
      name: row.name,
      role: oneOf(ROLES, row.role),
      aliases: row.aliases.map(({ name }) => name),
      mergedInto: row.mergedIntoId,
      side: row.side,
      note: row.note,
      reliability: row.reliability === null ? null : oneOf(RELIABILITIES, row.reliability),
      derivedFrom: row.derivedFromId,
    }
  },

  async otherNamed(name, sourceKey) {
    const fold = folded(name)
    const row = await db.source.findFirst({
      where: {
        id: { not: sourceKey },
        mergedIntoId: null,
        articleId: null,
        OR: [{ folded: fold }, { aliases: { some: { folded: fold } } }],
      },
    })
    return row?.name ?? null
  },

  async rename(sourceKey, { name, role }) {
    await db.source.update({
      where: { id: sourceKey },
      data: { name, folded: folded(name), role, version: { increment: 1 } },
    })
  },

  async describe(sourceKey, { side, note, reliability }) {
    await db.source.update({
      where: { id: sourceKey },
      data: { side, note, reliability, version: { increment: 1 } },
    })
  },

  async keyNamed(name) {
    const fold = folded(name)
    const row = await db.source.findFirst({
      where: {
        mergedIntoId: null,
        articleId: null,
        OR: [{ folded: fold }, { aliases: { some: { folded: fold } } }],
      },
      select: { id: true },
    })
    return row?.id ?? null
  },

  derivations: () => derivationsIn(db),

  async derive(sourceKeys, fromKey) {
    await db.source.updateMany({
      where: { id: { in: [...sourceKeys] } },
      data: { derivedFromId: fromKey, version: { increment: 1 } },
    })
  },

  async addAlias(sourceKey, name) {
    const place = { sourceId: sourceKey, folded: folded(name) }
    await db.sourceAlias.upsert({
      where: { sourceId_folded: place },
      create: { id: newId(), name, ...place },
      update: {},
    })
  },

  async removeAliases(sourceKey, names) {
    await db.sourceAlias.deleteMany({ where: { sourceId: sourceKey, folded: { in: names.map(folded) } } })
  },

  async appearances(sourceKey, articleIds) {
    const rows = await db.revisionSource.findMany({
      where: {
        sourceId: sourceKey,
        ...(articleIds ? { revision: { articleId: { in: [...articleIds] } } } : {}),
      },
      select: { id: true, revision: { select: { articleId: true } }, _count: { select: { claims: true } } },
    })
    return rows.map(({ id, revision, _count }) => ({
      id,
      articleId: revision.articleId,
      claims: _count.claims,
    }))
  },

  async move(appearanceIds, sourceKey) {
    await db.revisionSource.updateMany({
      where: { id: { in: [...appearanceIds] } },
      data: { sourceId: sourceKey },
    })
  },

  async setMerged(sourceKey, intoKey) {
    await db.source.update({
      where: { id: sourceKey },
      data: { mergedIntoId: intoKey, version: { increment: 1 } },
    })
  },

  async add({ name, role, at }) {
    const id = newId()
    await db.source.create({ data: { id, name, folded: folded(name), role, createdAt: at } })
    return id
  },
})
