import type { Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'

/** The index of the last token that begins before `offset`'s end; tokens are in reading order. */
export const tokenAt = ({ tokens }: Syntax, offset: number): number => {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The tokens of a span, as a half-open range of indexes. */
export const tokensIn = (syntax: Syntax, span: Span): readonly [first: number, end: number] => {
  const first = tokenAt(syntax, span.start)
  return [first, Math.max(first, tokenAt(syntax, span.end - 1)) + 1]
}

const HIGHEST = 12

/** The nearest verb above a token, itself included; `null` where the sentence has none above it. */
export const verbAbove = ({ tokens }: Syntax, index: number): number | null => {
  let at = index
  for (let steps = 0; steps < HIGHEST; steps += 1) {
    const token = tokens[at]
    if (!token) return null
    if (token.tag.startsWith('VB') && !token.relation.startsWith('aux')) return at
    if (token.head < 0) return null
    at = token.head
  }
  return null
}

/** The tokens of the sentence that a token stands in. */
export const sentenceTokens = ({ tokens, sentences }: Syntax, index: number): readonly Token[] => {
  const range = sentences[tokens[index]?.sentence ?? -1]
  return range ? tokens.slice(range.first, range.end) : []
}
