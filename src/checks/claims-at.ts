import type { Claim } from '../domain/claim.ts'
import { overlaps, type Span } from '../domain/span.ts'

/**
 * The ids of the claims that hold some places, in reading order; a place in the words that attribute concerns the
 * claims that they attribute. Claims are shelved by where they stand, so that a long text is not searched anew for
 * each finding.
 */
export const claimFinder = (claims: readonly Claim[]): ((spans: readonly Span[]) => string[]) => {
  const shelves = new Map<number, number[]>()
  for (const [at, { spans, attribution }] of claims.entries())
    for (const shelf of new Set([...spans, ...attribution.frame].flatMap(shelvesOf)))
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), at])
  const claimsAt = (span: Span): number[] => {
    const near = [...new Set(shelvesOf(span).flatMap((shelf) => shelves.get(shelf) ?? []))]
    const holding = (placesOf: (claim: Claim) => readonly Span[]): number[] =>
      near.filter((at) =>
        claims
          .slice(at, at + 1)
          .flatMap(placesOf)
          .some((part) => overlaps(part, span)),
      )
    const stated = holding((claim) => claim.spans)
    return stated.length > 0 ? stated : holding((claim) => claim.attribution.frame)
  }
  return (spans) =>
    [...new Set(spans.flatMap(claimsAt))].sort((a, b) => a - b).flatMap((at) => claims[at]?.id ?? [])
}

const shelvesOf = ({ start, end }: Span): number[] => {
  const first = start >> 9
  return Array.from({ length: (end >> 9) - first + 1 }, (_, step) => first + step)
}
