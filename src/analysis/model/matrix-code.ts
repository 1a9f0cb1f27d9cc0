import {
  type Code,
  type WasmFunction,
  add,
  addFloats,
  constant,
  get,
  increase,
  loadSpread,
  loadVector,
  multiply,
  multiplyFloats,
  repeat,
  set,
  storeVector,
} from './wasm-code.ts'

/*
 * The WebAssembly of the product of matrices, instruction by instruction: a function with four loops.
 * multiply(a, aRow, aColumn, b, c, rows, columns, inner), as `matrix-kernel.ts` tells.
 */
const BYTES = 4

const [A, A_ROW, A_COLUMN, B, C, ROWS, COLUMNS, INNER] = [0, 1, 2, 3, 4, 5, 6, 7]
const [I, J, K, C_ROW, FROM_B, TO_C] = [8, 9, 10, 11, 12, 13]
const FROM_A = [14, 15, 16, 17]
const [LEFT, RIGHT, SPREAD_A] = [18, 19, 20]
const SUMS = Array.from({ length: 8 }, (_, index) => 21 + index)

/** One column of four rows of `a` times one row of eight columns of `b`. */
const innermost = [
  ...set(LEFT, loadVector(get(FROM_B))),
  ...set(RIGHT, loadVector(get(FROM_B), 16)),
  ...FROM_A.flatMap((from, row) => [
    ...set(SPREAD_A, loadSpread(get(from))),
    ...[LEFT, RIGHT].flatMap((half, side) => {
      const sum = SUMS[row * 2 + side]!
      return set(sum, addFloats(get(sum), multiplyFloats(get(SPREAD_A), get(half))))
    }),
    ...increase(from, get(A_COLUMN)),
  ]),
  ...increase(FROM_B, get(C_ROW)),
  ...increase(K, constant(1)),
]
const eachSum = (each: (row: number, side: number, sum: number) => Code): Code =>
  SUMS.flatMap((sum, index) => each(index >> 1, index & 1, sum))
/** The address of a row of the block of `c`. */
const rowOfBlock = (row: number): Code => add(get(TO_C), multiply(get(C_ROW), constant(row)))

/** Four rows by eight columns of `c`, kept in registers while `inner` is run through. */
const block = [
  ...FROM_A.flatMap((from, row) => set(from, add(get(A), multiply(add(get(I), constant(row)), get(A_ROW))))),
  ...set(FROM_B, add(get(B), multiply(get(J), constant(BYTES)))),
  ...set(TO_C, add(add(get(C), multiply(get(I), get(C_ROW))), multiply(get(J), constant(BYTES)))),
  ...eachSum((row, side, sum) => set(sum, loadVector(rowOfBlock(row), 16 * side))),
  ...set(K, constant(0)),
  ...repeat(innermost, K, INNER),
  ...eachSum((row, side, sum) => storeVector(rowOfBlock(row), get(sum), 16 * side)),
  ...increase(J, constant(8)),
]

export const multiplyFunction: WasmFunction = {
  ...{ name: 'multiply', parameters: 8, integers: 10, vectors: 11 },
  body: [
    ...set(C_ROW, multiply(get(COLUMNS), constant(BYTES))),
    ...set(I, constant(0)),
    ...repeat([...set(J, constant(0)), ...repeat(block, J, COLUMNS), ...increase(I, constant(4))], I, ROWS),
  ],
}
