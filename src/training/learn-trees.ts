import { type TreeEnsemble, shareOf } from '../analysis/attribution/tree-ensemble.ts'

const BINS = 48
const PENALTY = 2

/** Bounds that cut the values of one input into about equal parts. */
const boundsOf = (values: Float32Array): Float32Array => {
  const sorted = values.slice().sort()
  const bounds = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) bounds.add(sorted[Math.floor((bin * sorted.length) / BINS)]!)
  return Float32Array.from([...bounds].sort((a, b) => a - b))
}

const binOf = (bounds: Float32Array, value: number): number => {
  let bin = 0
  while (bin < bounds.length && value > bounds[bin]!) bin++
  return bin
}

export type TreeSettings = Readonly<{ trees: number; depth: number; rate: number; least: number }>

/** Learns boosted trees for a yes-or-no answer: `rows[i]` are the numbers of case i, `answers[i]` is 1 or 0. */
export const learnTrees = (
  rows: readonly (readonly number[])[],
  answers: Uint8Array,
  { trees, depth, rate, least }: TreeSettings,
): TreeEnsemble => {
  const count = rows.length
  const width = rows[0]?.length ?? 0
  const bounds = Array.from({ length: width }, (_, input) =>
    boundsOf(Float32Array.from(rows, (row) => row[input]!)),
  )
  const bins = Array.from({ length: width }, (_, input) =>
    Uint8Array.from(rows, (row) => binOf(bounds[input]!, Math.fround(row[input]!))),
  )
  const yes = answers.reduce((sum, answer) => sum + answer, 0)
  const base = Math.log((yes + 1) / (count - yes + 1))
  const sums = new Float64Array(count).fill(base)
  const inner = 2 ** depth - 1
  const ends = 2 ** depth
  const inputs = new Uint8Array(trees * inner)
  const cuts = new Float32Array(trees * inner).fill(Infinity)
  const leaves = new Float32Array(trees * ends)
  const node = new Uint16Array(count)
  const gradient = new Float64Array(count)
  const curvature = new Float64Array(count)
  for (let tree = 0; tree < trees; tree++) {
    for (let row = 0; row < count; row++) {
      const share = shareOf(sums[row]!)
      gradient[row] = answers[row]! - share
      curvature[row] = share * (1 - share)
    }
    node.fill(0)
    for (let level = 0; level < depth; level++) {
      const firstNode = 2 ** level - 1
      const nodes = 2 ** level
      const best = Array.from({ length: nodes }, () => ({ gain: 1e-6, input: 0, bin: -1 }))
      for (let input = 0; input < width; input++) {
        const g = new Float64Array(nodes * BINS)
        const h = new Float64Array(nodes * BINS)
        const n = new Int32Array(nodes * BINS)
        const own = bins[input]!
        for (let row = 0; row < count; row++) {
          const cell = (node[row]! - firstNode) * BINS + own[row]!
          g[cell]! += gradient[row]!
          h[cell]! += curvature[row]!
          n[cell]! += 1
        }
        for (let index = 0; index < nodes; index++) {
          let [G, H, N] = [0, 0, 0]
          for (let bin = 0; bin < BINS; bin++) {
            G += g[index * BINS + bin]!
            H += h[index * BINS + bin]!
            N += n[index * BINS + bin]!
          }
          let [left, leftH, leftN] = [0, 0, 0]
          for (let bin = 0; bin < bounds[input]!.length; bin++) {
            left += g[index * BINS + bin]!
            leftH += h[index * BINS + bin]!
            leftN += n[index * BINS + bin]!
            if (leftN < least || N - leftN < least) continue
            const right = G - left
            const gain =
              (left * left) / (leftH + PENALTY) +
              (right * right) / (H - leftH + PENALTY) -
              (G * G) / (H + PENALTY)
            if (gain > best[index]!.gain) best[index] = { gain, input, bin }
          }
        }
      }
      best.forEach(({ input, bin }, index) => {
        if (bin < 0) return
        inputs[tree * inner + firstNode + index] = input
        cuts[tree * inner + firstNode + index] = bounds[input]![bin]!
      })
      for (let row = 0; row < count; row++) {
        const { input, bin } = best[node[row]! - firstNode]!
        node[row] = bin < 0 || bins[input]![row]! <= bin ? 2 * node[row]! + 1 : 2 * node[row]! + 2
      }
    }
    const g = new Float64Array(ends)
    const h = new Float64Array(ends)
    for (let row = 0; row < count; row++) {
      g[node[row]! - inner]! += gradient[row]!
      h[node[row]! - inner]! += curvature[row]!
    }
    for (let leaf = 0; leaf < ends; leaf++)
      leaves[tree * ends + leaf] = (rate * g[leaf]!) / (h[leaf]! + PENALTY)
    for (let row = 0; row < count; row++) sums[row]! += leaves[tree * ends + node[row]! - inner]!
  }
  return { depth, base, inputs, bounds: cuts, leaves }
}
