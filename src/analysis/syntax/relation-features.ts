import { hashFeature as key } from '../model/hash.ts'

const NOTHING = 3
const ROOT_VALUE = 11
export const MOST_RELATION_FEATURES = 24

/** A parsed sentence, with what its words have below them: made once for all its relations. */
export type Branches = Readonly<{
  words: Int32Array
  tags: Int32Array
  heads: Int32Array
  /** Which child of its head a word is, from the left, up to 6. */
  rank: Uint8Array
  /** How many children a word has, up to 4; the root is the last. */
  children: Uint8Array
  firstChild: Int32Array
}>

export const branchesOf = (words: Int32Array, tags: Int32Array, heads: Int32Array): Branches => {
  const count = words.length
  const rank = new Uint8Array(count)
  const children = new Uint8Array(count + 1)
  const firstChild = new Int32Array(count + 1).fill(-1)
  for (let at = 0; at < count; at++) {
    const head = heads[at]!
    const before = children[head]!
    rank[at] = Math.min(before, 6)
    children[head] = Math.min(before + 1, 200)
    if (firstChild[head]! < 0) firstChild[head] = at
  }
  for (let at = 0; at <= count; at++) children[at] = Math.min(children[at]!, 4)
  return { words, tags, heads, rank, children, firstChild }
}

/** Writes the feature keys of the relation between word `at` and its head; returns their number. */
export const relationFeatures = (branches: Branches, at: number, keys: Int32Array): number => {
  const { words, tags, heads, rank, children, firstChild } = branches
  const count = words.length
  const head = heads[at]!
  const isRoot = head >= count
  const hw = isRoot ? ROOT_VALUE : words[head]!
  const ht = isRoot ? ROOT_VALUE : tags[head]!
  const w = words[at]!
  const t = tags[at]!
  const side = head > at ? 1 : 0
  const distance = Math.min(Math.abs(head - at), 5) * 2 + side
  const before = at > 0 ? tags[at - 1]! : NOTHING
  const after = at + 1 < count ? tags[at + 1]! : NOTHING
  const child = firstChild[at]!
  const childWord = child >= 0 ? words[child]! : NOTHING
  const first = isRoot ? -1 : firstChild[head]!
  let n = 0
  keys[n++] = key(51, ht, t, side)
  keys[n++] = key(52, hw, t, side)
  keys[n++] = key(53, ht, w, side)
  keys[n++] = key(54, hw, w, side)
  keys[n++] = key(55, w, t)
  keys[n++] = key(56, ht, t, distance)
  keys[n++] = key(57, t, before, after)
  keys[n++] = key(58, t, ht, key(0, before, side))
  keys[n++] = key(59, t, childWord, key(0, ht, side))
  keys[n++] = key(60, t, children[at], key(0, ht, side))
  keys[n++] = key(61, hw, side, distance)
  keys[n++] = key(62, t, key(0, ht, side), after)
  keys[n++] = key(63, first >= 0 ? tags[first]! : NOTHING, ht, t)
  keys[n++] = key(64, side, ht, key(0, t, rank[at]))
  keys[n++] = key(65, t, childWord, hw)
  keys[n++] = key(66, t, before, key(0, after, ht))
  return n
}
