import { z } from 'zod'
import { HEDGING_NAMES, type HedgingLevel } from '../domain/hedging.ts'
import { NotFound } from '../domain/errors.ts'
import { NO_FILTER, queryOf, type Filter } from './presenters/filters.ts'

/** Where an editor stands: an article, a claim of it, what it is narrowed to. It is the address of a workbench. */
export type Place = Readonly<{ articleId: string; number: number | null; filter: Filter }>

const WORKBENCH = /^\/articles\/(?<articleId>[\w-]{1,64})(?:\/claims\/(?<number>\d{1,6}))?$/

const Query = z.object({
  show: z
    .enum([
      'unchecked',
      'searched',
      'not-checkable',
      'verified',
      'disputed',
      'unattributed',
      'flagged',
      'recheck',
      'bare',
    ])
    .nullable()
    .catch(null),
  source: z.string().min(1).max(64).nullable().catch(null),
  hedging: z.coerce
    .number()
    .int()
    .min(0)
    .max(HEDGING_NAMES.length - 1)
    .transform((level) => level as HedgingLevel)
    .nullable()
    .catch(null),
  who: z.string().min(1).max(64).nullable().catch(null),
})

/** The filter that an address asks for. What it doesn't know it leaves out. */
export const readFilter = (query: URLSearchParams): Filter => {
  if (query.size === 0) return NO_FILTER
  return Query.parse({
    show: query.get('show'),
    source: query.get('source'),
    hedging: query.has('hedging') ? query.get('hedging') : null,
    who: query.get('who'),
  })
}

/** Reads the address of a workbench; `null` for any other. */
export const readPlace = (address: string): Place | null => {
  const [path = '', query = ''] = address.split('?', 2)
  const groups = WORKBENCH.exec(path)?.groups
  if (groups?.articleId === undefined) return null
  return {
    articleId: groups.articleId,
    number: groups.number === undefined ? null : Number(groups.number),
    filter: readFilter(new URLSearchParams(query)),
  }
}

/** The address of a place. */
export const addressOf = ({ articleId, number, filter }: Place): string =>
  `/articles/${articleId}${number === null ? '' : `/claims/${number}`}${queryOf(filter)}`

/** The place that a form names as where it stood. */
export const placeOf = (body: unknown): Place & { back: string } => {
  const back =
    typeof body === 'object' && body !== null && 'back' in body && typeof body.back === 'string'
      ? body.back
      : ''
  const place = readPlace(back)
  if (place === null) throw new NotFound('page', back)
  return { ...place, back }
}
