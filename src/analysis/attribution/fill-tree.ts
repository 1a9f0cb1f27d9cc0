import type { Columns } from './empty-table.ts'

/** Beyond this many steps up the tree nobody looks. */
const DEEPEST = 40

/** Children, extents and depths. Each word climbs at most `DEEPEST` steps, so that chains stay linear. */
export const fillTree = (table: Columns): void => {
  const { count, head, childStart, children, leftmost, rightmost, depth } = table
  for (let at = 0; at < count; at++)
    if (head[at]! >= 0) childStart[head[at]! + 1] = childStart[head[at]! + 1]! + 1
  for (let at = 0; at < count; at++) childStart[at + 1] = childStart[at + 1]! + childStart[at]!
  const filled = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    leftmost[at] = rightmost[at] = at
    const up = head[at]!
    if (up < 0) continue
    children[childStart[up]! + filled[up]!] = at
    filled[up] = filled[up]! + 1
  }
  for (let at = 0; at < count; at++) {
    let steps = 0
    for (let up = head[at]!; up >= 0 && steps < DEEPEST; up = head[up]!) {
      steps++
      if (at < leftmost[up]!) leftmost[up] = at
      if (at > rightmost[up]!) rightmost[up] = at
    }
    depth[at] = steps
  }
}
