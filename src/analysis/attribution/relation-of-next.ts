import { hashFeature as key } from '../model/hash.ts'
import type { TokenRange } from './attribution-model.ts'
import { BEHIND } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** The relation of the word behind a range, and whether its head lies within it. */
export const relationOfNext = (t: WordTable, end: number, { first }: TokenRange): number => {
  if (end >= t.count) return BEHIND
  const up = t.head[end]!
  return key(0, t.relation[end]!, up >= first && up < end ? 1 : up >= end ? 2 : 0)
}
