import type { Copy } from './check.ts'

/** The index of the last sentence that begins at or before an offset; 0 before the first. Found by halves. */
export const sentenceAt = ({ sentences }: Pick<Copy, 'sentences'>, offset: number): number => {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
