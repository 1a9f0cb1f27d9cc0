import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { counted } from './counting.ts'
import { excerptOf } from './excerpt.ts'
import { queryOf, type Filter } from './filters.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

/** Asks to whom the claims that a filter shows are given; those that are settled already are not ticked. */
export const presentAssigning = (
  desk: Workbench,
  { shown, filter, message }: { shown: readonly DeskClaim[]; filter: Filter; message?: string },
) => ({
  title: 'Who checks what',
  section: { articles: true },
  article: desk.article.headline,
  action: `/articles/${desk.article.id}/assign`,
  back: `/articles/${desk.article.id}${queryOf(filter)}`,
  count: counted(shown.length, 'claim'),
  message: message ?? null,
  editorNames: (desk.editors ?? []).map(({ name }) => name),
  claims: shown.map((claim) => {
    const standing = standingOf(claim)
    return {
      key: claim.key,
      number: claim.number,
      words: excerptOf(desk.revision.text, claim.spans, 150),
      ticked: claim.verdict === null,
      checker: claim.assignee?.name ?? null,
      standing,
      ...STANDINGS[standing],
    }
  }),
})
