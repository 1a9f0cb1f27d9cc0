import type { Claim } from '../../domain/claim.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { sentenceAt } from '../sentence-at.ts'

/** The place of a quotation together with whoever is credited with it, if that stands in its paragraph. */
export const withCredit = (copy: Copy, inner: Span, { attribution }: Claim): Span => {
  const paragraphOf = (at: number): number | undefined => copy.sentences[sentenceAt(copy, at)]?.paragraph
  const own = paragraphOf(inner.start)
  return [...attribution.source, ...attribution.cue]
    .filter(({ start }) => paragraphOf(start) === own)
    .reduce(
      (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
      inner,
    )
}
