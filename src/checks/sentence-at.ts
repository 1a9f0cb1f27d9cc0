import type { Copy } from './check.ts'

/** The index of the syntax's sentence that an offset stands in, looked up without going over the article. */
export const sentenceAt = ({ syntax: { sentences, tokens } }: Copy, offset: number): number => {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[sentences[middle]?.first ?? 0]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
