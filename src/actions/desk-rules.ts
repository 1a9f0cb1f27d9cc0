import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'

/** The rules of the desk. */
export const deskRuleActions = ({ stores, together }: Keeping): Pick<Actions, 'openRule' | 'setRule'> => ({
  openRule: (name) => stores.rules.get(name),

  setRule: ({ name, isOn, by }) =>
    together(async ({ rules, decisions }) => {
      const [before, at] = [await rules.get(name), new Date()]
      await rules.set(name, isOn, { by, at })
      const told = { before: { name, isOn: before.isOn }, after: { name, isOn }, subject: name }
      return decisions.add({ activity: 'desk-set', articleId: null, by, at, ...told })
    }),
})
