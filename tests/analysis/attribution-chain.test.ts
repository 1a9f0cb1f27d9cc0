import { expect, test } from 'vitest'
import { bestPaths } from '../../src/analysis/attribution/best-paths.ts'
import { labelShares, newLattice, pairShares, runChain } from '../../src/analysis/attribution/chain.ts'
import {
  buildTable,
  entriesOf,
  packKeys,
  sumRows,
  unpackKeys,
} from '../../src/analysis/attribution/feature-table.ts'

const LABELS = 3
const COUNT = 4
/** An I (2) may not start, nor follow an O (0). */
const TRANSITIONS = {
  labels: LABELS,
  weights: Float64Array.of(0.2, -0.4, -Infinity, 0.1, 0.3, 0.9, -0.2, 0.5, 0.7, 0.4, 0.6, -Infinity),
}
const SCORES = Float64Array.of(0.1, 1.2, 0.3, 0.8, -0.5, 0.9, 1.5, 0.2, 0.4, -0.3, 0.7, 1.1)

/** Every labelling with its score, by trying them all. */
const allPaths = (): { labels: number[]; score: number }[] => {
  const paths: { labels: number[]; score: number }[] = []
  for (let code = 0; code < LABELS ** COUNT; code++) {
    const labels = Array.from({ length: COUNT }, (_, at) => Math.floor(code / LABELS ** at) % LABELS)
    const score = labels.reduce((sum, label, at) => {
      const from = at === 0 ? LABELS : labels[at - 1]!
      return sum + SCORES[at * LABELS + label]! + TRANSITIONS.weights[from * LABELS + label]!
    }, 0)
    if (score > -Infinity) paths.push({ labels, score })
  }
  return paths.sort((a, b) => b.score - a.score)
}

test('the best labellings are those that trying all of them finds, in order', () => {
  const found = bestPaths(TRANSITIONS, SCORES, COUNT, 6)
  expect(found.map(({ labels }) => [...labels])).toEqual(
    allPaths()
      .slice(0, 6)
      .map(({ labels }) => labels),
  )
})

test('probabilities of labels and pairs are those that trying all labellings gives', () => {
  const lattice = newLattice()
  const logarithm = runChain(lattice, TRANSITIONS, SCORES, COUNT)
  const paths = allPaths()
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
  expect(logarithm).toBeCloseTo(Math.log(total), 9)
  const shareOf = (holds: (labels: number[]) => boolean) =>
    paths.filter(({ labels }) => holds(labels)).reduce((sum, { score }) => sum + Math.exp(score), 0) / total
  const [shares, pairs] = [new Float64Array(LABELS), new Float64Array(LABELS * LABELS)]
  labelShares(lattice, LABELS, 2, shares)
  pairShares(lattice, LABELS, 2, pairs)
  shares.forEach((share, label) =>
    expect(share).toBeCloseTo(
      shareOf((labels) => labels[2] === label),
      9,
    ),
  )
  pairs.forEach((share, pair) =>
    expect(share).toBeCloseTo(
      shareOf((labels) => labels[1] === Math.floor(pair / LABELS) && labels[2] === pair % LABELS),
      9,
    ),
  )
})

test('keys come back from the file as they went in, those above 2^31 too', () => {
  const keys = Uint32Array.of(1, 127, 128, 70_000, 0x7fffffff, 0x80000000, 0xffffffff)
  expect([...unpackKeys(packKeys(keys), keys.length)]).toEqual([...keys].map((key) => key | 0))
})

test('a table adds the rows of the keys that it knows and passes over the others', () => {
  const table = buildTable(Int32Array.of(5, -9), Int8Array.of(1, 2, 10, 20), Float64Array.of(1, 1))
  const sums = sumRows(table, Int32Array.of(5, 77, -9, 5), 4)
  expect([...sums.subarray(0, 2)]).toEqual([12, 24])
  expect([...sumRows(table, Int32Array.of(77), 1).subarray(0, 2)]).toEqual([0, 0])
  expect(entriesOf(table).map(({ key, row }) => [key, ...row])).toEqual([
    [5, 1, 2],
    [-9, 10, 20],
  ])
})
