import { expect, test } from 'vitest'
import { matrixKernel } from '../../src/analysis/model/matrix-kernel.ts'

const BYTES = 4

/** Halves of small whole numbers: their sums are exact. */
const halves = (count: number, factor: number): number[] =>
  Array.from({ length: count }, (_, index) => (((index * factor) % 17) - 8) / 2)

const plain = (
  a: readonly number[],
  b: readonly number[],
  rows: number,
  columns: number,
  inner: number,
): number[] =>
  Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns]
    let sum = 1
    for (let k = 0; k < inner; k++) sum += (a[row * inner + k] ?? NaN) * (b[k * columns + column] ?? NaN)
    return sum
  })

const turned = (a: readonly number[], rows: number, columns: number): number[] =>
  Array.from(
    { length: rows * columns },
    (_, cell) => a[(cell % rows) * columns + Math.floor(cell / rows)] ?? NaN,
  )

test.each`
  rows  | columns | inner
  ${4}  | ${8}    | ${1}
  ${4}  | ${16}   | ${3}
  ${12} | ${8}    | ${5}
  ${20} | ${48}   | ${33}
`(
  '$rows by $inner times $inner by $columns',
  ({ rows, columns, inner }: Record<'rows' | 'columns' | 'inner', number>) => {
    const a = halves(rows * inner, 5)
    const b = halves(inner * columns, 7)
    const [toB, toC, size] = [a.length, a.length + b.length, a.length + b.length + rows * columns]
    const wanted = plain(a, b, rows, columns, inner)
    const layouts = [
      { from: a, row: inner * BYTES, column: BYTES },
      { from: turned(a, rows, inner), row: BYTES, column: rows * BYTES },
    ]
    for (const { from, row, column } of layouts) {
      const { memory, multiply } = matrixKernel(size)
      memory.set(from)
      memory.set(b, toB)
      memory.fill(1, toC, size)
      multiply(0, row, column, toB * BYTES, toC * BYTES, rows, columns, inner)
      expect([...memory.subarray(toC, size)]).toEqual(wanted)
    }
  },
)

test.each([0, 0.3, 1])('a product of which a share of %d is something is the same, bit for bit', (share) => {
  const [rows, columns, inner] = [12, 64, 48]
  const a = Array.from({ length: rows * inner }, (_, index) =>
    (index * 7919) % 100 < share * 100 ? ((index * 31) % 97) / 7 : 0,
  )
  const b = Array.from({ length: inner * columns }, (_, index) => ((index * 37) % 101) / 13 - 4)
  const [toB, toC, size] = [a.length, a.length + b.length, a.length + b.length + rows * columns]
  const { memory, multiply, multiplySparse, lists } = matrixKernel(size)
  const product = (run: () => void) => {
    memory.set(a)
    memory.set(b, toB)
    memory.fill(1, toC, size)
    run()
    return [...memory.subarray(toC, size)]
  }
  const whole = product(() => {
    multiply(0, inner * BYTES, BYTES, toB * BYTES, toC * BYTES, rows, columns, inner)
  })
  const sparse = product(() => {
    multiplySparse(0, toB * BYTES, toC * BYTES, rows, columns, inner, lists)
  })
  expect(sparse).toEqual(whole)
})
