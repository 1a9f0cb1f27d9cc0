import type { DateMention, DatePrecision } from '../domain/date-mention.ts'
import type { Hedge, HedgingLevel } from '../domain/hedging.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Span } from '../domain/span.ts'
import { oneOf } from './one-of.ts'
import type { ClaimRow } from './whole-claim.ts'

export const LEVELS: readonly HedgingLevel[] = [0, 1, 2, 3, 4]
const SCOPES: readonly Hedge['scope'][] = ['writer', 'source']
const PRECISIONS: readonly DatePrecision[] = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
]

const placeOf = ({ start, end }: Span): Span => ({ start, end })

export const toHedge = (row: ClaimRow['hedges'][number]): Hedge => ({
  span: placeOf(row),
  level: oneOf(LEVELS, row.level),
  scope: oneOf(SCOPES, row.scope),
})

export const toQuantity = (row: ClaimRow['quantities'][number]): Quantity => ({
  span: placeOf(row),
  min: row.min,
  max: row.max,
  unit: row.unit,
  of: row.counted,
  ofSpan:
    row.countedFrom === null || row.countedTo === null
      ? null
      : { start: row.countedFrom, end: row.countedTo },
  approximate: row.approximate,
})

export const toDate = (row: ClaimRow['dates'][number]): DateMention => ({
  span: placeOf(row),
  from: row.from,
  to: row.to,
  precision: oneOf(PRECISIONS, row.precision),
  weekday: row.weekday,
  absolute: row.absolute,
})
