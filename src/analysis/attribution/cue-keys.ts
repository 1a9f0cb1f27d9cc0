import { hashFeature as key } from '../model/hash.ts'
import type { TokenRange } from './attribution-model.ts'
import { headsOf } from './heads-of.ts'
import { relationOfNext } from './relation-of-next.ts'
import { VERB_LETTER } from './relations.ts'
import { tagAt, wordAt } from './word-at.ts'
import type { WordTable } from './word-table.ts'

const NOTHING = 77

/** Writes the feature keys of the cue of a reading, and of what stands around it; returns their number. */
export const cueKeys = (t: WordTable, cue: TokenRange, keys: Int32Array): number => {
  const { first, end } = cue
  const { head, heads } = headsOf(t, cue)
  let text = 0
  let tags = 0
  let verbs = 0
  for (let at = first; at < end; at++) {
    text = key(0, text, t.lemma[at])
    tags = key(0, tags, t.tag[at])
    if (t.tagLetter[at] === VERB_LETTER) verbs++
  }
  const length = Math.min(end - first, 6)
  let n = 0
  keys[n++] = key(551, text)
  keys[n++] = key(552, tags)
  keys[n++] = key(553, length, verbs)
  keys[n++] = key(554, tags, tagAt(t, end))
  keys[n++] = key(555, tagAt(t, first - 1), tags)
  keys[n++] = key(556, t.lemma[end - 1]!, tagAt(t, end))
  keys[n++] = key(557, t.lemma[end - 1]!, wordAt(t, end))
  keys[n++] = key(558, t.lemma[first]!, wordAt(t, first - 1))
  keys[n++] = key(559, t.lemma[first]!, length)
  keys[n++] = key(560, t.lemma[head]!, length)
  keys[n++] = key(561, t.lemma[head]!, tags)
  keys[n++] = key(562, t.tag[end - 1]!, tagAt(t, end), tagAt(t, end + 1))
  keys[n++] = key(563, t.relation[first]!, t.relation[end - 1], length)
  keys[n++] = key(564, relationOfNext(t, end, cue), t.tag[end - 1])
  keys[n++] = key(565, t.sense[head]!, tags)
  keys[n++] = key(566, heads, length)
  keys[n++] = key(567, t.lemma[head]!, wordAt(t, first - 1), tagAt(t, first - 1))
  keys[n++] = key(568, t.phrase[first]!, t.phrase[end - 1], length)
  keys[n++] = key(569, first > 0 ? t.relation[first - 1]! : NOTHING, t.relation[first], tagAt(t, first - 1))
  keys[n++] = key(570, t.fine[head]!)
  keys[n++] = key(571, t.fine[head]!, tags)
  keys[n++] = key(572, t.cueStep[head]!, tags)
  keys[n++] = key(573, t.fine[head]!, t.quote[head], tagAt(t, end))
  keys[n++] = key(574, t.sense[head]!, t.relation[head], t.tag[head])
  return n
}
