import type { TokenRange } from './attribution-model.ts'

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
