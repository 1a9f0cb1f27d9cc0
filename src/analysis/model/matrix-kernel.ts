import { multiplyFunction } from './matrix-code.ts'
import { recurFunction } from './recurrence-code.ts'
import { SIGMOIDS, TANGENTS } from './sigmoid-tables.ts'
import { wasmInstance } from './wasm-instance.ts'

/*
 * What nets reckon with 32-bit floats, four at a time. V8 reckons in doubles, one by one; WebAssembly's vectors do
 * the same several times as fast, and give the same bits on every machine: no fused or relaxed operation is used.
 */

/** Adds the product of two matrices to a third; addresses and strides in bytes. */
type Multiply = (
  a: number,
  /** From one row of `a` to the next, and from one column to the next: a transposed matrix is one read so. */
  aRow: number,
  aColumn: number,
  b: number,
  c: number,
  rows: number,
  columns: number,
  inner: number,
) => void

/** Reads `count` words in one direction; addresses, steps from word to word and the width in bytes. */
type Recur = (
  gates: number,
  state: number,
  out: number,
  /** The state before the first word. */
  before: number,
  gatesStep: number,
  step: number,
  count: number,
  width: number,
  tables: number,
) => void

/** A stretch of memory for floats, and what works upon it. `rows` must be a multiple of 4, `columns` of 8. */
export type MatrixKernel = Readonly<{
  memory: Float32Array
  multiply: Multiply
  recur: Recur
  /** Where the tables of sigmoids and tangents lie, and where there is nothing but zeros. */
  tables: number
  nothing: number
}>

const BYTES = 4
const ZEROS = 1024

/** Room for `floats` floats, with the functions that work upon them. */
export const matrixKernel = (floats: number): MatrixKernel => {
  const tables = (floats + 7) & ~7
  const nothing = tables + SIGMOIDS.length + TANGENTS.length
  const { buffer, exports } = wasmInstance((nothing + ZEROS) * BYTES, [multiplyFunction, recurFunction])
  const memory = new Float32Array(buffer)
  memory.set(SIGMOIDS, tables)
  memory.set(TANGENTS, tables + SIGMOIDS.length)
  const { multiply, recur } = exports as { multiply: Multiply; recur: Recur }
  return { memory, multiply, recur, tables: tables * BYTES, nothing: nothing * BYTES }
}
