import { Refused } from '../domain/errors.ts'
import { hullOf, textOfAll } from '../domain/span.ts'
import type { Carried, Keeping } from '../domain/stores.ts'
import { contextOf, FATES, type RevisionPreview, type Stated, type Succession } from '../domain/succession.ts'
import type { Claim } from '../domain/claim.ts'
import type { Reading } from '../domain/reading.ts'
import type { Workbench } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { acceptSubmission, readCopy } from './accept-submission.ts'
import { checksOf } from './desk-checks.ts'
import { succeedClaims } from './succeed-claims.ts'

/** Putting in a new text of an article: what it would do, and doing it. */
export const revisionActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'previewRevision' | 'reviseArticle' | 'listRevisions' | 'openRevision'> => ({
  previewRevision: async ({ articleId, submission }) => {
    acceptSubmission(submission)
    const { reading } = readCopy(submission, [])
    return previewOf(await stores.articles.open(articleId), reading)
  },

  reviseArticle: async ({ articleId, submission, by, revision, choices = {} }) => {
    const { story, ...heading } = acceptSubmission(submission)
    const copy = readCopy(submission, checksOf(await stores.checkSettings.list()))
    const at = new Date()
    return together(async ({ articles, stories, decisions }) => {
      const before = await articles.open(articleId)
      if (revision !== undefined && revision !== before.revision.number)
        throw new Refused('Another version came in meanwhile: look at what this one changes anew.')
      if (before.revision.sha256 === copy.sha256)
        throw new Refused('The text is the one that is on the desk: there is nothing to put in.')
      const seen = previewOf(before, copy.reading)
      const storyId = story === null ? before.article.storyId : await stories.named(story, at)
      const origin = heading.origin ?? before.article.origin
      const added = await articles.revise(articleId, { ...heading, origin, storyId }, { copy, by, at })
      const { revisionId } = added
      await articles.carry(carriedIn(seen.successions, { choices, keys: added.keys }), { revisionId, at })
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

const stated = <C extends Claim>(text: string, claims: readonly C[], keyOf: (claim: C) => string): Stated[] =>
  claims.map((claim) => ({
    id: keyOf(claim),
    number: claim.number,
    words: textOfAll(text, claim.spans),
    frame: textOfAll(text, claim.attribution.frame),
    context: contextOf(text, hullOf(claim.spans)),
  }))

/** What a newly read text would do to an article as it is on the desk. */
export const previewOf = (before: Workbench, reading: Reading): RevisionPreview => {
  const after = stated(reading.text, reading.claims, ({ id }) => id)
  const claims = stated(before.revision.text, before.claims, ({ key }) => key)
  const successions = succeedClaims(claims, after)
  const taken = new Set(successions.filter(isSettled).flatMap(({ heirs }) => heirs.map(({ id }) => id)))
  const fresh = after.filter(({ id }) => !taken.has(id))
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
  }
}

const isSettled = ({ fate }: Succession): boolean => fate === 'carried' || fate === 'recheck'

/** Who takes whose place: what is clear, and what the editor chose of what is not. */
const carriedIn = (
  successions: readonly Succession[],
  { choices, keys }: { choices: Readonly<Record<string, string>>; keys: ReadonlyMap<string, string> },
): Carried[] => {
  const taken = new Set<string>()
  return successions.flatMap(({ claim, fate, heirs }) => {
    const heir = isClear(fate) ? heirs[0] : heirs.find(({ id }) => id === choices[claim.id])
    const to = heir && keys.get(heir.id)
    if (to === undefined || taken.has(to)) return []
    taken.add(to)
    return [{ from: claim.id, to, fate: isClear(fate) ? fate : ('recheck' as const) }]
  })
}

const isClear = (fate: Succession['fate']): fate is Carried['fate'] =>
  fate === 'carried' || fate === 'recheck'
