import type { Word } from '../cut-words.ts'
import { AHEAD, BEHIND } from '../lexicon/calendar-words.ts'
import type { DateRead } from './when.ts'

const BACK = 10
const ON = 8

/**
 * Whether the nearest verb-like word of the sentence, first those before the date and then those after it, looks
 * ahead. Without one the date lies behind, as most dates in news do.
 */
export const looksAhead = (words: readonly Word[], { at, next, edge }: DateRead): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - BACK); index -= 1) {
    if (endsSentence(words, index)) break
    const tense = tenseOf(words, index)
    if (tense !== null) return tense === 'ahead'
  }
  for (let index = next; index < Math.min(words.length, next + ON); index += 1) {
    if (endsSentence(words, index)) break
    const tense = tenseOf(words, index)
    if (tense !== null) return tense === 'ahead'
  }
  // *Residents have until 12 April to apply*: an end that nothing puts behind lies ahead.
  return edge === 'until'
}

const BROUGHT_OUT = /^(?:published|released|launched|screened|broadcast|aired|staged|unveiled)$/u

/** *will be held on 14 June*, *is to be sent*, *is published on 9 May*: a past form that is not behind. */
const isToBe = (words: readonly Word[], index: number): boolean => {
  const before = [words[index - 1], words[index - 2]].map((word) => word?.lower ?? '')
  if (before[0] === 'be') return AHEAD.has(before[1] ?? '') || before[1] === 'to'
  return BROUGHT_OUT.test(words[index]?.lower ?? '') && /^(?:is|are)$/u.test(before[0] ?? '')
}

const endsSentence = (words: readonly Word[], index: number): boolean => {
  const word = words[index]
  const after = words[index + 1]
  return /^[.!?;]$/u.test(word?.text ?? '') && !after?.glued && (words[index - 1]?.text.length ?? 0) > 3
}

const tenseOf = (words: readonly Word[], index: number): 'ahead' | 'behind' | null => {
  const word = words[index]
  if (word?.kind !== 'letters') return null
  // "Will be held", "is to be opened": the participle tells no time, the words before it do.
  if (/^(?:be|being)$/u.test(words[index - 1]?.lower ?? '')) return null
  if (/^(?:to|will|would|shall)$/u.test(words[index - 1]?.lower ?? '') && word.lower === 'be') return 'ahead'
  if (AHEAD.has(word.lower) || /^(?:wo|ca)n['’]t$/u.test(word.lower)) return 'ahead'
  if (isToBe(words, index)) return 'ahead'
  if (BEHIND.has(word.lower)) return 'behind'
  // "To meet on Monday" looks ahead, "to Moscow" does not tell.
  return /[^e]ed$/u.test(word.lower) && word.lower.length > 4 && !/^\p{Lu}/u.test(word.text) ? 'behind' : null
}
