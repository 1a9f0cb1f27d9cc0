import type { Claim } from '../domain/claim.ts'
import type { Reading } from '../domain/reading.ts'
import { hullOf, textOfAll } from '../domain/span.ts'
import { contextOf, type Stated, type Succession } from '../domain/succession.ts'
import type { Workbench } from '../domain/workbench.ts'
import { succeedClaims } from './succeed-claims.ts'

/** What becomes of the claims of an article, of those that were taken away, and which are new. */
export type Followed = Readonly<{
  successions: readonly Succession[]
  /** Claims that were taken away and whose words stand unchanged: they stay away. */
  away: readonly Succession[]
  fresh: readonly Stated[]
}>

/** Follows the claims of an article into a new reading of it. */
export const followClaims = (before: Workbench, reading: Reading): Followed => {
  const after = stated(reading.text, reading.claims, ({ id }) => id)
  const claims = stated(before.revision.text, before.claims, ({ key }) => key)
  const removed = (before.removed ?? []).map(({ key, number, words, frame, spans }) => ({
    ...{ id: key, number, words, frame },
    context: contextOf(before.revision.text, hullOf(spans)),
  }))
  const isAway = new Set(removed.map(({ id }) => id))
  const away =
    removed.length === 0
      ? []
      : succeedClaims([...claims, ...removed], after).filter(
          ({ claim, fate }) => fate === 'carried' && isAway.has(claim.id),
        )
  const gone = new Set(heirsOf(away))
  const here = after.filter(({ id }) => !gone.has(id))
  const successions = succeedClaims(claims, here)
  const taken = new Set(heirsOf(successions.filter(isSettled)))
  return { successions, away, fresh: here.filter(({ id }) => !taken.has(id)) }
}

const heirsOf = (successions: readonly Succession[]): string[] =>
  successions.flatMap(({ heirs }) => heirs.map(({ id }) => id))

const isSettled = ({ fate }: Succession): boolean => fate === 'carried' || fate === 'recheck'

const stated = <C extends Claim>(text: string, claims: readonly C[], keyOf: (claim: C) => string): Stated[] =>
  claims.map((claim) => ({
    id: keyOf(claim),
    number: claim.number,
    words: textOfAll(text, claim.spans),
    frame: textOfAll(text, claim.attribution.frame),
    context: contextOf(text, hullOf(claim.spans)),
  }))
