import { hashText } from '../analysis/model/hash.ts'
import { normaliseWord } from '../analysis/syntax/word-shape.ts'
import type { ParsedSentence } from './corpus.ts'

/** A word seen this often, and nearly always with one tag, needs no model. */
const CERTAIN_COUNT = 30
const CERTAIN_SHARE = 0.992

/** The number of its tag by the hash of a word. */
export const certainWords = (
  sentences: readonly ParsedSentence[],
  tags: readonly string[],
): Map<number, number> => {
  const counts = new Map<number, Map<string, number>>()
  for (const { words, tags: own } of sentences)
    words.forEach((word, at) => {
      const key = hashText(normaliseWord(word))
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen.set(own[at]!, (seen.get(own[at]!) ?? 0) + 1))
    })
  const certain = new Map<number, number>()
  for (const [key, seen] of counts) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0)
    const [tag, most] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (total >= CERTAIN_COUNT && most / total >= CERTAIN_SHARE) certain.set(key, tags.indexOf(tag))
  }
  return certain
}
