import { Refused } from '../domain/errors.ts'
import type { ClaimState, Frozen } from '../domain/claim-store.ts'
import type { Stores } from '../domain/stores.ts'
import type { KeptFinding } from '../domain/finding-store.ts'

const REFUSALS: Readonly<Record<NonNullable<Frozen>, string>> = {
  replaced: 'A newer version of the article has come in: work on that one; this one is kept as it was.',
  signed: 'The article is signed off: put in a corrected version, or take the signature back, to go on.',
}

/** The claim, if it can still be worked on. */
export const workableClaim = async ({ claims }: Stores, claimKey: string): Promise<ClaimState> => {
  const claim = await claims.getEver(claimKey)
  refuseFrozen(claim.frozen)
  if (claim.isRemoved)
    throw new Refused(
      `Claim ${claim.number} has been taken away or has become part of another: look at the text, and put it back first.`,
    )
  return claim
}

/** The finding, if it can still be worked on. */
export const workableFinding = async ({ findings }: Stores, findingKey: string): Promise<KeptFinding> => {
  const finding = await findings.get(findingKey)
  refuseFrozen(finding.frozen)
  return finding
}

/** Throws, with what to do instead, where nothing can be changed any more. */
export const refuseFrozen = (frozen: Frozen): void => {
  if (frozen !== null) throw new Refused(REFUSALS[frozen])
}
