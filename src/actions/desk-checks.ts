import { createHash } from 'node:crypto'
import type { Check } from '../checks/check.ts'
import { houseRules } from '../checks/house/index.ts'
import { checks } from '../checks/index.ts'
import type { CheckSetting } from '../domain/check-setting.ts'
import type { Severity } from '../domain/finding.ts'

/** Every check that a desk can run: those that are on unless it switches them off, then the house rules, which are off. */
export const ALL_CHECKS: readonly Check[] = [...checks, ...houseRules]

/** Whether a check runs where nothing was set. */
export const isOnByDefault = ({ shelf }: Pick<Check, 'shelf'>): boolean => shelf !== 'house'

/** The checks that run at a desk with these settings, each as loud as the desk wants it. */
export const checksOf = (settings: readonly CheckSetting[]): readonly Check[] => {
  const byId = new Map(settings.map((setting) => [setting.check, setting]))
  return ALL_CHECKS.flatMap((check) => {
    const { isOn = isOnByDefault(check), severity = null } = byId.get(check.id) ?? {}
    return isOn ? [severity === null ? check : asLoudAs(severity, check)] : []
  })
}

const asLoudAs = (severity: Severity, check: Check): Check => ({
  ...check,
  severity,
  *run(copy) {
    for (const raised of check.run(copy)) yield { ...raised, severity }
  },
})

/** Which checks ran and how loud, as one word: it changes when the desk or the program changes them. */
export const ruleSetOf = (running: readonly Check[]): string =>
  createHash('sha256')
    .update(running.map(({ id, severity }) => `${id} ${severity}`).join('\n'))
    .digest('hex')
    .slice(0, 12)
