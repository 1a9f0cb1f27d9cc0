import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'
import { refuseUnseenVerdict } from './refuse-stale.ts'
import { workableClaim } from './workable.ts'

const LONGEST_NOTE = 10_000

/** Settling claims. A verdict is stored with its row in the decision log, or not at all. */
export const verdictActions = ({ together }: Keeping): Pick<Actions, 'recordVerdict' | 'clearVerdict'> => ({
  recordVerdict: async ({ claimKey, kind, note, by, seen }) => {
    const copy = filled(note)
    if (copy !== null && copy.length > LONGEST_NOTE)
      throw new Refused(`The note is longer than ${LONGEST_NOTE.toLocaleString('en')} characters: cut it.`)
    return together(async (stores) => {
      const { claims, decisions } = stores
      const claim = await workableClaim(stores, claimKey)
      await refuseUnseenVerdict(stores, claim, { seen, by })
      const at = new Date()
      const subject = await claims.giveVerdict(claim, { kind, note: copy, by, at })
      return decisions.add({
        activity: 'verdict-recorded',
        articleId: claim.articleId,
        claimId: claimKey,
        by,
        at,
        before: logged(claim.verdict),
        after: { kind, note: copy },
        subject,
      })
    })
  },

  clearVerdict: ({ claimKey, by, seen }) =>
    together(async (stores) => {
      const { claims, decisions } = stores
      const claim = await workableClaim(stores, claimKey)
      await refuseUnseenVerdict(stores, claim, { seen, by })
      if (!claim.verdict) throw new Refused('The claim has no verdict: there is nothing to clear.')
      const at = new Date()
      await claims.endVerdict(claim.verdict.id, { at, restore: false })
      return decisions.add({
        activity: 'verdict-cleared',
        articleId: claim.articleId,
        claimId: claimKey,
        by,
        at,
        before: logged(claim.verdict),
        after: null,
        subject: claim.verdict.id,
      })
    }),
})

/** A verdict as the decision log keeps it. */
export const logged = (verdict: Verdict | null) =>
  verdict && { kind: verdict.kind, note: verdict.note, by: verdict.by.name }
