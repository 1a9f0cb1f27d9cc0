import type { Editor } from '../domain/editor.ts'
import { Conflict } from '../domain/errors.ts'
import type { ClaimState } from '../domain/claim-store.ts'
import type { Stores } from '../domain/stores.ts'

/** What an editor saw of a claim when the form was printed. */
export type Seen = Readonly<{
  /** The claim's version; without one, whatever stands is taken. */
  version?: number | undefined
}>

/** Throws `Conflict` where somebody else has changed the claim since; one's own act in another tab is none. */
export const refuseStale = async (
  { decisions }: Stores,
  claim: ClaimState,
  { version, by }: Seen & Readonly<{ by: Editor }>,
): Promise<void> => {
  if (version === undefined || version === claim.version) return
  const last = await decisions.lastOn(claim.key)
  if (last === null || last.by.id === by.id) return
  throw new Conflict({ verdict: claim.verdict, last })
}

/** The same for a verdict: `seen` is when the one that was seen was given, empty where there was none. */
export const refuseUnseenVerdict = async (
  { decisions }: Stores,
  { key, verdict }: ClaimState,
  { seen, by }: Readonly<{ seen?: string | undefined; by: Editor }>,
): Promise<void> => {
  if (seen === undefined || (verdict?.at.toISOString() ?? '') === seen) return
  const last = await decisions.lastOn(key)
  const doer = verdict?.by ?? last?.by ?? by
  if (doer.id !== by.id) throw new Conflict({ verdict, last })
}
