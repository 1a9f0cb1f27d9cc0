import type { TokenRange } from './attribution-model.ts'
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
