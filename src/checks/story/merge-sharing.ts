import { overlaps, type Span } from '../../domain/span.ts'
import type { Found, Refiner } from '../refine/found.ts'

/**
 * Checks that see one fault between two articles from two sides, the one that names it best first: of two findings on
 * the same places the later check’s is an echo.
 */
const SIDES: readonly string[] = [
  'toll-fell',
  'statement-withdrawn',
  'source-changed-word',
  'age-changes',
  'figure-changes',
]

const shares = (a: Found, b: Found): boolean =>
  a.spans.some((span) => b.spans.some((other) => overlaps(span, other)))

const isEcho = (finding: Found, louder: Found): boolean => {
  const [own, other] = [SIDES.indexOf(finding.check), SIDES.indexOf(louder.check)]
  return (
    own >= 0 &&
    other >= 0 &&
    other < own &&
    finding.spans.every((span) => louder.spans.some((place) => overlaps(span, place)))
  )
}

const withPlacesOf = (first: Found, second: Found): Found => ({
  ...first,
  spans: [...first.spans, ...second.spans.filter((span) => !isAmong(span, first.spans))],
})

const isAmong = (span: Span, spans: readonly Span[]): boolean => spans.some((own) => overlaps(own, span))

/** One fault, one finding: what one check says of places that hang together becomes one, with all its places. */
export const mergeSharing: Refiner = (findings) => {
  const merged: Found[] = []
  for (const finding of findings.filter((one) => !findings.some((other) => isEcho(one, other)))) {
    const at = merged.findIndex((one) => one.check === finding.check && shares(one, finding))
    const first = merged[at]
    if (first) merged[at] = withPlacesOf(first, finding)
    else merged.push(finding)
  }
  return merged
}
