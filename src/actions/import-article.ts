import type { ReadCopy } from '../domain/article-store.ts'
import type { Keeping } from '../domain/stores.ts'
import { acceptSubmission, readCopy } from './accept-submission.ts'
import type { Actions } from './actions.ts'
import { checksInUse } from './checks-in-use.ts'
import { previewOf, revisionActions } from './revise-article.ts'
import type { Submission } from './submission.ts'

/**
 * Takes an article in: reads it, checks it, and stores all of it at once or nothing. With `revising`, an article that
 * came from the same place before becomes a new revision of that one.
 */
export const importArticle = (keeping: Keeping): Actions['importArticle'] => {
  const { reviseArticle } = revisionActions(keeping)
  return async ({ submission, by, revising = false }) => {
    const { story, ...heading } = acceptSubmission(submission)
    const copy = readCopy(submission, await checksInUse(keeping.stores))
    const at = new Date()
    const earlier = revising ? await earlierOf(keeping, submission, copy) : null
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

/** The share of an article's claims that stand, below which a text of the same origin is another article. */
const KIN = 1 / 3

/** The article of which this is a new text: from the same place, and with its headline or a good part of its claims. */
const earlierOf = async (
  { stores: { articles } }: Keeping,
  submission: Submission,
  { sha256, reading }: ReadCopy,
): Promise<string | null> => {
  const { origin, headline, publishedAt } = acceptSubmission(submission)
  if (origin === null || (await articles.findSame({ sha256, headline, publishedAt })) !== null) return null
  const found = await articles.findByOrigin({ origin, headline })
  if (found === null) return null
  const before = await articles.open(found.articleId)
  if (before.revision.sha256 === sha256) return null
  const { counts } = previewOf(before, reading)
  const isKin = counts.carried + counts.recheck >= KIN * before.claims.length
  return found.likely || isKin ? found.articleId : null
}
