import { addUpFunction } from './add-up-code.ts'
import { clipFunction } from './clip-code.ts'
import { multiplyFunction } from './matrix-code.ts'
import { recurFunction } from './recurrence-code.ts'
import { SIGMOIDS, TANGENTS } from './sigmoid-tables.ts'
import { multiplySparseFunction } from './sparse-code.ts'
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

/** The same for a matrix `a` most of whose numbers are nothing; `columns` must be a multiple of 32. */
type MultiplySparse = (
  a: number,
  b: number,
  c: number,
  rows: number,
  columns: number,
  inner: number,
  /** Room for `inner + 2` times eight bytes a row. */
  lists: number,
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

/** To `z` goes the mean of `one` and `other`, with `own` and six rows added; addresses and the width in bytes. */
type AddUp = (
  z: number,
  own: number,
  one: number,
  other: number,
  ...rowsAndWidth: readonly [number, number, number, number, number, number, number]
) => void

/** A stretch of memory for floats, and what works upon it. `rows` must be a multiple of 4, `columns` of 8. */
export type MatrixKernel = Readonly<{
  memory: Float32Array
  multiply: Multiply
  multiplySparse: MultiplySparse
  recur: Recur
  addUp: AddUp
  /** Sets what is below nothing to nothing, from one address to another. */
  clip: (from: number, end: number) => void
  /** Where the tables of sigmoids and tangents lie, and where there is nothing but zeros. */
  tables: number
  nothing: number
  /** Room for the lists of sparse products. */
  lists: number
}>

/** So many rows of at most so many numbers each fit into the lists. */
export const SPARSE_ROWS = 64
export const SPARSE_INNER = 126

const BYTES = 4
const ZEROS = 1024
const LISTS = SPARSE_ROWS * (SPARSE_INNER + 2) * 2

/** Room for `floats` floats, with the functions that work upon them. */
export const matrixKernel = (floats: number): MatrixKernel => {
  const tables = (floats + 7) & ~7
  const nothing = tables + SIGMOIDS.length + TANGENTS.length
  const lists = nothing + ZEROS
  const { buffer, exports } = wasmInstance((lists + LISTS) * BYTES, [
    ...[multiplyFunction, multiplySparseFunction],
    ...[recurFunction, addUpFunction, clipFunction],
  ])
  const memory = new Float32Array(buffer)
  memory.set(SIGMOIDS, tables)
  memory.set(TANGENTS, tables + SIGMOIDS.length)
  return {
    ...(exports as Pick<MatrixKernel, 'multiply' | 'multiplySparse' | 'recur' | 'addUp' | 'clip'>),
    ...{ memory, tables: tables * BYTES, nothing: nothing * BYTES, lists: lists * BYTES },
  }
}
