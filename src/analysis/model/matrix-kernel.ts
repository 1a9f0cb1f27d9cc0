import { matrixCode } from './matrix-code.ts'

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

const PAGE = 65536
const BYTES = 4

type Wasm = Readonly<{
  Module: new (bytes: Uint8Array) => object
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { readonly exports: { multiply: Multiply } }
}>

/** Room for `floats` floats, with the product that works upon it. */
export const matrixKernel = (floats: number): MatrixKernel => {
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: Wasm }
  const memory = new wasm.Memory({ initial: Math.ceil((floats * BYTES) / PAGE) + 1 })
  const { exports } = new wasm.Instance(new wasm.Module(matrixCode()), { host: { memory } })
  return { memory: new Float32Array(memory.buffer), multiply: exports.multiply }
}
