import { runChecks } from '../checks/run-checks.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { checksInUse } from './checks-in-use.ts'
import { ruleSetOf } from './desk-checks.ts'
import { readingOf } from './reading-of.ts'
import { refuseFrozen } from './workable.ts'

/** Runs the desk's checks, as they are set now, on an article that has been read before. */
export const recheckArticle =
  ({ together }: Keeping): Actions['recheckArticle'] =>
  ({ articleId }) =>
    together((stores) => recheck(stores, articleId))

/**
 * Runs the checks again on the newest revision, on the claims as people have set them. What was dismissed or resolved
 * stays so; what is raised no longer, and was never decided on, is gone.
 */
export const recheck = async (stores: Stores, articleId: string): Promise<void> => {
  const desk = await stores.articles.open(articleId)
  refuseFrozen(desk.signatures?.length ? 'signed' : null)
  const running = await checksInUse(stores)
  const findings = runChecks(running, readingOf(desk))
  await stores.findings.replace(desk.revision.id, {
    findings,
    checksRun: running.map(({ id }) => id),
    ruleSet: ruleSetOf(running),
  })
}
