import { quantityField, type CorrectedField } from '../domain/correction.ts'
import { Refused } from '../domain/errors.ts'
import type { Span } from '../domain/span.ts'
import type { Keeping } from '../domain/stores.ts'
import { holdsWords, trimmed, wordStarts } from '../domain/whole-words.ts'
import type { Actions } from './actions.ts'
import { loggedShape, newShape, shapeOf } from './claim-shape-of.ts'
import { claimOf } from './claim-of.ts'
import { refuseStale } from './refuse-stale.ts'
import { withFindings } from './settle-findings.ts'
import { workableClaim } from './workable.ts'

const OF_BOTH: readonly CorrectedField[] = ['source', 'hedging', 'cue', 'kind', 'checkability']

/**
 * Splits a claim in two. The first keeps the number, with evidence and notes, which the second has as copies. A verdict
 * was on both together: it stays in the history, and each asks for one of its own.
 */
export const splitClaim =
  ({ together }: Keeping): Actions['splitClaim'] =>
  ({ claimKey, at, by, version }) =>
    together(async (stores) => {
      const { claims, decisions } = stores
      const state = await workableClaim(stores, claimKey)
      await refuseStale(stores, state, { version, by })
      const { articleId, revisionId, verdict } = state
      const doing = { by, at: new Date() }
      return withFindings(stores, { articleId, doing }, async (desk) => {
        const claim = claimOf(desk, claimKey)
        const [first, second] = cutAt(desk.revision.text, claim.spans, at)
        const part = (spans: readonly Span[]) =>
          newShape(desk, {
            spans,
            attribution: claim.attribution,
            madeBy: 'split',
            recheck: verdict !== null,
            from: [claim],
          })
        const shape = part(first)
        await claims.reshape(claimKey, shape)
        const otherKey = await claims.add(revisionId, part(second))
        await claims.copyEntries(claimKey, otherKey)
        await claims.copyCorrections(claimKey, otherKey, [...OF_BOTH, ...claim.quantities.map(quantityField)])
        if (verdict) await claims.endVerdict(verdict.id, { at: doing.at, restore: false })
        const { number, words } = await claims.get(otherKey)
        const before = {
          shape: loggedShape(shapeOf(claim)),
          verdict: verdict?.id ?? null,
          kind: verdict?.kind ?? null,
        }
        return decisions.add({
          activity: 'claim-split',
          articleId,
          claimId: claimKey,
          ...doing,
          before,
          after: { shape: loggedShape(shape), claim: otherKey, number, words },
          subject: otherKey,
        })
      })
    })

/** The two parts of some places; a word that is cut goes with the second. */
const cutAt = (text: string, spans: readonly Span[], at: number): readonly [Span[], Span[]] => {
  const point = wordStarts(text, spans).findLast((start) => start <= at) ?? 0
  const cut = (edges: (span: Span) => Span): Span[] =>
    spans
      .map(edges)
      .filter(({ start, end }) => start < end)
      .map((span) => trimmed(text, span))
      .filter((span) => holdsWords(text, span))
  const first = cut(({ start, end }) => ({ start, end: Math.min(end, point) }))
  const second = cut(({ start, end }) => ({ start: Math.max(start, point), end }))
  if (first.length === 0 || second.length === 0)
    throw new Refused('Both parts have words: choose a word behind the first, at which the second begins.')
  return [first, second]
}
