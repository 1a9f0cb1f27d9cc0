import { randomUUID } from 'node:crypto'
import type { Decision } from '../domain/decision.ts'
import type { ClaimState } from '../domain/claim-store.ts'
import type { Doing } from '../domain/doing.ts'
import type { Stores } from '../domain/stores.ts'
import type { Entry, KeptDecision } from '../domain/log-store.ts'
import { changedSince } from './reversal.ts'
import { turnAssignments } from './undo-assigning.ts'
import { refuseFrozen } from './workable.ts'

/** Undoes verdicts that were given as one, as one; those that a colleague has changed since stay as they are. */
export const undoBatch = async (stores: Stores, acts: readonly KeptDecision[], doing: Doing) => {
  if (acts[0]?.activity === 'claim-assigned') return turnAssignments(stores, acts, doing)
  return turnBatch(stores, acts, {
    holds: (claim, act) => claim.verdict?.id === act.subject,
    turn: (ids) => stores.claims.endFirstVerdicts(ids, doing.at),
    entry: (act) => ({
      ...doing,
      activity: 'act-taken-back',
      before: act.after,
      after: act.before,
      takesBack: act.id,
    }),
  })
}

/** Does them again; `backs` are the rows that took them back. */
export const redoBatch = async (stores: Stores, backs: readonly KeptDecision[], doing: Doing) => {
  const acts = await stores.decisions.getAll(backs.map((back) => back.takesBack ?? ''))
  if (acts[0]?.activity === 'claim-assigned') return turnAssignments(stores, backs, doing)
  const backOf = new Map(backs.map((back) => [back.takesBack, back.id]))
  return turnBatch(stores, acts, {
    holds: (claim) => claim.verdict === null,
    turn: (ids) => stores.claims.restoreFirstVerdicts(ids),
    entry: ({ activity, before, after, subject, id }) => ({
      ...doing,
      activity,
      before,
      after,
      ...(subject === null ? {} : { subject }),
      takesBack: backOf.get(id) ?? '',
    }),
  })
}

type Turning = Readonly<{
  holds: (claim: ClaimState, act: KeptDecision) => boolean
  turn: (verdictIds: readonly string[]) => Promise<void>
  entry: (act: KeptDecision) => Omit<Entry, 'articleId' | 'claimId' | 'batch'>
}>

const turnBatch = async (
  { claims, decisions }: Stores,
  acts: readonly KeptDecision[],
  { holds, turn, entry }: Turning,
): Promise<Decision | null> => {
  const states = await claims.getAll(acts.map(({ claimId }) => claimId ?? ''))
  const byKey = new Map(states.map((claim) => [claim.key, claim]))
  for (const { frozen } of states) refuseFrozen(frozen)
  const turned = acts.filter((act) => {
    const claim = byKey.get(act.claimId ?? '')
    return claim !== undefined && holds(claim, act)
  })
  if (turned.length === 0) throw changedSince()
  await turn(turned.map(({ subject }) => subject ?? ''))
  const batch = randomUUID()
  const entries = turned.map((act) => ({
    ...entry(act),
    articleId: act.articleId,
    ...(act.claimId === null ? {} : { claimId: act.claimId }),
    batch,
  }))
  await decisions.addAll(entries)
  return (await decisions.inBatch(batch)).at(-1) ?? null
}
