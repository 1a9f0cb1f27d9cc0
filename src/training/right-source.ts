import { tokenF1 } from './range-overlap.ts'
import type { Words, Range } from './token-ranges.ts'

const ENDS_HEAD = new Set(
  ', ( of for in at on with from who whose that which to by — – - : when as'.split(' '),
)

/** The head of a source: its last word before the first comma, preposition or relative. */
const headOf = ({ texts }: Words, ranges: readonly Range[]): number => {
  const range = ranges[0]
  if (!range) return -1
  let head = range[0]
  for (let at = range[0]; at < range[1]; at++) {
    const word = texts[at]!
    if (at > range[0] && ENDS_HEAD.has(word.toLowerCase())) break
    if (/[\p{L}\p{N}]/u.test(word) && !/^['’]/.test(word)) head = at
  }
  return head
}

/** Whether the found source has half of the gold one's tokens, by F1, or its head. */
export const rightSource = (words: Words, found: readonly Range[], gold: readonly Range[]): boolean => {
  if (gold.length === 0 || found.length === 0) return gold.length === found.length
  const head = headOf(words, gold)
  return tokenF1(found, gold) >= 0.5 || found.some(([first, end]) => head >= first && head < end)
}
