import type { Activity, Logged } from '../domain/decision.ts'
import { Refused } from '../domain/errors.ts'
import type { Doing, Keeping, KeptDecision, Stores } from '../domain/stores.ts'
import type { FindingState } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { workableClaim, workableFinding } from './workable.ts'

type Undo = (stores: Stores, taken: KeptDecision & { subject: string }, doing: Doing) => Promise<void>

/** How each act is undone. Acts that are not named here, an import for one, are not taken back. */
const UNDOS: Partial<Record<Activity, Undo>> = {
  'verdict-recorded': async ({ claims }, { subject, claimId }, { at }) => {
    const { verdict } = await claims.get(claimId ?? '')
    if (verdict?.id !== subject) throw changedSince()
    await claims.endVerdict(subject, { at, restore: true })
  },
  'verdict-cleared': async ({ claims }, { subject, claimId }) => {
    const { verdict } = await claims.get(claimId ?? '')
    if (verdict) throw changedSince()
    await claims.restoreVerdict(subject)
  },
  'evidence-attached': async ({ claims }, { subject }, doing) => {
    const { id } = await claims.getEvidence(subject)
    await claims.withdrawEvidence(id, doing)
  },
  'evidence-withdrawn': ({ claims }, { subject }) => claims.withdrawEvidence(subject, null),
  'note-added': ({ claims }, { subject }, doing) => claims.withdrawNote(subject, doing),
  'finding-dismissed': undoSettling,
  'finding-reopened': undoSettling,
  'source-corrected': undoCorrection,
  'hedging-corrected': undoCorrection,
}

/** Undoes an editor's own last act on an article. The act stays in the log, with a row that takes it back. */
export const takeBack =
  ({ together }: Keeping): Actions['takeBack'] =>
  ({ articleId, by }) =>
    together(async (stores) => {
      const among = Object.keys(UNDOS) as Activity[]
      const taken = await stores.decisions.lastOf({ by, articleId, among })
      if (!taken) return null
      if (taken.claimId !== null) await workableClaim(stores, taken.claimId)
      if (taken.findingId !== null) await workableFinding(stores, taken.findingId)
      const at = new Date()
      await UNDOS[taken.activity]?.(stores, { ...taken, subject: taken.subject ?? '' }, { by, at })
      return stores.decisions.add({
        activity: 'act-taken-back',
        articleId,
        ...(taken.claimId === null ? {} : { claimId: taken.claimId }),
        ...(taken.findingId === null ? {} : { findingId: taken.findingId }),
        by,
        at,
        before: taken.after,
        after: taken.before,
        takesBack: taken.id,
      })
    })

async function undoSettling(
  { findings }: Stores,
  { subject, after, before }: KeptDecision & { subject: string },
) {
  const { state } = await findings.get(subject)
  if (state !== fieldOf(after, 'state')) throw changedSince()
  const [by, at] = [fieldOf(before, 'by'), fieldOf(before, 'at')]
  await findings.settle(subject, {
    state: fieldOf(before, 'state') as FindingState,
    reason: (fieldOf(before, 'reason') ?? null) as string | null,
    by: isEditor(by) ? by : null,
    at: typeof at === 'string' ? new Date(at) : null,
  })
}

async function undoCorrection({ claims }: Stores, { subject }: { subject: string }, { at }: Doing) {
  if (!(await claims.undoCorrection(subject, at))) throw changedSince()
}

const changedSince = () =>
  new Refused('It has been changed since by somebody else: look at the history, and decide anew.')

const fieldOf = (value: Logged, field: string): Logged | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Logged>>)[field]
    : undefined

const isEditor = (value: Logged | undefined): value is { id: string; name: string } =>
  typeof fieldOf(value ?? null, 'id') === 'string' && typeof fieldOf(value ?? null, 'name') === 'string'
