import type { CorrectedField } from '../domain/correction.ts'
import type { Logged } from '../domain/decision.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'
import { quoted } from './quoted.ts'

/** What a claim holds of a field that can be corrected. A cue is a list of places, each `[start, end]`. */
export const heldOf = async (db: Tables, claimId: string, field: CorrectedField): Promise<Logged> => {
  const place = placeOf(field)
  if (place !== null) {
    const row = await db.quantity.findFirst({ where: { claimId, start: place } })
    if (!row) return null
    const { min, max, unit, counted, countedFrom, countedTo, approximate } = row
    return { min, max, unit, counted, countedFrom, countedTo, approximate }
  }
  if (field === 'cue') {
    const where = { claimId, part: 'cue' }
    const spans = await db.claimSpan.findMany({ where, orderBy: { ordinal: 'asc' } })
    return spans.map(({ start, end }) => [start, end])
  }
  const row = await db.claim.findUniqueOrThrow({ where: { id: claimId } })
  if (field === 'hedging') return row.hedging
  if (field === 'source') return row.revisionSourceId
  if (field === 'kind') return row.kind
  if (field === 'checkability') return row.checkability
  return row.removedAt?.toISOString() ?? null
}

/** Lets a claim hold a value; `false` where it has no such figure any more. */
export const hold = async (
  db: Tables,
  claimId: string,
  { field, value }: Readonly<{ field: CorrectedField; value: Logged }>,
): Promise<boolean> => {
  const place = placeOf(field)
  if (place !== null) {
    const { count } = await db.quantity.updateMany({
      where: { claimId, start: place },
      data: value as Readonly<Record<string, string | number | boolean | null>>,
    })
    if (count === 0) return false
  }
  if (field === 'cue') await holdCue(db, claimId, value as readonly (readonly [number, number])[])
  await db.claim.update({
    where: { id: claimId },
    data: { version: { increment: 1 }, ...columnOf(field, value) },
  })
  return true
}

const columnOf = (field: CorrectedField, value: Logged) => {
  if (field === 'hedging') return { hedging: Number(value) }
  if (field === 'source') return { revisionSourceId: wordOf(value) }
  if (field === 'kind') return { kind: wordOf(value) ?? 'none' }
  if (field === 'checkability') return { checkability: wordOf(value) ?? 'fact' }
  if (field === 'removed') return { removedAt: typeof value === 'string' ? new Date(value) : null }
  return {}
}

const wordOf = (value: Logged): string | null => (typeof value === 'string' ? value : null)

const placeOf = (field: CorrectedField): number | null =>
  field.startsWith('quantity:') ? Number(field.slice('quantity:'.length)) : null

const holdCue = async (
  db: Tables,
  claimId: string,
  places: readonly (readonly [number, number])[],
): Promise<void> => {
  const { revision } = await db.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { revision: { select: { text: true } } },
  })
  await db.claimSpan.deleteMany({ where: { claimId, part: 'cue' } })
  await db.claimSpan.createMany({
    data: places.map(([start, end], ordinal) => ({
      id: newId(),
      claimId,
      part: 'cue',
      ordinal,
      ...quoted(revision.text, { start, end }),
    })),
  })
}
