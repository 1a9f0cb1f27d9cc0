import { CUE_BEGIN, CUE_INSIDE, OUTSIDE, type TokenRange } from './attribution-model.ts'
import { CUE_STATES, type CueShares } from './cue-shares.ts'

const LEAST = 1e-7

/** The best run of cues through the averaged shares. `bias` is what a cue's beginning gets on top: more are found. */
export const decodeCues = ({ state, step, opens }: CueShares, bias: number): TokenRange[] => {
  const count = opens.length
  if (count === 0) return []
  const value = new Float64Array(count * CUE_STATES)
  const back = new Uint8Array(count * CUE_STATES)
  for (let at = 0; at < count; at++)
    for (let to = 0; to < CUE_STATES; to++) {
      let best = -Infinity
      for (let from = 0; from < CUE_STATES; from++) {
        if (to === CUE_INSIDE && (from === OUTSIDE || opens[at] === 1)) continue
        const before = at === 0 ? 0 : value[(at - 1) * CUE_STATES + from]!
        const share =
          opens[at] === 1
            ? state[at * CUE_STATES + to]! + LEAST
            : (step[(at * CUE_STATES + from) * CUE_STATES + to]! + LEAST) /
              (state[(at - 1) * CUE_STATES + from]! + 3 * LEAST)
        const score = before + Math.log(share)
        if (score <= best) continue
        best = score
        back[at * CUE_STATES + to] = from
      }
      value[at * CUE_STATES + to] = best + (to === CUE_BEGIN ? bias : 0)
    }
  const path = new Uint8Array(count)
  let label = 0
  for (let to = 1; to < CUE_STATES; to++)
    if (value[(count - 1) * CUE_STATES + to]! > value[(count - 1) * CUE_STATES + label]!) label = to
  for (let at = count - 1; at >= 0; at--) {
    path[at] = label
    label = back[at * CUE_STATES + label]!
  }
  return rangesOf(path, 0, CUE_BEGIN, CUE_INSIDE)
}

/** The ranges that a labelling draws: one from each `begin`, as far as `inside` follows. Counted from `base`. */
export const rangesOf = (
  path: ArrayLike<number>,
  base: number,
  begin: number,
  inside: number,
): TokenRange[] => {
  const ranges: { first: number; end: number }[] = []
  for (let at = 0; at < path.length; at++) {
    const label = path[at]
    const open = ranges.at(-1)
    if (label === begin) ranges.push({ first: base + at, end: base + at + 1 })
    else if (label === inside && open?.end === base + at) open.end++
  }
  return ranges
}
