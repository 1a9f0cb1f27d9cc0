import { randomUUID } from 'node:crypto'
import type { Decision, Logged } from '../domain/decision.ts'
import type { Editor } from '../domain/editor.ts'
import { Refused } from '../domain/errors.ts'
import type { Doing } from '../domain/doing.ts'
import type { Stores } from '../domain/stores.ts'
import type { KeptDecision } from '../domain/log-store.ts'
import { giveArticle, giveClaims } from './assign.ts'
import { refuseFrozen } from './workable.ts'

type Turn = Readonly<{ from: Logged; to: Logged }>

/** Gives a claim back to whoever had it, or again to whoever got it. */
export const turnClaim = async (
  stores: Stores,
  { subject, articleId }: Pick<KeptDecision, 'articleId'> & Readonly<{ subject: string }>,
  { from, to, doing }: Turn & Readonly<{ doing: Doing }>,
): Promise<void> => {
  const { assignee } = await stores.claims.get(subject)
  if (assignee?.id !== asEditor(from)?.id) throw changed()
  await giveClaims(stores, { articleId: articleId ?? '', claimKeys: [subject], to: asEditor(to) }, doing)
}

/** The same for an article. */
export const turnArticle = async (
  stores: Stores,
  articleId: string,
  { from, to, doing }: Turn & Readonly<{ doing: Doing }>,
): Promise<void> => {
  const assignee = await stores.assignments.ofArticle(articleId)
  if (assignee?.id !== asEditor(from)?.id) throw changed()
  await giveArticle(stores, { articleId, to: asEditor(to) }, doing)
}

/**
 * Takes back claims that were given as one, as one; `backs`, the rows that took them back, does it again. A claim that
 * was given to somebody else since stays with them.
 */
export const turnAssignments = async (
  stores: Stores,
  rows: readonly KeptDecision[],
  doing: Doing,
): Promise<Decision | null> => {
  const states = await stores.claims.getAll(rows.map(({ claimId }) => claimId ?? ''))
  for (const { frozen } of states) refuseFrozen(frozen)
  const holders = new Map(states.map(({ key, assignee }) => [key, assignee?.id]))
  const turned = rows.filter(
    ({ claimId, after }) => holders.has(claimId ?? '') && holders.get(claimId ?? '') === asEditor(after)?.id,
  )
  if (turned.length === 0) throw changed()
  const batch = randomUUID()
  for (const { articleId, claimId, before } of turned)
    await giveClaims(
      stores,
      { articleId: articleId ?? '', claimKeys: [claimId ?? ''], to: asEditor(before) },
      doing,
    )
  await stores.decisions.addAll(turned.map((row) => turnedRow(row, { doing, batch })))
  return (await stores.decisions.inBatch(batch)).at(-1) ?? null
}

/** What was done is taken back; what was taken back is done again. */
const turnedRow = (row: KeptDecision, { doing, batch }: { doing: Doing; batch: string }) => ({
  ...doing,
  activity: row.activity === 'act-taken-back' ? ('claim-assigned' as const) : ('act-taken-back' as const),
  articleId: row.articleId,
  claimId: row.claimId ?? '',
  before: row.after,
  after: row.before,
  subject: row.claimId ?? '',
  takesBack: row.id,
  batch,
})

const asEditor = (value: Logged): Editor | null => {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return null
  const { id, name } = value
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null
}

const changed = () =>
  new Refused('It has been given to somebody else since: look who has it, and decide anew.')
