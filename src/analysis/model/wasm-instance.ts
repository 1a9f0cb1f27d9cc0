import { type WasmFunction, moduleOf } from './wasm-code.ts'

const PAGE = 65536

/** A function of numbers that works upon the memory. */
type Kernel = (...values: number[]) => void

type Wasm = Readonly<{
  Module: new (bytes: Uint8Array) => object
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { readonly exports: Record<string, Kernel> }
}>

/** Memory of its own of at least so many bytes, and functions that work upon it. */
export const wasmInstance = (bytes: number, functions: readonly WasmFunction[]) => {
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: Wasm }
  const memory = new wasm.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { exports } = new wasm.Instance(new wasm.Module(moduleOf(functions)), { host: { memory } })
  return { buffer: memory.buffer, exports }
}
