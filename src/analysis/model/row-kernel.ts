import { ROWS_AT, SUMS_AT, sumRowsFunction } from './row-code.ts'
import { wasmInstance } from './wasm-instance.ts'

/*
 * Sums of rows of int8, sixteen columns at a time: what a word's features weigh, all of them together. The sums are
 * of 16 bits, enough for `MOST_ROWS` rows.
 */
export const MOST_ROWS = 258

export type RowKernel = Readonly<{
  /** From which byte of `rows` on each of the rows lies that are to be summed. */
  list: Int32Array
  rows: Int8Array
  sums: Int16Array
  /** Sums the first `count` rows of the list; `columns` are as many as asked for, rounded up to sixteen. */
  sumRows: (count: number, columns: number) => void
}>

/** Columns are summed sixteen at a time; the last row must have room behind it. */
const ROOM_BEHIND = 16

/** Room for so many bytes of rows, with the sum that works upon them. */
export const rowKernel = (bytes: number): RowKernel => {
  const { buffer, exports } = wasmInstance(ROWS_AT + bytes + ROOM_BEHIND, [sumRowsFunction])
  const sums = new Int16Array(buffer, SUMS_AT, (ROWS_AT - SUMS_AT) / 2)
  const { sumRows } = exports as Record<'sumRows', RowKernel['sumRows']>
  return {
    list: new Int32Array(buffer, 0, SUMS_AT / 4),
    rows: new Int8Array(buffer, ROWS_AT, bytes),
    sums,
    sumRows: (count, columns) => {
      if (count > 0) sumRows(count, columns)
      else sums.fill(0, 0, columns)
    },
  }
}
