import { VERDICTS } from '../../domain/verdict.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { counted } from './counting.ts'
import { excerptOf } from './excerpt.ts'
import { queryOf, type Filter } from './filters.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

/** The page that asks before many claims are marked at once: which, how many, and which are left out. */
export const presentBulk = (
  { article, revision }: Workbench,
  {
    shown,
    filter,
    picked = [],
    message = null,
  }: {
    shown: readonly DeskClaim[]
    filter: Filter
    /** The numbers of those that were picked one by one. */
    picked?: readonly number[]
    message?: string | null
  },
) => {
  const path = `/articles/${article.id}`
  const present = (claim: DeskClaim) => ({
    number: claim.number,
    key: claim.key,
    words: excerptOf(revision.text, claim.spans, 160),
    standing: standingOf(claim),
    ...STANDINGS[standingOf(claim)],
  })
  const [marked, skipped] = [shown.filter(isOpen), shown.filter((claim) => !isOpen(claim))]
  return {
    title: 'Mark many',
    section: { articles: true },
    article: article.headline,
    path,
    back: `${path}${queryOf(filter)}`,
    action: `${path}/mark`,
    message,
    picked: picked.join(','),
    count: counted(marked.length, 'claim'),
    marked: marked.map(present),
    skipped: skipped.map(present),
    skippedWords: counted(skipped.length, 'claim'),
    verdicts: VERDICTS.map((kind) => ({ kind, ...STANDINGS[kind] })),
  }
}

const isOpen = ({ verdict }: DeskClaim): boolean => verdict === null
