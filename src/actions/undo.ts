import type { Activity, Logged } from '../domain/decision.ts'
import type { Stores } from '../domain/stores.ts'
import type { FindingState } from '../domain/workbench.ts'
import { asFields, changedSince, correcting, type Reversal } from './reversal.ts'
import { SHAPE_REVERSALS } from './undo-shapes.ts'
import { REPLY_REVERSALS } from './undo-reply.ts'
import { turnArticle, turnClaim } from './undo-assigning.ts'

const settling: Reversal = {
  undo: (stores, act) => settle(stores, act.subject, { from: act.after, to: act.before }),
  redo: (stores, act, { by, at }) => {
    const done = { by: { ...by }, at: at.toISOString(), ...asFields(act.after) }
    return settle(stores, act.subject, { from: act.before, to: done })
  },
}

const rulingOnStory: Reversal = {
  undo: (stores, act) => ruleOnStory(stores, act.subject, { from: act.after, to: act.before }),
  redo: (stores, act, { by, at }) => {
    const done = { by: { ...by }, at: at.toISOString(), ...asFields(act.after) }
    return ruleOnStory(stores, act.subject, { from: act.before, to: done })
  },
}

/** Acts that are not named here, an import for one, are not taken back. */
export const REVERSALS: Partial<Record<Activity, Reversal>> = {
  'verdict-recorded': {
    undo: async ({ claims }, { subject, claimId }, { at }) => {
      const { verdict } = await claims.get(claimId ?? '')
      if (verdict?.id !== subject) throw changedSince()
      await claims.endVerdict(subject, { at, restore: true })
    },
    redo: async ({ claims }, { subject, claimId, before }, { at }) => {
      const { verdict } = await claims.get(claimId ?? '')
      const was = asFields(before)
      if (verdict?.kind !== was.kind || verdict?.by.name !== was.by) throw changedSince()
      await claims.restoreVerdict(subject, at)
    },
  },
  'verdict-cleared': {
    undo: async ({ claims }, { subject, claimId }, { at }) => {
      const { verdict } = await claims.get(claimId ?? '')
      if (verdict) throw changedSince()
      await claims.restoreVerdict(subject, at)
    },
    redo: async ({ claims }, { subject, claimId }, { at }) => {
      const { verdict } = await claims.get(claimId ?? '')
      if (verdict?.id !== subject) throw changedSince()
      await claims.endVerdict(subject, { at, restore: false })
    },
  },
  'evidence-attached': {
    undo: async ({ claims }, { subject }, doing) => {
      const { id } = await claims.getEvidence(subject)
      await claims.withdrawEvidence(id, doing)
    },
    redo: ({ claims }, { subject }) => claims.withdrawEvidence(subject, null),
  },
  'evidence-withdrawn': {
    undo: ({ claims }, { subject }) => claims.withdrawEvidence(subject, null),
    redo: ({ claims }, { subject }, doing) => claims.withdrawEvidence(subject, doing),
  },
  'note-added': {
    undo: ({ claims }, { subject }, doing) => claims.withdrawNote(subject, doing),
    redo: ({ claims }, { subject }) => claims.withdrawNote(subject, null),
  },
  'finding-dismissed': settling,
  'finding-reopened': settling,
  ...REPLY_REVERSALS,
  'story-finding-dismissed': rulingOnStory,
  'story-finding-reopened': rulingOnStory,
  'claim-assigned': {
    undo: (stores, act, doing) => turnClaim(stores, act, { from: act.after, to: act.before, doing }),
    redo: (stores, act, doing) => turnClaim(stores, act, { from: act.before, to: act.after, doing }),
  },
  'article-assigned': {
    undo: (stores, act, doing) =>
      turnArticle(stores, act.subject, { from: act.after, to: act.before, doing }),
    redo: (stores, act, doing) =>
      turnArticle(stores, act.subject, { from: act.before, to: act.after, doing }),
  },
  'source-corrected': correcting,
  'hedging-corrected': correcting,
  'cue-corrected': correcting,
  'kind-corrected': correcting,
  'checkability-corrected': correcting,
  'quantity-corrected': correcting,
  'claim-removed': correcting,
  ...SHAPE_REVERSALS,
}

/** The acts that change what was read: the findings that rest on it are settled anew. */
export const ON_READING: readonly Activity[] = [
  'source-corrected',
  'hedging-corrected',
  'cue-corrected',
  'kind-corrected',
  'checkability-corrected',
  'quantity-corrected',
  'claim-removed',
  'claim-added',
  'claim-split',
  'claims-merged',
]

export const UNDOABLE = Object.keys(REVERSALS) as readonly Activity[]

const settle = async (
  { findings }: Stores,
  findingKey: string,
  { from, to }: Readonly<{ from: Logged; to: Logged }>,
): Promise<void> => {
  const { state } = await findings.get(findingKey)
  if (state !== asFields(from).state) throw changedSince()
  const { state: wanted, reason, by, at } = asFields(to)
  await findings.settle(findingKey, {
    state: wanted as FindingState,
    reason: wanted === 'open' || typeof reason !== 'string' ? null : reason,
    by: wanted === 'open' ? null : asEditor(by ?? null),
    at: wanted === 'open' || typeof at !== 'string' ? null : new Date(at),
  })
}

const ruleOnStory = async (
  { stories }: Stores,
  subject: string,
  { from, to }: Readonly<{ from: Logged; to: Logged }>,
): Promise<void> => {
  const [storyId = '', findingId = ''] = subject.split('/')
  const state = (await stories.rulings(storyId)).get(findingId)?.state ?? 'open'
  if (state !== asFields(from).state) throw changedSince()
  const { state: wanted, reason, by, at } = asFields(to)
  const isDismissed = wanted === 'dismissed'
  await stories.rule(storyId, findingId, {
    state: isDismissed ? 'dismissed' : 'open',
    reason: isDismissed && typeof reason === 'string' ? reason : null,
    by: isDismissed ? asEditor(by ?? null) : null,
    at: isDismissed && typeof at === 'string' ? new Date(at) : null,
  })
}

const asEditor = (value: Logged) => {
  const { id, name } = asFields(value)
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null
}
