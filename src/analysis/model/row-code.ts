import {
  type WasmFunction,
  add,
  constant,
  get,
  increase,
  loadInteger,
  loadVector,
  multiply,
  noVector,
  repeat,
  set,
  storeVector,
  vector,
} from './wasm-code.ts'

/*
 * The WebAssembly of sums of rows of int8: sumRows(count, columns), sixteen columns at a time. The memory begins with
 * the list of the rows to be summed, then come the sums, then the rows.
 */
/** Where the sums lie and where the rows begin, in bytes; before the sums is room for the list. */
export const SUMS_AT = 2048
export const ROWS_AT = 4096

const lowHalf = vector(0x87)
const highHalf = vector(0x88)
const addShorts = vector(0x8e)

const [COUNT, COLUMNS] = [0, 1]
const [COLUMN, NEXT, END] = [2, 3, 4]
const [LOW, HIGH, ROW] = [5, 6, 7]

const addRow = [
  ...set(ROW, loadVector(add(loadInteger(get(NEXT)), get(COLUMN)), ROWS_AT)),
  ...set(LOW, addShorts(get(LOW), lowHalf(get(ROW)))),
  ...set(HIGH, addShorts(get(HIGH), highHalf(get(ROW)))),
  ...increase(NEXT, constant(4)),
]

export const sumRowsFunction: WasmFunction = {
  ...{ name: 'sumRows', parameters: 2, integers: 3, vectors: 3 },
  body: [
    ...set(END, multiply(get(COUNT), constant(4))),
    ...set(COLUMN, constant(0)),
    ...repeat(
      [
        ...set(LOW, noVector),
        ...set(HIGH, noVector),
        ...set(NEXT, constant(0)),
        ...repeat(addRow, NEXT, END),
        ...storeVector(multiply(get(COLUMN), constant(2)), get(LOW), SUMS_AT),
        ...storeVector(multiply(get(COLUMN), constant(2)), get(HIGH), SUMS_AT + 16),
        ...increase(COLUMN, constant(16)),
      ],
      COLUMN,
      COLUMNS,
    ),
  ],
}
