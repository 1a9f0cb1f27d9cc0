import type { Editor } from '../../domain/editor.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { presentDecision } from './history.ts'

const SHOWN = 40

/** The newest decisions on an article, each with the number of the claim that it is on. */
export const presentHistory = ({ history, claims, article }: Workbench, editor: Editor) => {
  const numbers = new Map(claims.map(({ key, number }) => [key, number]))
  return history.slice(0, SHOWN).map((decision) => {
    const number = decision.claimId === null ? undefined : numbers.get(decision.claimId)
    return {
      ...presentDecision(decision, editor.id),
      number: number ?? null,
      href: number === undefined ? null : `/articles/${article.id}/claims/${number}`,
    }
  })
}
