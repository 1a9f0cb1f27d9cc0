import { NotFound } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { ALL_CHECKS, isOnByDefault } from './desk-checks.ts'

/** Switching checks off and on, and how loud they are, for the whole desk; and how each has fared there. */
export const checkActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'listCheckSettings' | 'setCheck' | 'tallyChecks'> => ({
  listCheckSettings: stores.checkSettings.list,
  tallyChecks: stores.findings.tally,

  setCheck: ({ check: id, isOn, severity, by }) =>
    together(async ({ checkSettings, decisions }) => {
      const check = ALL_CHECKS.find((each) => each.id === id)
      if (!check) throw new NotFound('check', id)
      const set = (await checkSettings.list()).find((setting) => setting.check === id)
      const before = {
        check: id,
        isOn: set?.isOn ?? isOnByDefault(check),
        severity: set?.severity ?? check.severity,
      }
      const at = new Date()
      await checkSettings.set(
        { check: id, isOn, severity: severity === check.severity ? null : severity },
        { by, at },
      )
      const after = { check: id, isOn, severity: severity ?? check.severity }
      return decisions.add({ activity: 'check-set', articleId: null, by, at, before, after, subject: id })
    }),
})
