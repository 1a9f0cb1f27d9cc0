import type { Fate, RevisionInList, RevisionPreview, Stated, Succession } from '../../domain/succession.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { presentText } from './article-text.ts'
import { presentClock } from './clock.ts'
import { counted } from './counting.ts'
import { shorten } from './excerpt.ts'
import { presentProgress } from './progress.ts'
import { diffOfWords } from './word-diff.ts'

export type Entered = Readonly<{ headline: string; publishedAt: string; text: string }>

/** The form for a new revision, holding the one before so that a slip is mended where it stands. */
export const presentRevise = (
  { article, revision }: Pick<Workbench, 'article' | 'revision'>,
  { entered, message = null }: { entered: Entered; message?: string | null },
) => ({
  title: 'New revision',
  ...headOf(article.id, article.headline),
  next: revision.number + 1,
  message,
  ...entered,
})

const headOf = (articleId: string, headline: string) => ({
  section: { articles: true },
  path: `/articles/${articleId}`,
  article: headline,
})

const FATES: Readonly<Record<Fate, Readonly<{ title: string; words: string }>>> = {
  recheck: {
    title: 'To recheck',
    words: 'Their words changed. Verdicts stay in the history; the claims wait for a new one.',
  },
  ambiguous: {
    title: 'Which is it now?',
    words: 'More than one claim could be it. Say which, or that none is.',
  },
  gone: {
    title: 'Gone',
    words: 'Nothing stands in their place. They stay in the record of the revision before.',
  },
  carried: { title: 'Carried over', words: 'Unchanged, even if moved: verdicts, evidence and notes stay.' },
}

const ORDER: readonly Fate[] = ['ambiguous', 'recheck', 'gone', 'carried']

/** What a new revision would do to the claims, before anything is stored. */
export const presentPreview = (
  { article }: Pick<Workbench, 'article'>,
  { preview, entered }: { preview: RevisionPreview; entered: Entered },
) => ({
  title: 'New revision',
  ...headOf(article.id, article.headline),
  ...entered,
  revision: preview.revision,
  next: preview.revision + 1,
  counts: preview.counts,
  atStake: preview.verdictsAtStake === 0 ? null : counted(preview.verdictsAtStake, 'verdict'),
  fates: ORDER.map((fate) => ({
    ...FATES[fate],
    fate,
    folded: fate === 'carried',
    count: preview.counts[fate],
    claims: preview.successions.filter((one) => one.fate === fate).map(presentSuccession),
  })).filter(({ claims }) => claims.length > 0),
  fresh: preview.fresh.map(presentStated),
  away: preview.away.map(({ claim }) => presentStated(claim)),
  awayWords: counted(preview.away.length, 'claim'),
  set:
    preview.set.kept + preview.set.lost === 0
      ? null
      : {
          kept: counted(preview.set.kept, 'correction'),
          lost: preview.set.lost === 0 ? null : counted(preview.set.lost, 'correction'),
        },
})

const presentSuccession = ({ claim, fate, heirs }: Succession) => ({
  ...presentStated(claim),
  pieces: fate === 'recheck' ? diffOfWords(claim.words, heirs[0]?.words ?? '') : null,
  frames:
    fate === 'recheck' && heirs[0]?.frame !== claim.frame
      ? { before: claim.frame, after: heirs[0]?.frame }
      : null,
  heirs: fate === 'ambiguous' ? heirs.map(presentStated) : null,
  moved: heirs[0] && heirs[0].number !== claim.number ? heirs[0].number : null,
})

const presentStated = ({ id, number, words }: Stated) => ({ id, number, words: shorten(words, 400) })

/** Every revision of an article, the newest first. */
export const presentRevisions = (
  { article }: Pick<Workbench, 'article'>,
  revisions: readonly RevisionInList[],
) => ({
  title: `Revisions: ${article.headline}`,
  ...headOf(article.id, article.headline),
  revisions: revisions.map(({ number, headline, createdAt, words, signedOff }, index) => ({
    number,
    headline,
    at: presentClock(createdAt),
    words: counted(words, 'word'),
    signedOff,
    newest: index === 0,
    href: index === 0 ? `/articles/${article.id}` : `/articles/${article.id}/revisions/${number}`,
    compare: number === 1 ? null : `/articles/${article.id}/revisions/${number}?against=${number - 1}`,
  })),
})

/** An old revision as it was left: its text with the claims as they were marked. Nothing in it can be changed. */
export const presentRevision = (desk: Workbench, newest: number) => {
  const { article, revision } = desk
  const path = `/articles/${article.id}`
  const blocks = presentText(desk, {
    current: null,
    flagged: new Set(),
    questioned: new Set(),
    shown: new Set(desk.claims.map(({ number }) => number)),
    link: (number) => `${path}/revisions/${revision.number}#claim-${number}`,
  })
  return {
    title: `Revision ${revision.number}: ${article.headline}`,
    ...headOf(article.id, article.headline),
    number: revision.number,
    newest,
    at: presentClock(revision.createdAt),
    blocks: blocks.filter(({ kind }) => kind !== 'headline'),
    progress: presentProgress(desk.progress),
  }
}

/** Two revisions, word by word. */
export const presentComparison = (before: Workbench, after: Workbench) => ({
  title: `Revisions ${before.revision.number} and ${after.revision.number}`,
  ...headOf(after.article.id, after.article.headline),
  before: before.revision.number,
  after: after.revision.number,
  pieces: diffOfWords(before.revision.text, after.revision.text),
})
