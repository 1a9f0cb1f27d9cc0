import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { assignActions } from './assign.ts'
import { correctionActions } from './corrections.ts'
import { deskRuleActions } from './desk-rules.ts'
import { entryActions } from './entries.ts'
import { exportReport } from './export-report.ts'
import { findingActions } from './findings.ts'
import { importArticle } from './import-article.ts'
import { inboxActions } from './inbox.ts'
import { markClaims } from './mark-claims.ts'
import { openGlance } from './open-glance.ts'
import { revisionActions } from './revise-article.ts'
import { signIn } from './sign-in.ts'
import { signOffActions } from './sign-off.ts'
import { sourceActions } from './source-registry.ts'
import { storyActions } from './stories.ts'
import { takeBackActions } from './take-back.ts'
import { verdictActions } from './verdicts.ts'

/** Everything that a person can do at a desk that keeps its things there. */
export const deskActions = (keeping: Keeping): Actions => {
  const { articles, sources, findings } = keeping.stores
  return {
    listArticles: articles.list,
    openArticle: articles.open,
    openGlance: openGlance(articles),
    importArticle: importArticle(keeping),
    ...revisionActions(keeping),
    ...verdictActions(keeping),
    ...entryActions(keeping),
    ...findingActions(keeping),
    ...correctionActions(keeping),
    ...signOffActions(keeping),
    ...assignActions(keeping),
    ...inboxActions(keeping),
    ...deskRuleActions(keeping),
    ...storyActions(keeping),
    ...sourceActions(keeping),
    markClaims: markClaims(keeping),
    ...takeBackActions(keeping),
    listSources: sources.list,
    openSource: sources.open,
    listFindings: findings.list,
    search: articles.search,
    exportReport: exportReport(articles),
    signIn: signIn(keeping),
  }
}
