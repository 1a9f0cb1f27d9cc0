import type { Finding } from '../domain/finding.ts'
import { textOf } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import { claimFinder } from './claims-at.ts'
import { identifier } from './identify.ts'
import type { Found } from './refine/found.ts'
import { refineFindings } from './refine/refine-findings.ts'

/** What the checks say of a text: one finding a fault, with stable identities, in reading order. */
export const runChecks = (checks: readonly Check[], copy: Copy): Finding[] => {
  const identify = identifier()
  const claimsAt = claimFinder(copy.claims)
  const found = checks.flatMap((check) => Array.from(check.run(copy), (raised) => toFound(check, raised)))
  return refineFindings(found).map((finding) => ({
    id: identify(
      finding.check,
      finding.spans.map((span) => textOf(copy.text, span)),
    ),
    ...finding,
    claims: claimsAt(finding.spans),
  }))
}

/** What a check raised, as the first steps over all findings take it. */
export const toFound = (
  check: Pick<Check, 'id' | 'severity'>,
  { at, related = [], message, severity, working }: Raised,
): Found => ({
  check: check.id,
  severity: severity ?? check.severity,
  message,
  spans: [at, ...related],
  working: working ?? null,
})
