import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { refuseStale } from './refuse-stale.ts'
import { withFindings } from './settle-findings.ts'
import { refuseFrozen, workableClaim } from './workable.ts'

/** Taking a claim out of the article, which keeps it readable, and putting it back. */
export const removalActions = ({ together }: Keeping): Pick<Actions, 'removeClaim' | 'restoreClaim'> => ({
  removeClaim: ({ claimKey, by, version }) =>
    together(async (stores) => {
      const claim = await workableClaim(stores, claimKey)
      await refuseStale(stores, claim, { version, by })
      const { articleId, words, number } = claim
      const doing = { by, at: new Date() }
      return withFindings(stores, { articleId, doing }, async () => {
        const removed = { field: 'removed', after: doing.at.toISOString() } as const
        const subject = await stores.claims.correct(claim, removed, doing)
        return stores.decisions.add({
          activity: 'claim-removed',
          articleId,
          claimId: claimKey,
          ...doing,
          before: { words, number },
          after: null,
          subject,
        })
      })
    }),

  restoreClaim: ({ claimKey, by }) =>
    together(async (stores) => {
      const claim = await stores.claims.getEver(claimKey)
      refuseFrozen(claim.frozen)
      const { articleId, words, number } = claim
      const doing = { by, at: new Date() }
      return withFindings(stores, { articleId, doing }, async ({ removed = [] }) => {
        if (!removed.some(({ key }) => key === claimKey))
          throw new Refused('The claim stands in the article: there is nothing to put back.')
        const subject = await stores.claims.correct(claim, { field: 'removed', after: null }, doing)
        return stores.decisions.add({
          activity: 'claim-added',
          articleId,
          claimId: claimKey,
          ...doing,
          before: null,
          after: { words, number, putBack: true },
          subject,
        })
      })
    }),
})
