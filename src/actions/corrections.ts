import type { Activity, Decision, Logged } from '../domain/decision.ts'
import type { Editor } from '../domain/editor.ts'
import { Refused } from '../domain/errors.ts'
import type { ClaimState } from '../domain/claim-store.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { claimOf } from './claim-of.ts'
import { cueFound } from './cue-found.ts'
import { figureSet } from './figure-set.ts'
import { refuseStale, type Seen } from './refuse-stale.ts'
import { withFindings } from './settle-findings.ts'
import { workableClaim } from './workable.ts'

const LONGEST_NAME = 200

type Corrections =
  | 'correctSource'
  | 'correctHedging'
  | 'correctCue'
  | 'correctKind'
  | 'correctCheckability'
  | 'correctQuantity'

/** Setting the reading right. What a person set stays, whatever a later reading says. */
export const correctionActions = (keeping: Keeping): Pick<Actions, Corrections> => ({
  correctSource: async ({ name, ...act }) => {
    const kept = acceptedName(name)
    return correct(keeping, act, async (stores, { state, doing }) => {
      const key = kept === null ? null : await stores.sources.named(kept, state.articleId)
      const subject = await stores.claims.correctSource(state, key, doing)
      return { activity: 'source-corrected', before: state.sourceName, after: kept, subject }
    })
  },

  correctHedging: ({ level, ...act }) =>
    correct(keeping, act, async (stores, { state, doing }) => {
      const subject = await stores.claims.correct(state, { field: 'hedging', after: level }, doing)
      return { activity: 'hedging-corrected', before: state.hedging, after: level, subject }
    }),

  correctCue: ({ words, ...act }) =>
    correct(keeping, act, async (stores, { state, claim, desk, doing }) => {
      const { place, before, after } = cueFound(desk, claim, words)
      const subject = await stores.claims.correct(state, { field: 'cue', after: place }, doing)
      return { activity: 'cue-corrected', before: { words: before }, after: { words: after }, subject }
    }),

  correctKind: ({ kind, ...act }) =>
    correct(keeping, act, async (stores, { state, claim, doing }) => {
      if (kind === 'none' && claim.attribution.sourceId !== null)
        throw new Refused('The claim has a source: take the source off, or choose another kind.')
      const subject = await stores.claims.correct(state, { field: 'kind', after: kind }, doing)
      return { activity: 'kind-corrected', before: claim.attribution.kind, after: kind, subject }
    }),

  correctCheckability: ({ checkability, ...act }) =>
    correct(keeping, act, async (stores, { state, claim, doing }) => {
      const subject = await stores.claims.correct(
        state,
        { field: 'checkability', after: checkability },
        doing,
      )
      const before = claim.worth.checkability
      return { activity: 'checkability-corrected', before, after: checkability, subject }
    }),

  correctQuantity: ({ start, reading, ...act }) =>
    correct(keeping, act, async (stores, { state, claim, desk, doing }) => {
      const { field, value, before, after } = figureSet(desk, claim, { start, reading })
      const subject = await stores.claims.correct(state, { field, after: value }, doing)
      return { activity: 'quantity-corrected', before, after, subject }
    }),
})

type Act = Seen & Readonly<{ claimKey: string; by: Editor }>

type At = Readonly<{
  state: ClaimState
  claim: DeskClaim
  desk: Workbench
  doing: Readonly<{ by: Editor; at: Date }>
}>

type Corrected = Readonly<{ activity: Activity; before: Logged; after: Logged; subject: string }>

/** A correction with its row in the log, and with what it does to the findings: stored together, or not at all. */
const correct = (
  { together }: Keeping,
  { claimKey, by, version }: Act,
  set: (stores: Stores, at: At) => Promise<Corrected>,
): Promise<Decision> =>
  together(async (stores) => {
    const state = await workableClaim(stores, claimKey)
    await refuseStale(stores, state, { version, by })
    const { articleId } = state
    const doing = { by, at: new Date() }
    return withFindings(stores, { articleId, doing }, async (desk) => {
      const corrected = await set(stores, { state, claim: claimOf(desk, claimKey), desk, doing })
      return stores.decisions.add({ ...corrected, articleId, claimId: claimKey, ...doing })
    })
  })

const acceptedName = (name: string | null): string | null => {
  const kept = name?.trim() ?? null
  if (kept === '')
    throw new Refused('The source has no name: give one, or say that it is the article’s own voice.')
  if (kept !== null && kept.length > LONGEST_NAME)
    throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
  return kept
}
