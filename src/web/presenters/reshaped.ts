import type { CardContext } from './card.ts'
import { presentClock } from './clock.ts'

/** A claim that was split or merged after it had a verdict: what it had, and that it waits for a new one. */
export const presentReshaped = ({ desk, claim, editor }: Pick<CardContext, 'desk' | 'claim' | 'editor'>) => {
  if (claim.reshaped !== true || claim.verdict !== null) return null
  const act = desk.history.find(
    ({ activity, claimId, after }) =>
      (activity === 'claim-split' || activity === 'claims-merged') &&
      (claimId === claim.key || fieldOf(after, 'claim') === claim.key),
  )
  const kind = fieldOf(act?.before ?? null, 'kind')
  return {
    how: claim.madeBy === 'merged' ? 'Merged' : 'Split',
    by: act === undefined ? null : act.by.id === editor.id ? 'you' : act.by.name,
    at: act === undefined ? null : presentClock(act.at),
    kind: typeof kind === 'string' ? kind : null,
  }
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[field]
    : undefined
