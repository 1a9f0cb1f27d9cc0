import {
  type WasmFunction,
  add,
  addFloats,
  constant,
  get,
  increase,
  isSome,
  loadInteger,
  loadSpread,
  loadVector,
  multiply,
  multiplyFloats,
  repeat,
  set,
  storeInteger,
  storeVector,
} from './wasm-code.ts'

/*
 * The WebAssembly of a product whose left matrix is mostly nothing, as it is behind a clipping:
 * multiplySparse(a, b, c, rows, columns, inner, lists), as `matrix-kernel.ts` tells. What is there of each row is
 * first listed; then, 32 columns at a time, only that is multiplied, in the order in which all would be.
 */
const BYTES = 4
const ENTRY = 2 * BYTES

const [A, B, C, ROWS, COLUMNS, INNER, LISTS] = [0, 1, 2, 3, 4, 5, 6]
const [I, J, K, ROW, ROOM, LIST, NEXT, END, VALUE, FROM_B, TO_C] = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
const SPREAD_A = 18
const SUMS = Array.from({ length: 8 }, (_, index) => 19 + index)

/**
 * Lists a number with the row of `b` that it goes with; the next is written over it if it is nothing.
 */
const listNumber = [
  ...set(VALUE, loadInteger(get(A))),
  ...storeInteger(get(NEXT), get(FROM_B)),
  ...storeInteger(get(NEXT), get(VALUE), BYTES),
  ...increase(NEXT, multiply(isSome(get(VALUE)), constant(ENTRY))),
  ...increase(FROM_B, get(ROW)),
  ...increase(A, constant(BYTES)),
  ...increase(K, constant(1)),
]

/** A list begins with its end. A row of nothing lists its last number: one entry there must be. */
const listRow = [
  ...set(K, constant(0)),
  ...set(FROM_B, get(B)),
  ...set(NEXT, add(get(LIST), constant(ENTRY))),
  ...repeat(listNumber, K, INNER),
  ...storeInteger(get(LIST), get(NEXT)),
  ...increase(LIST, get(ROOM)),
  ...increase(I, constant(1)),
]

const takeEntry = [
  ...set(FROM_B, add(loadInteger(get(NEXT)), get(J))),
  ...set(SPREAD_A, loadSpread(get(NEXT), BYTES)),
  ...SUMS.flatMap((sum, index) =>
    set(sum, addFloats(get(sum), multiplyFloats(get(SPREAD_A), loadVector(get(FROM_B), index * 16)))),
  ),
  ...increase(NEXT, constant(ENTRY)),
]

const multiplyRow = [
  ...SUMS.flatMap((sum, index) => set(sum, loadVector(get(TO_C), index * 16))),
  ...set(NEXT, add(get(LIST), constant(ENTRY))),
  ...set(END, loadInteger(get(LIST))),
  ...repeat(takeEntry, NEXT, END),
  ...SUMS.flatMap((sum, index) => storeVector(get(TO_C), get(sum), index * 16)),
  ...increase(TO_C, get(ROW)),
  ...increase(LIST, get(ROOM)),
  ...increase(I, constant(1)),
]

export const multiplySparseFunction: WasmFunction = {
  ...{ name: 'multiplySparse', parameters: 7, integers: 11, vectors: 9 },
  body: [
    ...set(ROW, multiply(get(COLUMNS), constant(BYTES))),
    ...set(ROOM, multiply(add(get(INNER), constant(2)), constant(ENTRY))),
    ...set(LIST, get(LISTS)),
    ...set(I, constant(0)),
    ...repeat(listRow, I, ROWS),
    ...set(J, constant(0)),
    ...repeat(
      [
        ...set(LIST, get(LISTS)),
        ...set(TO_C, add(get(C), get(J))),
        ...set(I, constant(0)),
        ...repeat(multiplyRow, I, ROWS),
        ...increase(J, constant(32 * BYTES)),
      ],
      J,
      ROW,
    ),
  ],
}
