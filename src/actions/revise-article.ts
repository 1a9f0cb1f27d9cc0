import { Refused } from '../domain/errors.ts'
import type { Carried, Keeping } from '../domain/stores.ts'
import { FATES, type RevisionPreview, type Succession } from '../domain/succession.ts'
import type { Reading } from '../domain/reading.ts'
import type { Workbench } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { acceptSubmission, readCopy } from './accept-submission.ts'
import { carriedCorrections, standingSettings } from './carry-corrections.ts'
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
    const read = readCopy(submission, await checksInUse(stores))
    const at = new Date()
    return together(async (stores) => {
      const { articles, stories, decisions } = stores
      const before = await articles.open(articleId)
      const copy = { ...read, reading: remakeClaims(read.reading, before) }
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

const correctionsFor = (before: Workbench, reading: Reading, key: string, heirId: string | undefined) => {
  const claim = before.claims.find((one) => one.key === key)
  const heir = reading.claims.find(({ id }) => id === heirId)
  return claim && heir ? carriedCorrections(before, claim, { reading, heir }) : []
}

type Settling = Readonly<{
  before: Workbench
  reading: Reading
  choices: Readonly<Record<string, string>>
  keys: ReadonlyMap<string, string>
}>

/** Who takes whose place: what is clear, and what the editor chose of what is not; and what stays taken away. */
const carriedIn = (
  { successions, away }: Pick<RevisionPreview, 'successions' | 'away'>,
  { before, reading, choices, keys }: Settling,
): Carried[] => {
  const taken = new Set<string>()
  const followed = successions.flatMap(({ claim, fate, heirs }): Carried[] => {
    const heir = isClear(fate) ? heirs[0] : heirs.find(({ id }) => id === choices[claim.id])
    const to = heir && keys.get(heir.id)
    if (to === undefined || taken.has(to)) return []
    taken.add(to)
    const corrections = correctionsFor(before, reading, claim.id, heir?.id)
    return [{ from: claim.id, to, fate: isClear(fate) ? fate : 'recheck', corrections }]
  })
  return [...followed, ...away.flatMap((one) => awayIn(before, one, keys))]
}

const awayIn = (
  { removed = [] }: Workbench,
  { claim, heirs }: Succession,
  keys: ReadonlyMap<string, string>,
): Carried[] => {
  const to = keys.get(heirs[0]?.id ?? '')
  const at = removed.find(({ key }) => key === claim.id)?.at
  if (to === undefined || at === undefined) return []
  const stays = { was: 'removed', field: 'removed', after: at.toISOString() } as const
  return [{ from: claim.id, to, fate: 'carried', corrections: [stays] }]
}

const isClear = (fate: Succession['fate']): fate is Carried['fate'] =>
  fate === 'carried' || fate === 'recheck'
