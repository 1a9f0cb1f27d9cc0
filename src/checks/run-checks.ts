import { createHash } from 'node:crypto'
import type { Claim } from '../domain/claim.ts'
import type { Finding } from '../domain/finding.ts'
import { overlaps, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import type { Found } from './refine/found.ts'
import { refineFindings } from './refine/refine-findings.ts'

/** What the checks say of a text: one finding a fault, with stable identities, in reading order. */
export const runChecks = (checks: readonly Check[], copy: Copy): Finding[] => {
  const seen = new Map<string, number>()
  const claimsAt = claimFinder(copy)
  const found = checks.flatMap((check) => Array.from(check.run(copy), (raised) => toFound(check, raised)))
  return refineFindings(found).map((finding) => ({
    id: identify(
      finding.check,
      finding.spans.map((span) => textOf(copy.text, span)),
      seen,
    ),
    ...finding,
    claims: claimsAt(finding.spans),
  }))
}

const toFound = (check: Check, { at, related = [], message, severity, working }: Raised): Found => ({
  check: check.id,
  severity: severity ?? check.severity,
  message,
  spans: [at, ...related],
  working: working ?? null,
})

/** The words concerned make the identity, not their places; a count tells apart what is worded alike. */
const identify = (check: string, words: readonly string[], seen: Map<string, number>): string => {
  const key = JSON.stringify([check, ...words])
  const count = seen.get(key) ?? 0
  seen.set(key, count + 1)
  return createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, 16)
}

/**
 * The claims that hold some places; a place in the words that attribute concerns the claims that they attribute.
 * Claims are shelved by where they stand, so that a long text is not searched anew for each finding.
 */
const claimFinder = ({ claims }: Copy): ((spans: readonly Span[]) => string[]) => {
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
