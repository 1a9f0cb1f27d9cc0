import type { Span } from '../../../domain/span.ts'
import type { Token } from '../../../domain/syntax.ts'
import { firstIndex } from '../first-index.ts'

/** The tokens of some spans, found by halving, so that ranking a long text stays linear. */
export const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): readonly Token[] => {
  const inside: Token[] = []
  for (const { start, end } of spans)
    for (let at = firstIndex(tokens, ({ span }) => span.start >= start); ; at++) {
      const token = tokens[at]
      if (token === undefined || token.span.start >= end) break
      inside.push(token)
    }
  return inside
}
