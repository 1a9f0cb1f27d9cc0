import { hashFeature as key } from '../model/hash.ts'
import { MOST_SENSES, NO_SENSE } from '../model/word-classes.ts'
import { argumentsOf } from './arguments-of.ts'
import { BEFORE } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** The most keys that one word gives the net. */
export const MOST_NET_FEATURES = 32

/**
 * Writes the keys of what the net knows of word `at` itself, from `from` on, and gives where they
 * end; what stands around it the net sees by its layers.
 */
export const netFeatures = (t: WordTable, at: number, keys: Int32Array, from = 0): number => {
  const first = t.sentenceFirst[t.sentence[at]!]!
  const head = t.head[at]!
  const side = head < 0 ? 0 : head < at ? 1 : 2
  const letter = t.tagLetter[at]!
  const lemma = t.lemma[at]!
  const relation = t.relation[at]!
  const quote = t.quote[at]!
  const step = t.cueStep[at]!
  const signature = argumentsOf(t, at)
  let n = from
  keys[n++] = key(701, 1)
  keys[n++] = key(702, t.word[at]!)
  keys[n++] = key(703, lemma, letter)
  keys[n++] = key(704, t.tag[at]!)
  keys[n++] = key(705, relation, side)
  keys[n++] = key(706, t.suffix[at]!, t.tagClass[at])
  keys[n++] = key(707, t.shape[at]!)
  keys[n++] = key(708, step, letter)
  keys[n++] = key(709, t.phrase[at]!)
  keys[n++] = key(710, quote, at > 0 ? t.quote[at - 1]! : 0, at + 1 < t.count ? t.quote[at + 1]! : 0)
  keys[n++] = key(711, t.sentenceQuotes[t.sentence[at]!]!, quote)
  keys[n++] = key(712, t.sense[at]!, letter)
  for (let index = at * MOST_SENSES; index < (at + 1) * MOST_SENSES; index++)
    if (t.senses[index] !== NO_SENSE) keys[n++] = key(713, t.senses[index]!, letter)
  keys[n++] = key(714, signature, letter)
  keys[n++] = key(715, signature, lemma)
  keys[n++] = key(716, head < 0 ? BEFORE : t.lemma[head]!, relation, side)
  keys[n++] = key(717, head < 0 ? BEFORE : t.tag[head]!, relation, side)
  keys[n++] = key(718, head < 0 ? 0 : t.cueStep[head]!, relation, side)
  keys[n++] = key(719, at === first ? 1 : 0, t.opensParagraph[at])
  keys[n++] = key(720, Math.min(t.depth[at]!, 6))
  keys[n++] = key(721, t.coarse[at]!, letter)
  keys[n++] = key(722, t.fine[at]!)
  return n
}

/** The row of what gates the way between a word and its head: by relation and side. */
export const gateOf = (t: WordTable, at: number): number => {
  const relation = t.relation[at]!
  return ((relation ^ (relation >>> 16) ^ (relation >>> 8)) & 255) * 2 + (t.head[at]! < at ? 0 : 1)
}
