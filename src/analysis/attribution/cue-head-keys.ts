import { hashFeature as key } from '../model/hash.ts'
import { BEFORE } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** Writes the keys of what word `at` hangs from; returns how many keys there are now. */
export const cueHeadKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  const lemma = t.lemma[at]!
  const tag = t.tag[at]!
  const relation = t.relation[at]!
  const head = t.head[at]!
  const side = head < 0 ? 0 : head < at ? 1 : 2
  const headLemma = head < 0 ? BEFORE : t.lemma[head]!
  const headRelation = head < 0 ? BEFORE : t.relation[head]!
  const headStep = head < 0 ? 0 : t.cueStep[head]!
  const above = head < 0 ? -1 : t.head[head]!
  keys[n++] = key(28, relation, side)
  keys[n++] = key(29, relation, headLemma, side)
  keys[n++] = key(30, relation, head < 0 ? BEFORE : t.tag[head]!, tag)
  keys[n++] = key(31, relation, headStep, side)
  keys[n++] = key(32, lemma, relation, side)
  keys[n++] = key(33, lemma, headLemma, relation)
  keys[n++] = key(34, relation, headRelation, above < 0 ? 0 : t.cueStep[above]!)
  keys[n++] = key(35, relation, headRelation, above < 0 ? BEFORE : t.lemma[above]!)
  return n
}
