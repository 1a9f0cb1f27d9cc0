import { analyse } from '../analysis/analyse.ts'
import { runChecks } from '../checks/run-checks.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Workbench } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { checksOf, ruleSetOf } from './desk-checks.ts'
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
  const running = checksOf(await stores.checkSettings.list())
  const findings = runChecks(running, readingOf(desk))
  await stores.findings.replace(desk.revision.id, {
    findings,
    checksRun: running.map(({ id }) => id),
    ruleSet: ruleSetOf(running),
  })
}

/** The text read anew, with the claims and sources that stand on the desk. */
const readingOf = ({ article, revision, claims, sources }: Workbench) => ({
  ...analyse(revision.text, { title: article.headline, publishedAt: article.publishedAt }),
  claims,
  sources,
})
