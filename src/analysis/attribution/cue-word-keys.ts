import { hashFeature as key } from '../model/hash.ts'
import { BEFORE, BEHIND } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** Writes the keys of word `at` itself and of the words beside it in its sentence; returns their number. */
export const cueWordKeys = (t: WordTable, at: number, keys: Int32Array): number => {
  const sentence = t.sentence[at]!
  const first = t.sentenceFirst[sentence]!
  const end = t.sentenceEnd[sentence]!
  const lemma = t.lemma[at]!
  const tag = t.tag[at]!
  const step = t.cueStep[at]!
  const has1 = at > first
  const next1 = at + 1 < end
  const w1 = has1 ? t.word[at - 1]! : BEFORE
  const W1 = next1 ? t.word[at + 1]! : BEHIND
  const t1 = has1 ? t.tag[at - 1]! : BEFORE
  const T1 = next1 ? t.tag[at + 1]! : BEHIND
  const t2 = at > first + 1 ? t.tag[at - 2]! : BEFORE
  const T2 = at + 2 < end ? t.tag[at + 2]! : BEHIND
  const l1 = has1 ? t.lemma[at - 1]! : BEFORE
  const L1 = next1 ? t.lemma[at + 1]! : BEHIND
  let n = 0
  keys[n++] = key(1, 1)
  keys[n++] = key(2, t.word[at]!)
  keys[n++] = key(3, lemma, tag)
  keys[n++] = key(4, tag)
  keys[n++] = key(5, t.shape[at]!)
  keys[n++] = key(6, t.suffix[at]!, t.tagClass[at])
  keys[n++] = key(7, w1)
  keys[n++] = key(8, W1)
  keys[n++] = key(9, at > first + 1 ? t.word[at - 2]! : BEFORE)
  keys[n++] = key(10, at + 2 < end ? t.word[at + 2]! : BEHIND)
  keys[n++] = key(11, at > first + 2 ? t.word[at - 3]! : BEFORE)
  keys[n++] = key(12, at + 3 < end ? t.word[at + 3]! : BEHIND)
  keys[n++] = key(13, t1, tag)
  keys[n++] = key(14, tag, T1)
  keys[n++] = key(15, t1, tag, T1)
  keys[n++] = key(16, t2, t1, tag)
  keys[n++] = key(17, tag, T1, T2)
  keys[n++] = key(18, l1, lemma)
  keys[n++] = key(19, lemma, L1)
  keys[n++] = key(20, lemma, T1)
  keys[n++] = key(21, t1, lemma)
  keys[n++] = key(22, l1, lemma, L1)
  keys[n++] = key(23, step, tag)
  keys[n++] = key(24, step, has1 ? t.cueStep[at - 1]! : 0, next1 ? t.cueStep[at + 1]! : 0)
  keys[n++] = key(25, step, t.relation[at])
  keys[n++] = key(26, step, t1, T1)
  keys[n++] = key(27, step, t.quote[at])
  return n
}
