import { expect, test } from 'vitest'
import { delayAfter, slowDown } from '../../src/actions/slow-down.ts'

test.each([
  [0, 0],
  [1, 500],
  [2, 1000],
  [5, 8000],
  [40, 30_000],
])('after %i wrong tries the next waits %i ms', (failures, ms) => {
  expect(delayAfter(failures)).toBe(ms)
})

test('tries wait in one row, and one that succeeds takes the wait away', async () => {
  const waits: number[] = []
  const inTurn = slowDown((ms) => Promise.resolve(void waits.push(ms)))
  const tries = [null, null, 'right', null, 'right'].map((outcome) => inTurn(() => Promise.resolve(outcome)))
  await Promise.all(tries)
  expect(waits).toEqual([0, 500, 1000, 0, 500])
})
