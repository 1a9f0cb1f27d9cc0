import { BEFORE, BEHIND } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** The word at a place that may lie before the text or behind it. */
export const wordAt = (t: WordTable, at: number): number =>
  at < 0 ? BEFORE : at >= t.count ? BEHIND : t.word[at]!

/** The tag at a place that may lie before the text or behind it. */
export const tagAt = (t: WordTable, at: number): number =>
  at < 0 ? BEFORE : at >= t.count ? BEHIND : t.tag[at]!
