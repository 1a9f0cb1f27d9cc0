import { NotFound } from '../domain/errors.ts'
import { RELIABILITIES } from '../domain/evidence.ts'
import { ROLES } from '../domain/source.ts'
import type { Sources } from '../domain/source-store.ts'
import type { SourceOnDesk } from '../domain/workbench.ts'
import { asStrings } from './as-strings.ts'
import type { Prisma } from './generated/client.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'
import { registerSources } from './register-sources.ts'
import { toArticle } from './to-article.ts'
import { toClaim, wholeClaim } from './whole-claim.ts'

// What a source said is counted in the newest revision of each article.
const current = { revision: { supersededAt: null } } as const

const tallied = {
  aliases: { orderBy: { name: 'asc' } },
  derivedFrom: { select: { id: true, name: true } },
  derived: { where: { mergedIntoId: null }, select: { id: true, name: true }, orderBy: { name: 'asc' } },
  identity: { select: { sourceId: true } },
  appearances: {
    where: current,
    select: {
      name: true,
      aliases: true,
      revision: { select: { articleId: true } },
      claims: { where: { removedAt: null }, select: { standing: true } },
    },
  },
} satisfies Prisma.SourceInclude

type SourceRow = Prisma.SourceGetPayload<{ include: typeof tallied }>

export const sourcesIn = (db: Tables): Sources => ({
  async list() {
    const rows = await db.source.findMany({
      where: { mergedIntoId: null, appearances: { some: current } },
      include: tallied,
    })
    return rows.map(toSource).sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'))
  },

  async open(sourceKey) {
    const row = await standing(db, sourceKey)
    const claims = await db.claim.findMany({
      where: { removedAt: null, ...current, revisionSource: { sourceId: row.id } },
      include: { ...wholeClaim, revision: { select: { article: true } } },
      orderBy: [{ revision: { createdAt: 'desc' } }, { number: 'asc' }],
    })
    return {
      source: toSource(row),
      claims: claims.map((claim) => ({
        article: toArticle(claim.revision.article),
        words: claim.words,
        claim: toClaim(claim),
      })),
    }
  },

  async named(name, articleId) {
    const [key = ''] = await registerSources(db, [{ name, role: 'other' }], { articleId, at: new Date() })
    return key
  },
})

/** The source of a key; of one that was merged, the source that it is part of now. */
const standing = async (db: Tables, sourceKey: string): Promise<SourceRow> => {
  const row = await db.source.findUnique({ where: { id: sourceKey }, include: tallied })
  if (!row) throw new NotFound('source', sourceKey)
  return row.mergedIntoId === null ? row : standing(db, row.mergedIntoId)
}

const keyed = ({ id, name }: { id: string; name: string }) => ({ key: id, name })

const toSource = (row: SourceRow): SourceOnDesk => {
  const claims = row.appearances.flatMap((appearance) => appearance.claims)
  const standing = (kind: string): number => claims.filter((claim) => claim.standing === kind).length
  const names = [
    ...row.aliases.map(({ name }) => name),
    ...row.appearances.flatMap(({ name, aliases }) => [name, ...asStrings(aliases)]),
  ]
  return {
    key: row.id,
    name: row.name,
    role: oneOf(ROLES, row.role),
    aliases: [...new Set(names)].filter((name) => name !== row.name),
    claims: claims.length,
    articles: new Set(row.appearances.map(({ revision }) => revision.articleId)).size,
    progress: {
      verified: standing('verified'),
      disputed: standing('disputed'),
      unattributed: standing('unattributed'),
    },
    side: row.side,
    note: row.note,
    reliability: row.reliability === null ? null : oneOf(RELIABILITIES, row.reliability),
    derivedFrom: row.derivedFrom && keyed(row.derivedFrom),
    derived: row.derived.map(keyed),
    isSealed: row.identity !== null,
  }
}
