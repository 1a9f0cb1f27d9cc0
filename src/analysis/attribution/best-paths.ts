import type { Transitions } from './chain.ts'

/** One labelling of a sequence, with its score. */
export type Path = Readonly<{ labels: Uint8Array; score: number }>

/** The `most` best labellings of a sequence, best first. */
export const bestPaths = (
  { labels, weights }: Transitions,
  scores: Float64Array,
  count: number,
  most: number,
): Path[] => {
  if (count === 0) return []
  const width = labels * most
  const value = new Float64Array(count * width).fill(-Infinity)
  const back = new Int32Array(count * width).fill(-1)
  for (let label = 0; label < labels; label++)
    value[label * most] = scores[label]! + weights[labels * labels + label]!
  for (let at = 1; at < count; at++)
    for (let label = 0; label < labels; label++) {
      const target = at * width + label * most
      for (let from = 0; from < labels; from++) {
        const step = weights[from * labels + label]!
        if (step === -Infinity) continue
        for (let rank = 0; rank < most; rank++) {
          const origin = (at - 1) * width + from * most + rank
          const score = value[origin]! + step
          if (!(score > value[target + most - 1]!)) break
          let place = most - 1
          while (place > 0 && score > value[target + place - 1]!) {
            value[target + place] = value[target + place - 1]!
            back[target + place] = back[target + place - 1]!
            place--
          }
          value[target + place] = score
          back[target + place] = from * most + rank
        }
      }
      const own = scores[at * labels + label]!
      for (let rank = 0; rank < most; rank++) value[target + rank] = value[target + rank]! + own
    }
  const last = (count - 1) * width
  const ends = Array.from({ length: width }, (_, index) => index)
    .filter((index) => value[last + index]! > -Infinity)
    .sort((a, b) => value[last + b]! - value[last + a]! || a - b)
    .slice(0, most)
  return ends.map((end) => {
    const path = new Uint8Array(count)
    let state = end
    for (let at = count - 1; at >= 0; at--) {
      path[at] = Math.floor(state / most)
      state = back[at * width + state]!
    }
    return { labels: path, score: value[last + end]! }
  })
}
