import { hashFeature as key } from '../model/hash.ts'
import { MOST_SENSES, NO_SENSE } from '../model/word-classes.ts'
import { argumentsOf } from './arguments-of.ts'
import { ancestorFeatures } from './cue-ancestor-keys.ts'
import { childFeatures } from './cue-child-keys.ts'
import { BEFORE, BEHIND, THAT } from './relations.ts'
import { QUOTED, type WordTable } from './word-table.ts'

/** The most keys that one word gives; children beyond a bound are left out. */
export const MOST_CUE_FEATURES = 260
const VERY_STRONG = 7
const FARTHEST = 40

/** Distance in steps: 1, 2, up to 4, 8, 16, more. */
const distanceStep = (distance: number): number =>
  distance <= 1 ? 1 : distance <= 2 ? 2 : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6

const nearestStrong = (t: WordTable, at: number, step: 1 | -1, stop: number): number => {
  for (let index = at + step, left = FARTHEST; index !== stop && left > 0; index += step, left--)
    if (t.cueStep[index]! >= VERY_STRONG && t.quote[index] !== QUOTED) return index
  return -1
}

/** Writes the feature keys of word `at` for finding cues; returns their number. */
export const cueFeatures = (t: WordTable, at: number, keys: Int32Array): number => {
  const sentence = t.sentence[at]!
  const first = t.sentenceFirst[sentence]!
  const end = t.sentenceEnd[sentence]!
  const word = t.word[at]!
  const lemma = t.lemma[at]!
  const tag = t.tag[at]!
  const step = t.cueStep[at]!
  const relation = t.relation[at]!
  const quote = t.quote[at]!
  const sense = t.sense[at]!
  const coarse = t.coarse[at]!
  const fine = t.fine[at]!
  const has1 = at > first
  const has2 = at > first + 1
  const next1 = at + 1 < end
  const next2 = at + 2 < end
  const w1 = has1 ? t.word[at - 1]! : BEFORE
  const w2 = has2 ? t.word[at - 2]! : BEFORE
  const w3 = at > first + 2 ? t.word[at - 3]! : BEFORE
  const W1 = next1 ? t.word[at + 1]! : BEHIND
  const W2 = next2 ? t.word[at + 2]! : BEHIND
  const W3 = at + 3 < end ? t.word[at + 3]! : BEHIND
  const t1 = has1 ? t.tag[at - 1]! : BEFORE
  const t2 = has2 ? t.tag[at - 2]! : BEFORE
  const T1 = next1 ? t.tag[at + 1]! : BEHIND
  const T2 = next2 ? t.tag[at + 2]! : BEHIND
  const l1 = has1 ? t.lemma[at - 1]! : BEFORE
  const L1 = next1 ? t.lemma[at + 1]! : BEHIND
  const x1 = has1 ? t.cueStep[at - 1]! : 0
  const X1 = next1 ? t.cueStep[at + 1]! : 0
  let n = 0
  keys[n++] = key(1, 1)
  keys[n++] = key(2, word)
  keys[n++] = key(3, lemma, tag)
  keys[n++] = key(4, tag)
  keys[n++] = key(5, t.shape[at]!)
  keys[n++] = key(6, t.suffix[at]!, t.tagClass[at])
  keys[n++] = key(7, w1)
  keys[n++] = key(8, W1)
  keys[n++] = key(9, w2)
  keys[n++] = key(10, W2)
  keys[n++] = key(11, w3)
  keys[n++] = key(12, W3)
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
  keys[n++] = key(24, step, x1, X1)
  keys[n++] = key(25, step, relation)
  keys[n++] = key(26, step, t1, T1)
  keys[n++] = key(27, step, quote)
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
  n = childFeatures(t, at, keys, n)
  if (head >= 0) {
    keys[n++] = key(49, argumentsOf(t, head), relation, headStep)
    keys[n++] = key(87, t.sense[head]!, relation, side)
    keys[n++] = key(97, t.coarse[head]!, relation, side)
  }
  n = ancestorFeatures(t, at, keys, n)
  const left = nearestStrong(t, at, -1, first - 1)
  const right = nearestStrong(t, at, 1, end)
  const leftStep = left < 0 ? 0 : distanceStep(at - left)
  const rightStep = right < 0 ? 0 : distanceStep(right - at)
  keys[n++] = key(57, leftStep, rightStep)
  if (left >= 0) keys[n++] = key(58, t.lemma[left]!, leftStep)
  if (right >= 0) keys[n++] = key(59, t.lemma[right]!, rightStep)
  keys[n++] = key(60, left < 0 ? 0 : 1, right < 0 ? 0 : 1, quote)
  const q1 = at > 0 ? t.quote[at - 1]! : 0
  const q2 = at > 1 ? t.quote[at - 2]! : 0
  const q3 = at > 2 ? t.quote[at - 3]! : 0
  const Q1 = at + 1 < t.count ? t.quote[at + 1]! : 0
  const quoted = t.sentenceQuotes[sentence]!
  keys[n++] = key(61, quote, q1, Q1)
  keys[n++] = key(62, quote, tag)
  keys[n++] = key(63, q1, q2, q3 * 16 + step)
  keys[n++] = key(64, quoted, step)
  keys[n++] = key(65, quoted, quote, relation)
  keys[n++] = key(66, has1 ? 0 : 1, t.opensParagraph[at], tag)
  keys[n++] = key(67, Math.min(at - first, 6), step)
  keys[n++] = key(68, t.word[first]!, at - first < 4 ? 1 : 0)
  keys[n++] = key(69, Math.min(end - first, 60) >> 3, sentence === 0 ? 1 : 0)
  keys[n++] = key(70, t.leftmost[at]! < at ? 1 : 0, t.rightmost[at]! > at ? 1 : 0, tag)
  let that = 0
  for (let index = at + 1; index < Math.min(end, at + 6) && that === 0; index++)
    if (t.word[index] === THAT) that = index - at
  keys[n++] = key(71, that, step)
  keys[n++] = key(72, W1, step)
  keys[n++] = key(73, w1, step)
  keys[n++] = key(74, Math.min(t.depth[at]!, 6), tag)
  keys[n++] = key(80, sense, tag)
  keys[n++] = key(82, sense, quote, step)
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
  keys[n++] = key(99, coarse, T1)
  keys[n++] = key(100, coarse, W1)
  keys[n++] = key(110, t.phrase[at]!, tag)
  keys[n++] = key(112, t.phrase[at]!, has1 ? t.phrase[at - 1]! : 0, next1 ? t.phrase[at + 1]! : 0)
  keys[n++] = key(124, fine, T1, T2)
  keys[n++] = key(125, fine, t1, t2)
  return n
}
