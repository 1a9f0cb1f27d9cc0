import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { KeptFinding } from '../domain/finding-store.ts'
import type { Actions } from './actions.ts'
import { workableFinding } from './workable.ts'

/** What becomes of findings. */
export const findingActions = ({ together }: Keeping): Pick<Actions, 'dismissFinding' | 'reopenFinding'> => ({
  dismissFinding: async ({ findingKey, reason, by }) => {
    const kept = reason.trim()
    if (kept === '') throw new Refused('A dismissal has its reason: say why the finding does not hold.')
    return together(async (stores) => {
      const { findings, decisions } = stores
      const finding = await workableFinding(stores, findingKey)
      if (finding.state === 'dismissed')
        throw new Refused(`The finding is dismissed already: ${finding.reason ?? ''}`)
      const at = new Date()
      await findings.settle(findingKey, { state: 'dismissed', reason: kept, by, at })
      return decisions.add({
        activity: 'finding-dismissed',
        articleId: finding.articleId,
        findingId: findingKey,
        by,
        at,
        before: logged(finding),
        after: { state: 'dismissed', reason: kept },
        subject: findingKey,
      })
    })
  },

  reopenFinding: ({ findingKey, by }) =>
    together(async (stores) => {
      const { findings, decisions } = stores
      const finding = await workableFinding(stores, findingKey)
      if (finding.state === 'open') throw new Refused('The finding is open: there is nothing to reopen.')
      await findings.settle(findingKey, { state: 'open', reason: null, by: null, at: null })
      return decisions.add({
        activity: 'finding-reopened',
        articleId: finding.articleId,
        findingId: findingKey,
        by,
        at: new Date(),
        before: logged(finding),
        after: { state: 'open' },
        subject: findingKey,
      })
    }),
})

/** A finding's state as the decision log keeps it: enough to bring it back. */
const logged = ({ state, reason, by, at }: KeptFinding) => ({
  state,
  reason,
  by: by && { id: by.id, name: by.name },
  at: at?.toISOString() ?? null,
})
