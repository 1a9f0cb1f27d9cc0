import { hashFeature as key } from '../model/hash.ts'
import { MOST_SENSES, NO_SENSE } from '../model/word-classes.ts'
import { BEFORE, BEHIND } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** Writes the keys of the classes that word `at` is of, by sense and by company; returns how many keys there are now. */
export const cueClassKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  const sentence = t.sentence[at]!
  const first = t.sentenceFirst[sentence]!
  const end = t.sentenceEnd[sentence]!
  const tag = t.tag[at]!
  const relation = t.relation[at]!
  const sense = t.sense[at]!
  const coarse = t.coarse[at]!
  const fine = t.fine[at]!
  const has1 = at > first
  const next1 = at + 1 < end
  keys[n++] = key(80, sense, tag)
  keys[n++] = key(82, sense, t.quote[at], t.cueStep[at])
  keys[n++] = key(83, sense, relation)
  keys[n++] = key(85, next1 ? t.sense[at + 1]! : 60, sense)
  keys[n++] = key(86, has1 ? t.sense[at - 1]! : 60, sense)
  for (let index = at * MOST_SENSES; index < (at + 1) * MOST_SENSES; index++)
    if (t.senses[index] !== NO_SENSE) keys[n++] = key(84, t.senses[index]!, t.tagClass[at])
  keys[n++] = key(90, coarse, tag)
  keys[n++] = key(91, fine, tag)
  keys[n++] = key(92, coarse, relation)
  keys[n++] = key(95, has1 ? t.fine[at - 1]! : -1, fine)
  keys[n++] = key(96, fine, next1 ? t.fine[at + 1]! : -1)
  keys[n++] = key(99, coarse, next1 ? t.tag[at + 1]! : BEHIND)
  keys[n++] = key(100, coarse, next1 ? t.word[at + 1]! : BEHIND)
  keys[n++] = key(110, t.phrase[at]!, tag)
  keys[n++] = key(112, t.phrase[at]!, has1 ? t.phrase[at - 1]! : 0, next1 ? t.phrase[at + 1]! : 0)
  keys[n++] = key(124, fine, next1 ? t.tag[at + 1]! : BEHIND, at + 2 < end ? t.tag[at + 2]! : BEHIND)
  keys[n++] = key(125, fine, has1 ? t.tag[at - 1]! : BEFORE, at > first + 1 ? t.tag[at - 2]! : BEFORE)
  return n
}
