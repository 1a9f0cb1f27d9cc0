import { hashFeature as key } from '../model/hash.ts'
import type { ParseState } from './parse-state.ts'

/** Nothing there: no word on the stack, no child. */
const NOTHING = 3
export const MOST_PARSE_FEATURES = 64

const valueAt = (values: Int32Array, at: number): number =>
  at < 0 || at >= values.length ? NOTHING : values[at]!

/** Writes the feature keys of a state of the parser; returns their number. s0, s1: top of the stack; b0, b1: buffer. */
export const parseFeatures = (state: ParseState, keys: Int32Array): number => {
  const { stack, depth, next, size, words, tags, leftmost, rightmost, leftCount, rightCount } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = next < size ? next : -1
  const s0w = valueAt(words, s0)
  const s0t = valueAt(tags, s0)
  const s1w = valueAt(words, s1)
  const s1t = valueAt(tags, s1)
  const b0w = valueAt(words, b0)
  const b0t = valueAt(tags, b0)
  const b1w = valueAt(words, next + 1)
  const b1t = valueAt(tags, next + 1)
  const b2t = valueAt(tags, next + 2)
  const s0l = s0 >= 0 ? leftmost[s0]! : -1
  const s0r = s0 >= 0 ? rightmost[s0]! : -1
  const s1l = s1 >= 0 ? leftmost[s1]! : -1
  const s1r = s1 >= 0 ? rightmost[s1]! : -1
  const b0l = b0 >= 0 ? leftmost[b0]! : -1
  const distance = s0 >= 0 && b0 >= 0 ? Math.min(b0 - s0, 6) : 0
  const lefts = s0 >= 0 ? Math.min(leftCount[s0]!, 3) : 0
  const rights = s0 >= 0 ? Math.min(rightCount[s0]!, 3) : 0
  const b0lefts = b0 >= 0 ? Math.min(leftCount[b0]!, 3) : 0
  let n = 0
  keys[n++] = key(1, s0w, s0t)
  keys[n++] = key(2, s0t)
  keys[n++] = key(3, b0w, b0t)
  keys[n++] = key(4, b0t)
  keys[n++] = key(5, b1t, b1w)
  keys[n++] = key(6, b1t, b2t, b0t)
  keys[n++] = key(7, s1w, s1t)
  keys[n++] = key(8, s1t, s0t)
  keys[n++] = key(9, s0w, b0w)
  keys[n++] = key(10, s0w, b0t, s0t)
  keys[n++] = key(11, s0t, b0w, b0t)
  keys[n++] = key(12, s0t, b0t)
  keys[n++] = key(13, s0t, b0t, b1t)
  keys[n++] = key(14, s1t, s0t, b0t)
  keys[n++] = key(15, s1w, s0t, b0t)
  keys[n++] = key(16, s1t, s0w, b0t)
  keys[n++] = key(17, s1t, s0t, b0w)
  keys[n++] = key(18, s0t, valueAt(tags, s0l), b0t)
  keys[n++] = key(19, s0t, valueAt(tags, s0r), b0t)
  keys[n++] = key(20, s0t, valueAt(tags, b0l), b0t)
  keys[n++] = key(21, s1t, valueAt(tags, s1r), s0t)
  keys[n++] = key(22, s0t, b0t, distance)
  keys[n++] = key(23, s0w, lefts, rights)
  keys[n++] = key(24, s0t, lefts * 4 + rights, b0t)
  keys[n++] = key(25, valueAt(tags, s2), s1t, s0t)
  keys[n++] = key(26, s1w, s0w)
  keys[n++] = key(27, s1w, b0w)
  keys[n++] = key(28, s0w, valueAt(words, s0r), b0t)
  keys[n++] = key(29, s0w, valueAt(words, s0l), b0t)
  keys[n++] = key(30, s0w, distance)
  keys[n++] = key(31, b0w, distance, s0t)
  keys[n++] = key(32, s0w, b0t, b1t)
  keys[n++] = key(33, b0w, b1t, s0t)
  keys[n++] = key(34, s1t, b0t, valueAt(tags, s0r))
  keys[n++] = key(35, valueAt(tags, s1l), s1t, s0t)
  keys[n++] = key(36, b0t, b1t, key(0, b2t, s0t))
  keys[n++] = key(37, s1t, s0t, key(0, b0t, b1t))
  keys[n++] = key(38, s1w, s1t, key(0, s0t, valueAt(tags, s0l)))
  keys[n++] = key(39, valueAt(words, next + 2), b0t)
  keys[n++] = key(40, s0t, b0t, key(0, b0lefts, valueAt(tags, next - 1)))
  keys[n++] = key(41, valueAt(tags, s0 + 1), s0t, key(0, valueAt(tags, next - 1), b0t))
  keys[n++] = key(42, s1t, s0t, key(0, valueAt(tags, s0r), valueAt(words, s0r)))
  keys[n++] = key(43, b0w, b1w)
  keys[n++] = key(44, s0w, b1w, b0t)
  keys[n++] = key(45, valueAt(tags, s2), s1t, key(0, s0t, b0t))
  keys[n++] = key(46, s1w, s0t, key(0, valueAt(words, s0l), b0t))
  keys[n++] = key(47, b0w, valueAt(words, b0l), s0t)
  keys[n++] = key(48, s1t, valueAt(words, s0l), key(0, s0t, b0t))
  keys[n++] = key(49, valueAt(tags, s0r), valueAt(words, s0r), key(0, s0t, b0w))
  return n
}
