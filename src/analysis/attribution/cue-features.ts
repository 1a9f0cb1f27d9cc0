import { cueAncestorKeys } from './cue-ancestor-keys.ts'
import { cueChildKeys } from './cue-child-keys.ts'
import { cueClassKeys } from './cue-class-keys.ts'
import { cueHeadKeys } from './cue-head-keys.ts'
import { cueNearKeys } from './cue-near-keys.ts'
import { cuePlaceKeys } from './cue-place-keys.ts'
import { cueWordKeys } from './cue-word-keys.ts'
import type { WordTable } from './word-table.ts'

/** The most keys that one word gives; children beyond a bound are left out. */
export const MOST_CUE_FEATURES = 260

/** Writes the feature keys of word `at` for finding cues; returns their number. */
export const cueFeatures = (t: WordTable, at: number, keys: Int32Array): number => {
  let n = cueWordKeys(t, at, keys)
  n = cueHeadKeys(t, at, keys, n)
  n = cueChildKeys(t, at, keys, n)
  n = cueAncestorKeys(t, at, keys, n)
  n = cueNearKeys(t, at, keys, n)
  n = cuePlaceKeys(t, at, keys, n)
  return cueClassKeys(t, at, keys, n)
}
