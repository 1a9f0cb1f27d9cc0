import type { ParseState } from '../analysis/syntax/parse-state.ts'

/** How many right arcs each step puts out of reach (Goldberg and Nivre 2013, for arc-hybrid). */
export const costsOf = (
  { stack, depth, next, size }: ParseState,
  gold: Int32Array,
): [number, number, number] => {
  const root = size - 1
  const top = depth > 0 ? stack[depth - 1]! : -1
  const below = depth > 1 ? stack[depth - 2]! : -1
  let shift = 0
  let waiting = 0
  for (let at = 0; at < depth; at++) {
    if (gold[stack[at]!] === next) shift++
    if (at < depth - 1 && gold[next] === stack[at]) shift++
  }
  for (let at = next; at < root; at++) if (gold[at] === top) waiting++
  const head = top >= 0 ? gold[top]! : -1
  const left = waiting + (head !== next && ((below >= 0 && head === below) || head > next) ? 1 : 0)
  const right = waiting + (head !== below && head >= next ? 1 : 0)
  return [shift, left, right]
}
