import { hashFeature as key } from '../model/hash.ts'
import { cueKeys } from './cue-keys.ts'
import { headsOf } from './heads-of.ts'
import { orderOf } from './order-of.ts'
import type { Proposal } from './proposals.ts'
import { spanKeys } from './span-keys.ts'
import type { WordTable } from './word-table.ts'

/*
 * Features of a whole reading, which a chain cannot see: whether a span is a whole branch of the tree, its marks
 * balance, what stands on both sides of both its ends, in which order source, cue and content come.
 */
export const MOST_READING_FEATURES = 240
/** More spans than this are counted, not looked at. */
const MOST_SPANS = 3

/** Writes the feature keys of a proposal; returns their number. */
export const readingFeatures = (t: WordTable, proposal: Proposal, keys: Int32Array): number => {
  const { cue, reading } = proposal
  const { source, content } = reading
  const { head: cueHead } = headsOf(t, cue)
  let n = cueKeys(t, cue, keys)
  for (const range of content.slice(0, MOST_SPANS)) n = spanKeys(t, { range, role: 1, cue, cueHead }, keys, n)
  for (const range of source.slice(0, MOST_SPANS - 1))
    n = spanKeys(t, { range, role: 2, cue, cueHead }, keys, n)
  const order = orderOf(proposal)
  const counts = Math.min(source.length, 2) * 4 + Math.min(content.length, 3)
  keys[n++] = key(581, order)
  keys[n++] = key(582, order, t.lemma[cueHead])
  keys[n++] = key(583, counts)
  keys[n++] = key(584, counts, t.lemma[cueHead])
  keys[n++] = key(585, counts, t.tag[cueHead], t.relation[cueHead])
  keys[n++] = key(586, order, t.quote[content[0]?.first ?? 0])
  return n
}
