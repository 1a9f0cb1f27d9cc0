import { createHash } from 'node:crypto'
import type { Finding } from '../domain/finding.ts'
import { overlaps, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'

/** What the checks say of a text, with stable identities, in reading order. */
export const runChecks = (checks: readonly Check[], copy: Copy): Finding[] => {
  const seen = new Map<string, number>()
  return checks
    .flatMap((check) => Array.from(check.run(copy), (raised) => ({ check, raised })))
    .sort((a, b) => a.raised.at.start - b.raised.at.start || a.check.id.localeCompare(b.check.id, 'en'))
    .map(({ check, raised }) => toFinding(copy, { check, raised, seen }))
}

const toFinding = (
  copy: Copy,
  { check, raised, seen }: { check: Check; raised: Raised; seen: Map<string, number> },
): Finding => {
  const spans = [raised.at, ...(raised.related ?? [])]
  return {
    id: identify(
      check.id,
      spans.map((span) => textOf(copy.text, span)),
      seen,
    ),
    check: check.id,
    severity: raised.severity ?? check.severity,
    message: raised.message,
    spans,
    claims: claimsAt(copy, spans),
    working: raised.working ?? null,
  }
}

/** The words concerned make the identity, not their places; a count tells apart what is worded alike. */
const identify = (check: string, words: readonly string[], seen: Map<string, number>): string => {
  const key = JSON.stringify([check, ...words])
  const count = seen.get(key) ?? 0
  seen.set(key, count + 1)
  return createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, 16)
}

const claimsAt = (copy: Copy, spans: readonly Span[]): string[] =>
  copy.claims
    .filter((claim) => claim.spans.some((part) => spans.some((span) => overlaps(part, span))))
    .map((claim) => claim.id)
