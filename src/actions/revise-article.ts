import type { Check } from '../checks/check.ts'
import { runChecks } from '../checks/run-checks.ts'
import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { ReadCopy } from '../domain/article-store.ts'
import { FATES, type RevisionPreview, type Succession } from '../domain/succession.ts'
import type { Reading } from '../domain/reading.ts'
import type { Workbench } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { acceptSubmission, readCopy } from './accept-submission.ts'
import { carriedIn, correctionsFor, isClear } from './carried-in.ts'
import { standingSettings } from './carry-corrections.ts'
import { checksInUse } from './checks-in-use.ts'
import { followClaims } from './follow-claims.ts'
import { remakeClaims } from './remake-claims.ts'
import { settleFindings } from './settle-findings.ts'

/** Putting in a new text of an article: what it would do, and doing it. */
export const revisionActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'previewRevision' | 'reviseArticle' | 'listRevisions' | 'openRevision'> => ({
  previewRevision: async ({ articleId, submission }) => {
    acceptSubmission(submission)
    const before = await stores.articles.open(articleId)
    return previewOf(before, remakeClaims(readCopy(submission, []).reading, before))
  },

  reviseArticle: async ({ articleId, submission, by, revision, choices = {} }) => {
    const { story, ...heading } = acceptSubmission(submission)
    const running = await checksInUse(stores)
    const read = readCopy(submission, running)
    const at = new Date()
    return together(async (stores) => {
      const { articles, stories, decisions } = stores
      const before = await articles.open(articleId)
      const copy = remade(read, { before, running })
      if (revision !== undefined && revision !== before.revision.number)
        throw new Refused('Another version came in meanwhile: look at what this one changes anew.')
      if (before.revision.sha256 === copy.sha256)
        throw new Refused('The text is the one that is on the desk: there is nothing to put in.')
      const seen = previewOf(before, copy.reading)
      const storyId = story === null ? before.article.storyId : await stories.named(story, at)
      const origin = heading.origin ?? before.article.origin
      const added = await articles.revise(articleId, { ...heading, origin, storyId }, { copy, by, at })
      const { revisionId } = added
      const settling = { before, reading: copy.reading, choices, keys: added.keys }
      await articles.carry(carriedIn(seen, settling), { revisionId, at })
      await settleFindings(stores, { articleId, before: copy.findings, doing: { by, at } })
      await decisions.add({
        activity: 'article-revised',
        articleId,
        by,
        at,
        before: { revision: before.revision.number, headline: before.article.headline },
        after: { revision: added.number, headline: heading.headline, ...seen.counts },
      })
      return { articleId, revision: added.number, counts: seen.counts }
    })
  },

  listRevisions: stores.articles.revisions,
  openRevision: ({ articleId, number }) => stores.articles.openRevision(articleId, number),
})

/** What was read, with the claims that people made in the text before, and what the checks say of those. */
const remade = (
  read: ReadCopy,
  { before, running }: Readonly<{ before: Workbench; running: readonly Check[] }>,
): ReadCopy => {
  const reading = remakeClaims(read.reading, before)
  return reading === read.reading ? read : { ...read, reading, findings: runChecks(running, reading) }
}

/** What a newly read text would do to an article as it is on the desk. */
export const previewOf = (before: Workbench, reading: Reading): RevisionPreview => {
  const { successions, away, fresh } = followClaims(before, reading)
  const count = (fate: string): number => successions.filter((one) => one.fate === fate).length
  const judged = new Set(before.claims.filter(({ verdict }) => verdict !== null).map(({ key }) => key))
  const [carried, recheck, ambiguous, gone] = FATES.map(count)
  return {
    articleId: before.article.id,
    revision: before.revision.number,
    counts: {
      carried: carried ?? 0,
      recheck: recheck ?? 0,
      ambiguous: ambiguous ?? 0,
      gone: gone ?? 0,
      new: fresh.length,
    },
    successions,
    fresh,
    verdictsAtStake: successions.filter(({ fate, claim }) => fate !== 'carried' && judged.has(claim.id))
      .length,
    away,
    set: settingsOf(before, { reading, successions }),
  }
}

/** How many of the corrections hold in a new text, and how many fall with the words that they were on. */
const settingsOf = (
  before: Workbench,
  { reading, successions }: Readonly<{ reading: Reading; successions: readonly Succession[] }>,
): RevisionPreview['set'] => {
  const all = before.claims.reduce((sum, claim) => sum + standingSettings(claim).length, 0)
  const kept = successions
    .filter(({ fate }) => isClear(fate))
    .reduce(
      (sum, { claim, heirs }) => sum + correctionsFor(before, reading, claim.id, heirs[0]?.id).length,
      0,
    )
  return { kept, lost: all - kept }
}
