import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'

const THERE_ARE = /^["“‘]?(?:There|These|They|Those|That) (?:are|were|is|was)\b/u
const NOTHING_ELSE = /\b(?:nothing|nobody|no one|none) else\b|\bno other\b/iu

/** *Entries come to 1,240. There are 310 cattle, 520 sheep and 290 horses*: each part of another sort. */
export const isTakenApart = (copy: Copy, row: readonly Figure[]): boolean => {
  const [first] = row
  if (!first || row.length < 3 || new Set(row.map(({ head }) => head)).size < row.length) return false
  const { start, end } = spanOfSentence(copy, first.sentence)
  const words = copy.text.slice(start, end)
  return THERE_ARE.test(words) || NOTHING_ELSE.test(words)
}
