import { hashFeature as key } from '../model/hash.ts'
import { QUOTED, type WordTable } from './word-table.ts'

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

/** Writes the keys of the nearest strong cue words of the sentence, on both sides; returns how many keys there are now. */
export const cueNearKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  const sentence = t.sentence[at]!
  const left = nearestStrong(t, at, -1, t.sentenceFirst[sentence]! - 1)
  const right = nearestStrong(t, at, 1, t.sentenceEnd[sentence]!)
  const leftStep = left < 0 ? 0 : distanceStep(at - left)
  const rightStep = right < 0 ? 0 : distanceStep(right - at)
  keys[n++] = key(57, leftStep, rightStep)
  if (left >= 0) keys[n++] = key(58, t.lemma[left]!, leftStep)
  if (right >= 0) keys[n++] = key(59, t.lemma[right]!, rightStep)
  keys[n++] = key(60, left < 0 ? 0 : 1, right < 0 ? 0 : 1, t.quote[at])
  return n
}
