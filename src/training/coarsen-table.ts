import { type FeatureTable, buildTable, entriesOf } from '../analysis/attribution/feature-table.ts'

/**
 * The table with its weights rounded to multiples of `unit`, where theirs is finer; features none of whose weights
 * is more than one unit are left out. It takes a third less room, and reads no worse.
 */
export const coarsenTable = (table: FeatureTable, unit: number): FeatureTable => {
  const scales = table.scales.map((scale) => Math.max(scale, unit))
  const keys: number[] = []
  const rows: number[] = []
  entriesOf(table).forEach(({ key, row: finer }) => {
    const row = Array.from(finer, (weight, column) =>
      Math.max(-127, Math.min(127, Math.round((weight * table.scales[column]!) / scales[column]!))),
    )
    if (row.every((weight) => Math.abs(weight) <= 1)) return
    keys.push(key)
    rows.push(...row)
  })
  return buildTable(Int32Array.from(keys), Int8Array.from(rows), scales)
}
