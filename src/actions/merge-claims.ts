import type { ClaimAttribution } from '../domain/attribution.ts'
import { quantityField } from '../domain/correction.ts'
import { Refused } from '../domain/errors.ts'
import { bySpan, type Span } from '../domain/span.ts'
import type { ClaimState } from '../domain/claim-store.ts'
import type { Keeping } from '../domain/stores.ts'
import { holdsWords } from '../domain/whole-words.ts'
import type { DeskClaim } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { claimOf } from './claim-of.ts'
import { loggedShape, newShape, shapeOf } from './claim-shape-of.ts'
import { refuseStale } from './refuse-stale.ts'
import { withFindings } from './settle-findings.ts'
import { workableClaim } from './workable.ts'

/**
 * Makes a claim part of another, which keeps its number and its source. Evidence and notes of both go with it; a verdict
 * holds only where both had the same, for else nobody has judged the whole.
 */
export const mergeClaims =
  ({ together }: Keeping): Actions['mergeClaims'] =>
  ({ claimKey, otherKey, by, version, otherVersion }) =>
    together(async (stores) => {
      const { claims, decisions } = stores
      if (claimKey === otherKey) throw new Refused('A claim is not merged with itself: choose another.')
      const [state, other] = [await workableClaim(stores, claimKey), await workableClaim(stores, otherKey)]
      if (state.revisionId !== other.revisionId)
        throw new Refused('The two claims stand in different articles: they are not merged.')
      await refuseStale(stores, state, { version, by })
      await refuseStale(stores, other, { version: otherVersion, by })
      const { articleId, verdict } = state
      const doing = { by, at: new Date() }
      return withFindings(stores, { articleId, doing }, async (desk) => {
        const both = [claimOf(desk, claimKey), claimOf(desk, otherKey)] as const
        const shape = newShape(desk, {
          ...unionOf(desk.revision.text, both),
          madeBy: 'merged',
          recheck: (verdict ?? other.verdict) !== null && !agree(state, other),
          from: both,
        })
        await claims.reshape(claimKey, shape)
        await claims.setRemoved(otherKey, doing.at)
        const copies = await claims.copyEntries(otherKey, claimKey)
        await claims.copyCorrections(otherKey, claimKey, both[1].quantities.map(quantityField))
        const ends = verdict !== null && !agree(state, other)
        if (ends) await claims.endVerdict(verdict.id, { at: doing.at, restore: false })
        return decisions.add({
          activity: 'claims-merged',
          articleId,
          claimId: claimKey,
          ...doing,
          before: {
            shape: loggedShape(shapeOf(both[0])),
            verdict: verdict?.id ?? null,
            kind: verdict?.kind ?? other.verdict?.kind ?? null,
          },
          after: {
            shape: loggedShape(shape),
            claim: otherKey,
            number: other.number,
            words: other.words,
            verdict: ends ? null : (verdict?.id ?? null),
            copies,
          },
          subject: otherKey,
        })
      })
    })

const agree = (one: ClaimState, other: ClaimState): boolean => one.verdict?.kind === other.verdict?.kind

type Both = readonly [DeskClaim, DeskClaim]

/** The places of both; those with no word between them are one. */
const unionOf = (
  text: string,
  [one, other]: Both,
): Readonly<{ spans: Span[]; attribution: ClaimAttribution }> => {
  const spans: Span[] = []
  for (const span of [...one.spans, ...other.spans].sort(bySpan)) {
    const last = spans.at(-1)
    const isNext = last && (span.start <= last.end || !holdsWords(text, { start: last.end, end: span.start }))
    if (last && isNext) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else spans.push(span)
  }
  const frame = [...one.attribution.frame, ...other.attribution.frame]
    .sort(bySpan)
    .filter((part, index, all) => part.start !== all[index - 1]?.start)
  return { spans, attribution: { ...one.attribution, frame } }
}
