import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { workableClaim } from './workable.ts'

const LONGEST_NAME = 200

/** Setting the reading right. What a person set stays, whatever a later reading says. */
export const correctionActions = ({
  together,
}: Keeping): Pick<Actions, 'correctSource' | 'correctHedging'> => ({
  correctSource: async ({ claimKey, name, by }) => {
    const kept = name?.trim() ?? null
    if (kept === '')
      throw new Refused('The source has no name: give one, or say that it is the article’s own voice.')
    if (kept !== null && kept.length > LONGEST_NAME)
      throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
    return together(async (stores) => {
      const { claims, sources, decisions } = stores
      const claim = await workableClaim(stores, claimKey)
      const at = new Date()
      const sourceKey = kept === null ? null : await sources.named(kept, claim.articleId)
      const subject = await claims.correctSource(claim, sourceKey, { by, at })
      return decisions.add({
        activity: 'source-corrected',
        articleId: claim.articleId,
        claimId: claimKey,
        by,
        at,
        before: claim.sourceName,
        after: kept,
        subject,
      })
    })
  },

  correctHedging: ({ claimKey, level, by }) =>
    together(async (stores) => {
      const { claims, decisions } = stores
      const claim = await workableClaim(stores, claimKey)
      const at = new Date()
      const subject = await claims.correctHedging(claim, level, { by, at })
      return decisions.add({
        activity: 'hedging-corrected',
        articleId: claim.articleId,
        claimId: claimKey,
        by,
        at,
        before: claim.hedging,
        after: level,
        subject,
      })
    }),
})
