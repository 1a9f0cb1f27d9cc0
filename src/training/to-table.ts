import type { TableChain } from '../analysis/attribution/attribution-model.ts'
import { type FeatureTable, buildTable } from '../analysis/attribution/feature-table.ts'
import type { Chain } from './learn-chain.ts'

const LARGEST_WEIGHT = 4

/** A feature none of whose weights is larger than this is dropped in the end: it would fill the file for nothing. */
const LEAST_WEIGHT = 0.016

/** The int8 table of several chains over the same features. */
export const toTable = (
  keys: Int32Array,
  chains: readonly Chain[],
): { table: FeatureTable; chains: TableChain[] } => {
  const columns = chains.reduce((sum, { labels }) => sum + labels, 0)
  const rows = new Int8Array(keys.length * columns)
  const scales = new Float64Array(columns)
  let column = 0
  const placed = chains.map((chain) => {
    const own = { rows, columns, column, scale: scaleOf(chain) }
    placeRounded(chain, keys.length, own)
    scales.fill(own.scale, column, column + chain.labels)
    column += chain.labels
    return { column: own.column, transitions: chain.transitions }
  })
  const used = heavyRows(rows, keys.length, scales)
  const keptRows = new Int8Array(used.length * columns)
  used.forEach((id, index) => keptRows.set(rows.subarray(id * columns, (id + 1) * columns), index * columns))
  const keptKeys = Int32Array.from(used, (id) => keys[id]!)
  return { table: buildTable(keptKeys, keptRows, scales), chains: placed }
}

const scaleOf = ({ weights }: Chain): number => {
  let greatest = 0
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight))
  return Math.min(greatest, LARGEST_WEIGHT) / 127
}

/** Writes a chain's weights, rounded, to its columns of the rows. */
const placeRounded = (
  { labels, weights }: Chain,
  features: number,
  {
    rows,
    columns,
    column,
    scale,
  }: Readonly<{
    rows: Int8Array
    columns: number
    column: number
    scale: number
  }>,
): void => {
  for (let id = 0; id < features; id++)
    for (let label = 0; label < labels; label++)
      rows[id * columns + column + label] = Math.max(
        -127,
        Math.min(127, Math.round(weights[id * labels + label]! / scale)),
      )
}

const heavyRows = (rows: Int8Array, features: number, scales: Float64Array): number[] => {
  const columns = scales.length
  const used: number[] = []
  for (let id = 0; id < features; id++)
    if (
      rows
        .subarray(id * columns, (id + 1) * columns)
        .some((weight, index) => Math.abs(weight * scales[index]!) > LEAST_WEIGHT)
    )
      used.push(id)
  return used
}
