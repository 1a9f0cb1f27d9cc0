import type { Keeping } from '../domain/stores.ts'
import { acceptSubmission, readCopy } from './accept-submission.ts'
import type { Actions } from './actions.ts'
import { revisionActions } from './revise-article.ts'

/**
 * Takes an article in: reads it, checks it, and stores all of it at once or nothing. With `revising`, an article that
 * came from the same place before becomes a new revision of that one.
 */
export const importArticle = (keeping: Keeping): Actions['importArticle'] => {
  const { reviseArticle } = revisionActions(keeping)
  return async ({ submission, by, revising = false }) => {
    const { story, ...heading } = acceptSubmission(submission)
    const copy = readCopy(submission)
    const at = new Date()
    const known = await keeping.stores.articles.findSame({ ...heading, sha256: copy.sha256 })
    const earlier =
      revising && known === null && heading.origin !== null
        ? await keeping.stores.articles.findByOrigin(heading.origin)
        : null
    if (earlier !== null) {
      const { articleId } = await reviseArticle({ articleId: earlier, submission, by })
      return { articleId, isNew: false, isRevised: true }
    }
    return keeping.together(async ({ articles, stories, decisions }) => {
      const same = await articles.findSame({ ...heading, sha256: copy.sha256 })
      if (same !== null) return { articleId: same, isNew: false, isRevised: false }
      const storyId = story === null ? null : await stories.named(story, at)
      const articleId = await articles.add({ ...heading, storyId }, copy, at)
      const after = { headline: heading.headline, claims: copy.reading.claims.length }
      await decisions.add({ activity: 'article-imported', articleId, by, at, before: null, after })
      return { articleId, isNew: true, isRevised: false }
    })
  }
}
