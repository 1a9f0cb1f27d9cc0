import { NotFound } from '../domain/errors.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'

/** The claim of an article by its key. */
export const claimOf = ({ claims }: Workbench, claimKey: string): DeskClaim => {
  const claim = claims.find(({ key }) => key === claimKey)
  if (!claim) throw new NotFound('claim', claimKey)
  return claim
}
