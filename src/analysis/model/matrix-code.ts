/*
 * The WebAssembly of the product of matrices, instruction by instruction: one function with four loops.
 * multiply(a, aRow, aColumn, b, c, rows, columns, inner), as `matrix-kernel.ts` tells.
 */
const BYTES = 4

/** A number in sevens of bits, the lowest first, as WebAssembly writes it. */
const leb = (value: number): number[] => {
  const bytes: number[] = []
  for (let rest = value; ;) {
    const low = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}
const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]

const I32 = 0x7f
const V128 = 0x7b
const get = (local: number): number[] => [0x20, ...unsigned(local)]
const set = (local: number): number[] => [0x21, ...unsigned(local)]
const constant = (value: number): number[] => [0x41, ...leb(value)]
const ADD = 0x6a
const MULTIPLY = 0x6c
const LESS = 0x48
const vector = (code: number): number[] => [0xfd, ...unsigned(code)]
const loadVector = (offset: number): number[] => [...vector(0), 2, ...unsigned(offset)]
const storeVector = (offset: number): number[] => [...vector(11), 2, ...unsigned(offset)]
const SPREAD = [...vector(9), 2, 0]
const ADD_VECTORS = vector(0xe4)
const MULTIPLY_VECTORS = vector(0xe6)
/** `local += what`. */
const increase = (local: number, what: readonly number[]): number[] => [
  ...get(local),
  ...what,
  ADD,
  ...set(local),
]
/** Repeats the body while `counter < bound`: at least once. */
const repeat = (body: readonly number[], counter: number, bound: number): number[] => [
  0x03,
  0x40,
  ...body,
  ...get(counter),
  ...get(bound),
  LESS,
  0x0d,
  0,
  0x0b,
]

const [A, A_ROW, A_COLUMN, B, C, ROWS, COLUMNS, INNER] = [0, 1, 2, 3, 4, 5, 6, 7]
const [I, J, K, C_ROW, FROM_B, TO_C] = [8, 9, 10, 11, 12, 13]
const FROM_A = [14, 15, 16, 17]
const [LEFT, RIGHT, SPREAD_A] = [18, 19, 20]
const SUMS = Array.from({ length: 8 }, (_, index) => 21 + index)

/** Four rows by eight columns of `c`, kept in registers while `inner` is run through. */
const innermost = [
  ...get(FROM_B),
  ...loadVector(0),
  ...set(LEFT),
  ...get(FROM_B),
  ...loadVector(16),
  ...set(RIGHT),
  ...FROM_A.flatMap((from, row) => [
    ...get(from),
    ...SPREAD,
    ...set(SPREAD_A),
    ...[LEFT, RIGHT].flatMap((half, side) => [
      ...get(SUMS[row * 2 + side]!),
      ...get(SPREAD_A),
      ...get(half),
      ...MULTIPLY_VECTORS,
      ...ADD_VECTORS,
      ...set(SUMS[row * 2 + side]!),
    ]),
    ...increase(from, get(A_COLUMN)),
  ]),
  ...increase(FROM_B, get(C_ROW)),
  ...increase(K, constant(1)),
]
const eachSum = (each: (row: number, side: number, sum: number) => number[]): number[] =>
  SUMS.flatMap((sum, index) => each(index >> 1, index & 1, sum))
/** The address of a row of the block of `c`. */
const rowOfBlock = (row: number): number[] => [...get(TO_C), ...get(C_ROW), ...constant(row), MULTIPLY, ADD]

const block = [
  ...FROM_A.flatMap((from, row) => [
    ...get(A),
    ...get(I),
    ...constant(row),
    ADD,
    ...get(A_ROW),
    MULTIPLY,
    ADD,
    ...set(from),
  ]),
  ...[...get(B), ...get(J), ...constant(BYTES), MULTIPLY, ADD, ...set(FROM_B)],
  ...[...get(C), ...get(I), ...get(C_ROW), MULTIPLY, ADD],
  ...[...get(J), ...constant(BYTES), MULTIPLY, ADD, ...set(TO_C)],
  ...eachSum((row, side, sum) => [...rowOfBlock(row), ...loadVector(16 * side), ...set(sum)]),
  ...[...constant(0), ...set(K)],
  ...repeat(innermost, K, INNER),
  ...eachSum((row, side, sum) => [...rowOfBlock(row), ...get(sum), ...storeVector(16 * side)]),
  ...increase(J, constant(8)),
]
const body = [
  ...[...get(COLUMNS), ...constant(BYTES), MULTIPLY, ...set(C_ROW)],
  ...repeat([...constant(0), ...set(J), ...repeat(block, J, COLUMNS), ...increase(I, constant(4))], I, ROWS),
  0x0b,
]

const text = (value: string): number[] => [value.length, ...new TextEncoder().encode(value)]
const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
]

/** The bytes of a module that asks for `host.memory` and gives `multiply`. */
export const matrixCode = (): Uint8Array => {
  const locals = [2, 10, I32, 11, V128]
  const code = [...locals, ...body]
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 8, ...Array<number>(8).fill(I32), 0]),
    ...section(2, [1, ...text('host'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('multiply'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}
