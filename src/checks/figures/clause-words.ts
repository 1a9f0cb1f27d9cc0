import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { deedOf } from './kin-nouns.ts'
import { rootOf } from './root-of.ts'
import { tokenAfter } from './token-after.ts'

const LIGHT = new Set(
  'be have do say go get take make give come can could will would may might must should more most other such own many much year people person number total'.split(
    ' ',
  ),
)

/** The roots of the words between two offsets that carry meaning, each verb by the deed that it is. */
export const rootsBetween = ({ syntax: { tokens } }: Copy, { start, end }: Span): string[] => {
  const roots: string[] = []
  for (let at = tokenAfter(tokens, start); (tokens[at]?.span.start ?? end) < end; at += 1) {
    const { tag = '', lemma = '' } = tokens[at] ?? {}
    const word = lemma.toLowerCase()
    if (/^(?:NN|VB|JJ|RB)/u.test(tag) && word.length > 2 && !LIGHT.has(word)) roots.push(rootOf(deedOf(word)))
  }
  return roots
}

/** The same up to where a second verb begins: *ran late* of *that ran late was blamed on the drivers*. */
export const rootsOfPredicate = (copy: Copy, { start, end }: Span): string[] => {
  const { tokens } = copy.syntax
  let finite = 0
  for (let at = tokenAfter(tokens, start); (tokens[at]?.span.start ?? end) < end; at += 1) {
    if (/^(?:VB[DPZ]|MD)$/u.test(tokens[at]?.tag ?? '')) finite += 1
    if (finite === 2) return rootsBetween(copy, { start, end: tokens[at]?.span.start ?? end })
  }
  return rootsBetween(copy, { start, end })
}

/** Of some words how many are known from others: 0 for none, 1 for all. */
export const shareKnown = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
