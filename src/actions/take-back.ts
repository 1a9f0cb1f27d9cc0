import type { Activity } from '../domain/decision.ts'
import type { Doing } from '../domain/doing.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { KeptDecision } from '../domain/log-store.ts'
import type { Actions } from './actions.ts'
import { redoBatch, undoBatch } from './turn-batch.ts'
import { withFindings } from './settle-findings.ts'
import { ON_READING, REVERSALS, UNDOABLE } from './undo.ts'
import { refuseFrozen, workableClaim, workableFinding } from './workable.ts'

/**
 * An editor's own acts on an article, undone and done again. The log only grows: a row that takes an act back names it,
 * and so does the row that does the act again name the one that took it back.
 */
export const takeBackActions = ({ together }: Keeping): Pick<Actions, 'takeBack' | 'doAgain'> => ({
  takeBack: ({ articleId, by }) =>
    together(async (stores) => {
      const last = await stores.decisions.lastOf({ by, articleId, among: UNDOABLE })
      if (!last) return null
      const doing = { by, at: new Date() }
      if (last.batch !== null) return undoBatch(stores, await stores.decisions.inBatch(last.batch), doing)
      await refuseFrozenFor(stores, last)
      await turn(stores, last, { which: 'undo', doing })
      const { before, after, id } = last
      const turned = { activity: 'act-taken-back', before: after, after: before, takesBack: id } as const
      return stores.decisions.add({ ...entryOn(last, doing), ...turned })
    }),

  doAgain: ({ articleId, by }) =>
    together(async (stores) => {
      const { decisions } = stores
      const taken = await decisions.lastOf({ by, articleId, among: ['act-taken-back'] })
      // Whoever has done something else since has taken another way.
      const latest = await decisions.lastOf({ by, articleId, among: UNDOABLE })
      if (!taken || (latest?.takesBack === null && Number(latest.id) > Number(taken.id))) return null
      const doing = { by, at: new Date() }
      if (taken.batch !== null) return redoBatch(stores, await decisions.inBatch(taken.batch), doing)
      const act = await decisions.get(taken.takesBack ?? '')
      await refuseFrozenFor(stores, act)
      await turn(stores, act, { which: 'redo', doing })
      const subject = act.subject === null ? {} : { subject: act.subject }
      const { activity, before, after } = act
      const done = { ...entryOn(act, doing), ...subject, activity, before, after }
      return decisions.add({ ...done, takesBack: taken.id })
    }),
})

const turn = async (
  stores: Stores,
  act: KeptDecision,
  { which, doing }: Readonly<{ which: 'undo' | 'redo'; doing: Doing }>,
): Promise<void> => {
  const { activity, articleId, subject } = act
  const turned = async () => REVERSALS[activity]?.[which](stores, { ...act, subject: subject ?? '' }, doing)
  if (articleId === null || !ON_READING.includes(activity)) await turned()
  else await withFindings(stores, { articleId, doing, takesBack: which === 'undo' }, turned)
}

// Of a claim that is taken away, only that can be turned round that took it away, or brought it.
const TURNS_REMOVED: readonly Activity[] = ['claim-removed', 'claim-added']

const entryOn = ({ articleId, claimId, findingId }: KeptDecision, { by, at }: Doing) => ({
  articleId,
  ...(claimId === null ? {} : { claimId }),
  ...(findingId === null ? {} : { findingId }),
  by,
  at,
})

const refuseFrozenFor = async (
  stores: Stores,
  { claimId, findingId, activity }: KeptDecision,
): Promise<void> => {
  if (claimId !== null && TURNS_REMOVED.includes(activity))
    refuseFrozen((await stores.claims.getEver(claimId)).frozen)
  else if (claimId !== null) await workableClaim(stores, claimId)
  if (findingId !== null) await workableFinding(stores, findingId)
}
