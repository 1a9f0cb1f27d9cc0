import { hashFeature as key } from '../model/hash.ts'
import { BEFORE, BEHIND, THAT } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** Writes the keys of where word `at` stands: towards quotations, in its sentence, in the tree; returns how many keys there are now. */
export const cuePlaceKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  const sentence = t.sentence[at]!
  const first = t.sentenceFirst[sentence]!
  const end = t.sentenceEnd[sentence]!
  const tag = t.tag[at]!
  const step = t.cueStep[at]!
  const quote = t.quote[at]!
  const q1 = at > 0 ? t.quote[at - 1]! : 0
  const q2 = at > 1 ? t.quote[at - 2]! : 0
  const q3 = at > 2 ? t.quote[at - 3]! : 0
  const Q1 = at + 1 < t.count ? t.quote[at + 1]! : 0
  const quoted = t.sentenceQuotes[sentence]!
  keys[n++] = key(61, quote, q1, Q1)
  keys[n++] = key(62, quote, tag)
  keys[n++] = key(63, q1, q2, q3 * 16 + step)
  keys[n++] = key(64, quoted, step)
  keys[n++] = key(65, quoted, quote, t.relation[at])
  keys[n++] = key(66, at > first ? 0 : 1, t.opensParagraph[at], tag)
  keys[n++] = key(67, Math.min(at - first, 6), step)
  keys[n++] = key(68, t.word[first]!, at - first < 4 ? 1 : 0)
  keys[n++] = key(69, Math.min(end - first, 60) >> 3, sentence === 0 ? 1 : 0)
  keys[n++] = key(70, t.leftmost[at]! < at ? 1 : 0, t.rightmost[at]! > at ? 1 : 0, tag)
  keys[n++] = key(71, stepsToThat(t, at, end), step)
  keys[n++] = key(72, at + 1 < end ? t.word[at + 1]! : BEHIND, step)
  keys[n++] = key(73, at > first ? t.word[at - 1]! : BEFORE, step)
  keys[n++] = key(74, Math.min(t.depth[at]!, 6), tag)
  return n
}

/** How many words on the next *that* stands; 0 if not near. */
const stepsToThat = (t: WordTable, at: number, end: number): number => {
  for (let index = at + 1; index < Math.min(end, at + 6); index++)
    if (t.word[index] === THAT) return index - at
  return 0
}
