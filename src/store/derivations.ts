import type { Derivations } from '../domain/origin.ts'
import type { Tables } from './open-database.ts'

/** Which sources took over what they say, and from which. */
export const derivationsIn = async (db: Tables): Promise<Derivations> => {
  const rows = await db.source.findMany({
    where: { derivedFromId: { not: null }, mergedIntoId: null },
    select: { id: true, derivedFromId: true },
  })
  return new Map(rows.map(({ id, derivedFromId }) => [id, derivedFromId ?? id]))
}
