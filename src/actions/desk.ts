import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { assignActions } from './assign.ts'
import { addClaim } from './add-claim.ts'
import { checkActions } from './check-settings.ts'
import { correctionActions } from './corrections.ts'
import { describeActions } from './describe-source.ts'
import { deskRuleActions } from './desk-rules.ts'
import { entryActions } from './entries.ts'
import { exportReport } from './export-report.ts'
import { findingActions } from './findings.ts'
import { identityActions } from './identities.ts'
import { importArticle } from './import-article.ts'
import { inboxActions } from './inbox.ts'
import { markClaims } from './mark-claims.ts'
import { openGlance } from './open-glance.ts'
import { mergeClaims } from './merge-claims.ts'
import { removalActions } from './remove-claim.ts'
import { recheckArticle } from './recheck-article.ts'
import { replyActions } from './replies.ts'
import { revisionActions } from './revise-article.ts'
import { signIn } from './sign-in.ts'
import { signOffActions } from './sign-off.ts'
import { sourceNames } from './source-names.ts'
import { sourceActions } from './source-registry.ts'
import { splitClaim } from './split-claim.ts'
import { storyActions } from './stories.ts'
import { storyFindingActions } from './story-findings.ts'
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
    ...replyActions(keeping),
    ...findingActions(keeping),
    ...checkActions(keeping),
    recheckArticle: recheckArticle(keeping),
    ...correctionActions(keeping),
    addClaim: addClaim(keeping),
    splitClaim: splitClaim(keeping),
    mergeClaims: mergeClaims(keeping),
    ...removalActions(keeping),
    ...signOffActions(keeping),
    ...assignActions(keeping),
    ...inboxActions(keeping),
    ...deskRuleActions(keeping),
    ...storyActions(keeping),
    ...storyFindingActions(keeping),
    ...sourceActions(keeping),
    ...describeActions(keeping),
    historyOfSource: keeping.stores.decisions.about,
    ...identityActions(keeping),
    markClaims: markClaims(keeping),
    ...takeBackActions(keeping),
    sourceNames: sourceNames(keeping.stores),
    listSources: sources.list,
    openSource: sources.open,
    listFindings: findings.list,
    search: articles.search,
    exportReport: exportReport(articles),
    signIn: signIn(keeping),
  }
}
