import { hashFeature as key } from '../model/hash.ts'
import type { WordForms } from './word-shape.ts'

/** Beyond the ends of a sentence. */
const OUTSIDE = 7
/** The tag before the first. */
export const NO_TAG = 97
export const MOST_TAG_FEATURES = 32

/** Writes the feature keys of word `at`, given the tags of the two words before it; returns their number. */
export const tagFeatures = (
  forms: WordForms,
  at: number,
  tag1: number,
  tag2: number,
  keys: Int32Array,
): number => {
  const { word, lower, suffix1, suffix2, suffix3, prefix2, shape } = forms
  const own = lower[at]!
  const ownShape = shape[at]!
  const before = lower[at - 1] ?? OUTSIDE
  const beforeShape = shape[at - 1] ?? OUTSIDE
  const after = lower[at + 1] ?? OUTSIDE
  const afterShape = shape[at + 1] ?? OUTSIDE
  const afterSuffix = suffix3[at + 1] ?? OUTSIDE
  const after2 = lower[at + 2] ?? OUTSIDE
  let n = 0
  keys[n++] = key(1, word[at]!)
  keys[n++] = key(2, own)
  keys[n++] = key(3, suffix3[at]!)
  keys[n++] = key(4, suffix2[at]!)
  keys[n++] = key(5, suffix1[at]!)
  keys[n++] = key(6, prefix2[at]!)
  keys[n++] = key(7, ownShape)
  keys[n++] = key(8, ownShape, at === 0 ? 1 : 0)
  keys[n++] = key(9, tag1)
  keys[n++] = key(10, tag1, tag2)
  keys[n++] = key(11, tag1, own)
  keys[n++] = key(12, before)
  keys[n++] = key(13, after)
  keys[n++] = key(14, before, own)
  keys[n++] = key(15, own, after)
  keys[n++] = key(16, afterSuffix)
  keys[n++] = key(17, afterShape)
  keys[n++] = key(18, beforeShape, ownShape)
  keys[n++] = key(19, after2)
  keys[n++] = key(20, lower[at - 2] ?? OUTSIDE)
  keys[n++] = key(21, tag1, afterSuffix, suffix2[at])
  keys[n++] = key(22, after, after2)
  keys[n++] = key(23, ownShape, afterShape, beforeShape)
  keys[n++] = key(24, tag1, after)
  keys[n++] = key(25, suffix3[at]!, ownShape, tag1)
  return n
}
