import { createHash } from 'node:crypto'
import type { Workbench } from '../../domain/workbench.ts'

/** A word for which claims there are and where they stand: an open page whose word differs prints its text anew. */
export const layoutOf = ({ claims, removed = [] }: Workbench): string => {
  const places = claims.map(({ number, spans, worth }) => [
    number,
    worth.checkability,
    ...spans.flatMap(({ start, end }) => [start, end]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([places, removed.map(({ number }) => number)]))
    .digest('hex')
    .slice(0, 12)
}
