import type { CheckWorthiness } from './claim.ts'
import type { EvidenceEntry } from './evidence.ts'
import type { VerdictKind } from './verdict.ts'

/**
 * How a claim stands: its verdict, or why it has none. `searched`: evidence was looked for, and none found.
 * `not-checkable`: an opinion or a forecast. `unchecked`: nobody has looked yet. Only *verified* is ever shown as good.
 */
export type Standing = VerdictKind | 'unchecked' | 'searched' | 'not-checkable'

/** What the standing of a claim depends on. */
export type Judged = Readonly<{
  verdict: Readonly<{ kind: VerdictKind }> | null
  evidence: readonly Pick<EvidenceEntry, 'kind' | 'stance'>[]
  worth: Pick<CheckWorthiness, 'checkability'>
}>

export const standingOf = ({ verdict, evidence, worth }: Judged): Standing => {
  if (verdict) return verdict.kind
  if (worth.checkability !== 'fact') return 'not-checkable'
  const wasSought = evidence.some(({ kind }) => kind === 'search')
  return wasSought && !evidence.some(isTelling) ? 'searched' : 'unchecked'
}

/** Whether a piece of evidence speaks for or against the claim. */
const isTelling = ({ kind, stance }: Judged['evidence'][number]): boolean =>
  kind !== 'search' && stance !== 'context'

/** Whether nothing was found that a verdict could rest on; having looked in vain is nothing to rest on. */
export const isBare = ({ evidence }: Pick<Judged, 'evidence'>): boolean =>
  evidence.every(({ kind }) => kind === 'search')
