import { multiplyFunction } from './matrix-code.ts'
import { wasmInstance } from './wasm-instance.ts'

/*
 * Products of matrices of 32-bit floats, four at a time. V8 reckons in doubles, one by one; WebAssembly's vectors do
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

/** A stretch of memory for floats, and the product upon it. `rows` must be a multiple of 4, `columns` of 8. */
export type MatrixKernel = Readonly<{ memory: Float32Array; multiply: Multiply }>

const BYTES = 4

/** Room for `floats` floats, with the product that works upon it. */
export const matrixKernel = (floats: number): MatrixKernel => {
  const { buffer, exports } = wasmInstance(floats * BYTES, [multiplyFunction])
  return { memory: new Float32Array(buffer), ...(exports as { multiply: Multiply }) }
}
