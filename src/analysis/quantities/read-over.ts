import { type Word, valueOf } from '../cut-words.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'

/** `one over three`, only where nothing that could be counted follows: *2 million over 3 years* is no fraction. */
export const readOver = (words: readonly Word[], top: Cardinal): Cardinal | null => {
  if (words[top.next]?.lower !== 'over') return null
  const at = top.next + 1
  const word = words[at]
  const bottom =
    word?.kind === 'digits' ? { value: valueOf(word.text), next: at + 1 } : readCardinal(words, at)
  if (!bottom || bottom.value === 0 || words[bottom.next]?.kind === 'letters') return null
  return { value: top.value / bottom.value, next: bottom.next }
}
