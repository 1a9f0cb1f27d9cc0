import { folded } from '../domain/folded.ts'
import type { Role, Source } from '../domain/source.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

type Known = Readonly<Pick<Source, 'name' | 'role'>>

// Nobody in particular: the witness of one article is not that of the next.
const NAMELESS: readonly Role[] = ['anonymous', 'witness', 'article']

/** Whether a source is one and the same only within its article: it has no name of its own. */
const isLocal = ({ name, role }: Known): boolean => NAMELESS.includes(role) || !/\p{Lu}/u.test(name)

/** The registry's key of each source, in the same order; what the registry does not know by name or alias is added. */
export const registerSources = async (
  db: Tables,
  sources: readonly Known[],
  { articleId, at }: Readonly<{ articleId: string; at: Date }>,
): Promise<readonly string[]> => {
  const known = await knownSources(db, sources, articleId)
  const fresh = new Map<string, { id: string; name: string; role: Role; articleId: string | null }>()
  const keys = sources.map(({ name, role }) => {
    const local = isLocal({ name, role })
    const found = known.get(placeOf(local ? articleId : null, folded(name)))
    if (found !== undefined) return found
    const made = fresh.get(folded(name)) ?? { id: newId(), name, role, articleId: local ? articleId : null }
    fresh.set(folded(name), made)
    return made.id
  })
  await db.source.createMany({
    data: [...fresh].map(([fold, source]) => ({ ...source, folded: fold, createdAt: at })),
  })
  return keys
}

const placeOf = (articleId: string | null, fold: string): string => `${articleId ?? ''} ${fold}`

/** Keys by place and name; a name goes before an alias. */
const knownSources = async (db: Tables, sources: readonly Known[], articleId: string) => {
  const names = [...new Set(sources.map(({ name }) => folded(name)))]
  const rows = await db.source.findMany({
    where: {
      mergedIntoId: null,
      AND: [
        { OR: [{ articleId: null }, { articleId }] },
        { OR: [{ folded: { in: names } }, { aliases: { some: { folded: { in: names } } } }] },
      ],
    },
    select: { id: true, folded: true, articleId: true, aliases: { select: { folded: true } } },
    orderBy: { createdAt: 'desc' },
  })
  return new Map([
    ...rows.flatMap((row) =>
      row.aliases.map((alias) => [placeOf(row.articleId, alias.folded), row.id] as const),
    ),
    ...rows.map((row) => [placeOf(row.articleId, row.folded), row.id] as const),
  ])
}
