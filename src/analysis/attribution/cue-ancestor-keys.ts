import { hashFeature as key } from '../model/hash.ts'
import { argumentsOf } from './arguments-of.ts'
import { VERB_LETTER, NOUN_LETTER } from './relations.ts'
import type { WordTable } from './word-table.ts'

const STRONG = 6

/** Writes the keys of what else hangs from the head of word `at`, and of the way up to the nearest strong cue word. */
export const cueAncestorKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  const head = t.head[at]!
  let n = from
  if (head >= 0) {
    const relation = t.relation[at]!
    const side = head < at ? 1 : 2
    keys[n++] = key(49, argumentsOf(t, head), relation, t.cueStep[head])
    keys[n++] = key(87, t.sense[head]!, relation, side)
    keys[n++] = key(97, t.coarse[head]!, relation, side)
  }
  return wayUpKeys(t, at, keys, n)
}

const wayUpKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  let path = 0
  let below = at
  let up = t.head[at]!
  for (let steps = 1; up >= 0 && steps <= 12; steps++) {
    path = key(50, path, t.relation[below])
    const step = t.cueStep[up]!
    const letter = t.tagLetter[up]!
    if (step >= STRONG && (letter === VERB_LETTER || letter === NOUN_LETTER)) {
      const side = up < at ? 1 : 2
      const edge = t.leftmost[below] === at ? 1 : t.rightmost[below] === at ? 2 : 0
      keys[n++] = key(51, step, Math.min(steps, 4), side)
      keys[n++] = key(52, t.lemma[up]!, side, step)
      keys[n++] = key(53, t.lemma[up]!, t.relation[below], side)
      keys[n++] = key(54, step, t.relation[below], side * 4 + edge)
      if (steps <= 3) keys[n++] = key(55, path, step)
      return n
    }
    below = up
    up = t.head[up]!
  }
  keys[n++] = key(56, t.tag[at]!)
  return n
}
