import type { DeskClaim, DeskFinding, Workbench } from '../../domain/workbench.ts'
import { claimsAt } from './claims-at.ts'

/** Which claims a finding is listed on, and which of them carry its flag. */
export type Concerned = Readonly<{ listed: readonly DeskClaim[]; flagged: readonly DeskClaim[] }>

/**
 * The claims that a finding concerns: those that hold one of its places, in their words or in the words that
 * attribute them. The flag stands at the place itself; at the other places only where the two are at odds, for there
 * either may be the wrong one, and not where they merely bear witness.
 */
export const concernedBy = ({ claims }: Pick<Workbench, 'claims'>, finding: DeskFinding): Concerned => {
  const named = claims.filter(({ id }) => finding.claims.includes(id))
  const listed = [...new Set([...named, ...finding.spans.flatMap((span) => claimsAt(claims, span))])]
  const [place] = finding.spans
  const there = place === undefined ? [] : claimsAt(claims, place)
  return { listed, flagged: areAtOdds(finding) || there.length === 0 ? listed : there }
}

const areAtOdds = ({ severity, working }: DeskFinding): boolean =>
  severity === 'error' || working?.kind === 'intervals'
