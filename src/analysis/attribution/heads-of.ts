import type { TokenRange } from './attribution-model.ts'
import type { WordTable } from './word-table.ts'

/** The head of a range, and how many words of it hang from outside (up to 4). */
export const headsOf = (t: WordTable, { first, end }: TokenRange): { head: number; heads: number } => {
  let head = first
  let heads = 0
  for (let at = first; at < end; at++) {
    const up = t.head[at]!
    if (up >= first && up < end) continue
    if (heads === 0 || t.depth[at]! < t.depth[head]!) head = at
    heads++
  }
  return { head, heads: Math.min(heads, 4) }
}
