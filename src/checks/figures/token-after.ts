import type { Token } from '../../domain/syntax.ts'

/** The index of the first token that ends after an offset; the number of tokens where none does. */
export const tokenAfter = (tokens: readonly Token[], offset: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
