import { expect, test } from 'vitest'
import { recur } from '../../src/analysis/attribution/recurrence.ts'
import { type MatrixKernel, matrixKernel } from '../../src/analysis/model/matrix-kernel.ts'
import { rowKernel } from '../../src/analysis/model/row-kernel.ts'
import { sigmoid, tanh } from '../../src/analysis/model/sigmoid-tables.ts'

const BYTES = 4
const HIDDEN = 8
const BOTH = 2 * HIDDEN

/** Numbers that look like any, some beyond what the tables hold. */
const anyNumber = (index: number): number =>
  (((index * 7919) % 1009) / 1009 - 0.5) * (index % 5 === 0 ? 40 : 5)

/** The recurrence as it is meant, number by number. */
const plainly = (m: Float32Array, at: number, state: number, out: number, count: number): void => {
  for (let direction = 0; direction < 2; direction++)
    for (let step = 0; step < count; step++) {
      const word = direction === 0 ? step : count - 1 - step
      const before = direction === 0 ? word - 1 : word + 1
      for (let unit = direction * HIDDEN; unit < (direction + 1) * HIDDEN; unit++) {
        const gates = at + word * 3 * BOTH + unit
        const forget = sigmoid(m[gates + BOTH] ?? 0)
        const show = sigmoid(m[gates + 2 * BOTH] ?? 0)
        const kept = step === 0 ? 0 : forget * (m[state + before * BOTH + unit] ?? 0)
        const held = (1 - forget) * (m[gates] ?? 0) + kept
        m[state + word * BOTH + unit] = held
        m[out + word * BOTH + unit] = show * tanh(held)
      }
    }
}

test('the recurrence of a layer is the plain one, bit for bit', () => {
  const count = 40
  const [state, out, size] = [count * 3 * BOTH, count * 4 * BOTH, count * 5 * BOTH]
  const gates = Array.from({ length: state }, (_, index) => anyNumber(index))
  const results = (run: (kernel: MatrixKernel) => void) => {
    const kernel = matrixKernel(size)
    kernel.memory.set(gates)
    run(kernel)
    return [...kernel.memory.subarray(state, size)]
  }
  const place = (at: number, columns: number) => ({ at, rows: count, columns })
  const layer = { gates: place(0, 3 * BOTH), state: place(state, BOTH), out: place(out, BOTH) }
  const given = results((kernel) => {
    recur(kernel, layer, HIDDEN, { first: 0, end: count })
  })
  const wanted = results(({ memory }) => {
    plainly(memory, 0, state, out, count)
  })
  expect(given).toEqual(wanted)
  expect(new Set(given).size).toBeGreaterThan(count)
})

test('what words, a cue and places bring is added up one after the other', () => {
  const width = 8
  const { memory: m, addUp } = matrixKernel(10 * width)
  for (let at = 0; at < 9 * width; at++) m[at] = anyNumber(at)
  const [own, one, other, ...rows] = Array.from({ length: 9 }, (_, index) => index * width) as [
    number,
    number,
    number,
    ...[number, number, number, number, number, number],
  ]
  const wanted = Array.from({ length: width }, (_, d) =>
    rows.reduce(
      (sum, row) => Math.fround(sum + (m[row + d] ?? 0)),
      Math.fround(((m[one + d] ?? 0) + (m[other + d] ?? 0)) / 2 + (m[own + d] ?? 0)),
    ),
  )
  const [a, b, c, d, e, f] = rows.map((row) => row * BYTES) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  addUp(9 * width * BYTES, own * BYTES, one * BYTES, other * BYTES, a, b, c, d, e, f, width * BYTES)
  expect([...m.subarray(9 * width, 10 * width)]).toEqual(wanted)
})

test('clipping leaves what is above nothing', () => {
  const { memory, clip } = matrixKernel(8)
  memory.set([1, -1, 0.5, -0.5, 0, 3, -3, 2])
  clip(0, 4 * BYTES)
  expect([...memory.subarray(0, 8)]).toEqual([1, 0, 0.5, 0, 0, 3, -3, 2])
})

test.each([0, 1, 258])('sums %d rows, though they lie anywhere', (count) => {
  const columns = 20
  const { list, rows, sums, sumRows } = rowKernel(300 * columns)
  for (let at = 0; at < rows.length; at++) rows[at] = (at % 2 === 0 ? 1 : -1) * (127 - (at % 3))
  const picked = Array.from({ length: count }, (_, index) => ((index * 7) % 300) * columns)
  list.set(picked)
  sumRows(count, columns)
  const wanted = Array.from({ length: columns }, (_, column) =>
    picked.reduce((sum, row) => sum + (rows[row + column] ?? 0), 0),
  )
  expect([...sums.subarray(0, columns)]).toEqual(wanted)
})
