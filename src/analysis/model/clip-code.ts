import {
  type WasmFunction,
  constant,
  get,
  increase,
  loadVector,
  noVector,
  repeat,
  storeVector,
  vector,
} from './wasm-code.ts'

/* The WebAssembly of clipping: clip(from, end), addresses; four numbers at a time, what is below nothing is nothing. */
const greater = vector(0xeb)
const [FROM, END] = [0, 1]

export const clipFunction: WasmFunction = {
  ...{ name: 'clip', parameters: 2, integers: 0, vectors: 0 },
  body: repeat(
    [...storeVector(get(FROM), greater(noVector, loadVector(get(FROM)))), ...increase(FROM, constant(16))],
    FROM,
    END,
  ),
}
