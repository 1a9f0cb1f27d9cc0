import type { Decision } from '../domain/decision.ts'
import type { Doing, Entry, Keeping, KeptDecision, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { REVERSALS, UNDOABLE } from './undo.ts'
import { workableClaim, workableFinding } from './workable.ts'

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
      return logged(stores, await sameBatch(stores, last), async (act) => {
        await refuseFrozen(stores, act)
        await REVERSALS[act.activity]?.undo(stores, { ...act, subject: act.subject ?? '' }, doing)
        return { ...entryOn(act, doing), activity: 'act-taken-back', before: act.after, after: act.before }
      })
    }),

  doAgain: ({ articleId, by }) =>
    together(async (stores) => {
      const { decisions } = stores
      const taken = await decisions.lastOf({ by, articleId, among: ['act-taken-back'] })
      // Whoever has done something else since has taken another way.
      const latest = await decisions.lastOf({ by, articleId, among: UNDOABLE })
      if (!taken || (latest?.takesBack === null && Number(latest.id) > Number(taken.id))) return null
      const doing = { by, at: new Date() }
      const inOrder = [...(await sameBatch(stores, taken))].reverse()
      return logged(stores, inOrder, async (back) => {
        const act = await decisions.get(back.takesBack ?? '')
        await refuseFrozen(stores, act)
        await REVERSALS[act.activity]?.redo(stores, { ...act, subject: act.subject ?? '' }, doing)
        const subject = act.subject === null ? {} : { subject: act.subject }
        const { activity, before, after } = act
        return { ...entryOn(act, doing), ...subject, activity, before, after }
      })
    }),
})

const sameBatch = async ({ decisions }: Stores, one: KeptDecision): Promise<readonly KeptDecision[]> =>
  one.batch === null ? [one] : decisions.inBatch(one.batch)

/** Turns acts round, the last first, and writes of each; all as one when they were one. */
const logged = async (
  { decisions }: Stores,
  acts: readonly KeptDecision[],
  turn: (act: KeptDecision) => Promise<Omit<Entry, 'takesBack'>>,
): Promise<Decision | null> => {
  const batch = acts.length > 1 ? { batch: `${acts[0]?.id ?? ''}:${Date.now()}` } : {}
  let last: Decision | null = null
  for (const act of [...acts].reverse())
    last = await decisions.add({ ...(await turn(act)), ...batch, takesBack: act.id })
  return last
}

const entryOn = ({ articleId, claimId, findingId }: KeptDecision, { by, at }: Doing) => ({
  articleId,
  ...(claimId === null ? {} : { claimId }),
  ...(findingId === null ? {} : { findingId }),
  by,
  at,
})

const refuseFrozen = async (stores: Stores, { claimId, findingId }: KeptDecision): Promise<void> => {
  if (claimId !== null) await workableClaim(stores, claimId)
  if (findingId !== null) await workableFinding(stores, findingId)
}
