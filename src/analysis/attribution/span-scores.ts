import { type ChainModel, IN_CUE, SPAN_LABELS, type TokenRange } from './attribution-model.ts'
import type { CueContext } from './cue-context.ts'
import { addRows } from './feature-table.ts'
import {
  LEFT_OF_CUE,
  MOST_SPAN_FEATURES,
  RIGHT_OF_CUE,
  distanceFeatures,
  distanceOf,
  pairFeatures,
  placeFeatures,
  placeOf,
  wordFeatures,
} from './span-features.ts'
import type { WordTable } from './word-table.ts'

const SENTENCES_BEFORE = 3
const SENTENCES_BEHIND = 5
const FARTHEST_WORD = 150

/** The tokens among which a cue's source and content are looked for: of its paragraph, some sentences around it. */
export const windowOf = (t: WordTable, { first, end }: TokenRange): TokenRange => {
  const lowest = Math.max(0, t.sentence[first]! - SENTENCES_BEFORE)
  const highest = Math.min(t.sentenceFirst.length - 1, t.sentence[end - 1]! + SENTENCES_BEHIND)
  let low = Math.max(t.sentenceFirst[lowest]!, first - FARTHEST_WORD)
  let high = Math.min(t.sentenceEnd[highest]!, end + FARTHEST_WORD)
  while (t.paragraph[low]! < t.paragraph[first]!) low++
  while (high > end && t.paragraph[high - 1]! > t.paragraph[end - 1]!) high--
  return { first: low, end: high }
}

/** Writes all feature keys of word `at` for a cue, as training gathers them. */
export const spanFeatures = (t: WordTable, cue: CueContext, at: number, keys: Int32Array): number => {
  if (at >= cue.first && at < cue.end) {
    keys[0] = IN_CUE
    return 1
  }
  const part = new Int32Array(MOST_SPAN_FEATURES)
  let used = 0
  const add = (count: number) => {
    keys.set(part.subarray(0, count), used)
    used += count
  }
  add(wordFeatures(t, at, at < cue.first ? LEFT_OF_CUE : RIGHT_OF_CUE, part))
  add(distanceFeatures(t, cue, distanceOf(cue, at), part))
  add(placeFeatures(t, cue, placeOf(t, cue, at), part))
  add(pairFeatures(t, cue, at, part))
  return used
}

/** Scores words for cues of one text; what does not hang on the cue is worked out once a text. */
export type SpanScorer = (cue: CueContext, window: TokenRange) => Float64Array

export const spanScorer = (t: WordTable, { spanTable: table }: ChainModel): SpanScorer => {
  const keys = new Int32Array(MOST_SPAN_FEATURES)
  const perWord = new Int32Array(t.count * 2 * SPAN_LABELS)
  const known = new Uint8Array(t.count * 2)
  const sums = new Int32Array(SPAN_LABELS)
  const addWord = (at: number, side: number) => {
    const place = at * 2 + side - LEFT_OF_CUE
    if (known[place] === 0) {
      known[place] = 1
      addRows(table, keys, wordFeatures(t, at, side, keys), perWord, place * SPAN_LABELS)
    }
    for (let label = 0; label < SPAN_LABELS; label++)
      sums[label] = sums[label]! + perWord[place * SPAN_LABELS + label]!
  }
  return (cue, { first, end }) => {
    const scores = new Float64Array((end - first) * SPAN_LABELS)
    const cached = new Map<number, Int32Array>()
    const addCached = (key: number, write: () => number) => {
      let held = cached.get(key)
      if (!held) {
        held = new Int32Array(SPAN_LABELS)
        addRows(table, keys, write(), held, 0)
        cached.set(key, held)
      }
      for (let label = 0; label < SPAN_LABELS; label++) sums[label] = sums[label]! + held[label]!
    }
    for (let at = first; at < end; at++) {
      sums.fill(0)
      if (at >= cue.first && at < cue.end) {
        scores[(at - first) * SPAN_LABELS + IN_CUE] = 30
        continue
      }
      const distance = distanceOf(cue, at)
      const place = placeOf(t, cue, at)
      addWord(at, at < cue.first ? LEFT_OF_CUE : RIGHT_OF_CUE)
      addCached(distance, () => distanceFeatures(t, cue, distance, keys))
      addCached(100 + place, () => placeFeatures(t, cue, place, keys))
      addRows(table, keys, pairFeatures(t, cue, at, keys), sums, 0)
      for (let label = 0; label < SPAN_LABELS; label++)
        scores[(at - first) * SPAN_LABELS + label] = sums[label]! * table.scales[label]!
      scores[(at - first) * SPAN_LABELS + IN_CUE] = -30
    }
    return scores
  }
}
