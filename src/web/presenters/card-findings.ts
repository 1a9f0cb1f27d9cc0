import { ALL_CHECKS, checksOf, isOnByDefault, ruleSetOf } from '../../actions/desk-checks.ts'
import type { Workbench } from '../../domain/workbench.ts'
import type { CardContext } from './card.ts'
import { concernedBy } from './concerned.ts'
import { counted } from './counting.ts'
import { presentFinding } from './finding.ts'

/** What checks raised on a claim, and which checks that is to say. */
export const presentCardFindings = ({ desk, claim, checks, link, returned }: CardContext) => {
  const concerned = desk.findings.filter((finding) => concernedBy(desk, finding).listed.includes(claim))
  const presented = concerned.map((finding) => ({
    ...presentFinding(finding, { desk, claim, checks, link }),
    back: link(claim.number),
    refilled: returned?.form === 'dismissal' && returned.about === finding.key ? returned : null,
  }))
  return {
    findings: presented.filter(({ state }) => state === 'open'),
    settledFindings: presented.filter(({ state }) => state !== 'open'),
    ...presentRuns(desk),
  }
}

/** Which checks ran on an article and which did not: to find nothing is one thing, not to have looked another. */
export const presentRuns = (desk: Workbench) => {
  const { checksRun, claims, ruleSet } = desk
  const notRun = ALL_CHECKS.filter((check) => isOnByDefault(check) && !checksRun.includes(check.id))
  const running = checksOf(desk.checkSettings ?? [])
  return {
    checksRan: checksRun.length > 0,
    checksWords: `${counted(checksRun.length, 'check')} ran on ${counted(claims.length, 'claim')}`,
    notRun:
      checksRun.length === 0 || notRun.length === 0
        ? null
        : {
            words: `${counted(notRun.length, 'check')} did not run`,
            checks: notRun.map(({ id, title }) => ({ id, title })),
          },
    outdated:
      ruleSet !== undefined && ruleSet !== ruleSetOf(running) && !desk.signatures?.length
        ? `The checks of the desk have changed since they ran on this text: ${counted(running.length, 'check')} would run now.`
        : null,
  }
}
