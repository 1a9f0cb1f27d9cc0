import type { ClaimShape } from '../domain/claim-shape.ts'
import { folded } from '../domain/folded.ts'
import { textOfAll } from '../domain/span.ts'
import type { Claims } from '../domain/claim-store.ts'
import { claimRow, dateRows, hedgeRows, quantityRows, spanRows, type Place } from './claim-rows.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

/** Claims as people make them: added, given other places, taken away and put back. */
export const claimShapesIn = (db: Tables): Pick<Claims, 'add' | 'reshape' | 'setRemoved'> => ({
  async add(revisionId, shape) {
    const place = await placeIn(db, revisionId)
    // Numbers of claims that were taken away are not given again: what was said of one stays true.
    const { _max } = await db.claim.aggregate({ where: { revisionId }, _max: { number: true } })
    const number = (_max.number ?? 0) + 1
    const key = newId()
    const row = claimRow(place, { key, claim: { id: `c${number}`, number, ...shape } })
    await db.claim.create({ data: { ...row, ...madeAs(shape), carry: shape.recheck ? 'recheck' : 'new' } })
    await db.claimSpan.createMany({ data: spanRows(place.text, { key, claim: shape }) })
    await addParts(db, place, { key, shape })
    return key
  },

  async reshape(key, shape) {
    const { revisionId, carriedFromId } = await db.claim.findUniqueOrThrow({ where: { id: key } })
    const place = await placeIn(db, revisionId)
    const where = { claimId: key }
    await db.claimSpan.deleteMany({ where: { ...where, part: { in: ['claim', 'frame'] } } })
    await db.hedge.deleteMany({ where })
    await db.quantity.deleteMany({ where })
    await db.dateMention.deleteMany({ where })
    const carry = shape.recheck ? 'recheck' : carriedFromId === null ? 'new' : 'carried'
    const data = { ...shapeColumns(place, shape), ...madeAs(shape), carry, version: { increment: 1 } }
    await db.claim.update({ where: { id: key }, data })
    const spans = spanRows(place.text, { key, claim: shape })
    await db.claimSpan.createMany({ data: spans.filter(({ part }) => part === 'claim' || part === 'frame') })
    await addParts(db, place, { key, shape })
  },

  async setRemoved(key, at) {
    await db.claim.update({ where: { id: key }, data: { removedAt: at, version: { increment: 1 } } })
  },
})

type Keyed = Readonly<{ key: string; shape: ClaimShape }>

const madeAs = ({ madeBy }: ClaimShape) => ({ madeBy })

const placeIn = async (db: Tables, revisionId: string): Promise<Place> => {
  const { text, sources } = await db.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { text: true, sources: { select: { id: true, label: true } } },
  })
  return { revisionId, text, sourceRows: new Map(sources.map(({ label, id }) => [label, id])) }
}

const addParts = async (db: Tables, place: Place, { key, shape }: Keyed): Promise<void> => {
  await db.hedge.createMany({ data: hedgeRows(place.text, { key, claim: shape }) })
  await db.quantity.createMany({ data: quantityRows(place, key, shape.quantities) })
  await db.dateMention.createMany({ data: dateRows(place, key, shape.dates) })
}

/** Who is credited is left as it is: only what the words themselves say changes with them. */
const shapeColumns = ({ text }: Place, { spans, sentence, hedging, worth }: ClaimShape) => {
  const words = textOfAll(text, spans)
  return {
    words,
    folded: folded(words),
    sentence,
    hedging: hedging.level,
    rank: worth.rank,
    checkability: worth.checkability,
    reasons: [...worth.reasons],
  }
}
