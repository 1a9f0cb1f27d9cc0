import { HEDGING_NAMES } from '../../domain/hedging.ts'
import type { Activity, Decision, Logged } from '../../domain/decision.ts'
import { presentClock } from './clock.ts'
import { shorten } from './excerpt.ts'

type Telling = (decision: Decision) => string

const TELLINGS: Readonly<Record<Activity, Telling>> = {
  'article-imported': () => 'put the article in',
  'article-revised': ({ after }) => `put in version ${told(after, 'revision') ?? ''}`,
  'article-signed': ({ after }) => `signed it off${remark(told(after, 'reason'))}`,
  'signature-withdrawn': () => 'took the signature back',
  'story-set': ({ after }) =>
    after === null ? 'took it out of its story' : `put it in a story${remark(plain(after))}`,
  'source-renamed': ({ after }) => `renamed a source${remark(told(after, 'name') ?? plain(after))}`,
  'source-aliased': ({ after }) =>
    `gave a source another name${remark(told(after, 'alias') ?? plain(after))}`,
  'source-merged': ({ after }) => `merged a source${remark(told(after, 'into'))}`,
  'source-split': ({ after }) => `split a source${remark(told(after, 'name'))}`,
  'verdict-recorded': ({ after }) =>
    `marked it ${told(after, 'kind') ?? 'settled'}${remark(told(after, 'note'))}`,
  'verdict-cleared': ({ before }) => `cleared the verdict${remark(told(before, 'kind'))}`,
  'evidence-attached': ({ after }) => `added evidence${remark(told(after, 'title'))}`,
  'evidence-withdrawn': ({ before }) => `withdrew evidence${remark(told(before, 'title'))}`,
  'note-added': ({ after }) => `noted${remark(told(after, 'copy') ?? plain(after))}`,
  'note-withdrawn': () => 'withdrew a note',
  'finding-dismissed': ({ after }) => `dismissed a finding${remark(told(after, 'reason') ?? plain(after))}`,
  'finding-reopened': () => 'opened a finding again',
  'source-corrected': ({ after }) =>
    `set the source${remark(told(after, 'name') ?? plain(after) ?? 'nobody')}`,
  'hedging-corrected': ({ after }) => `set the hedging${remark(levelOf(after))}`,
  'claim-added': ({ after }) => `made it a claim${remark(told(after, 'words'))}`,
  'claim-split': ({ after }) => `split off a claim${remark(told(after, 'words'))}`,
  'claims-merged': ({ after }) => `merged claims into it${remark(told(after, 'words'))}`,
  'claim-removed': ({ before }) => `took the claim away${remark(told(before, 'words'))}`,
  'cue-corrected': ({ after }) => `set the cue${remark(told(after, 'words') ?? 'none')}`,
  'kind-corrected': ({ after }) => `set the kind${remark(plain(after))}`,
  'checkability-corrected': ({ after }) => `set what can be checked${remark(plain(after))}`,
  'quantity-corrected': ({ after }) => `set a figure${remark(told(after, 'words'))}`,
  'reply-asked': ({ after }) => `asked for a reply${remark(told(after, 'whom'))}`,
  'reply-answered': ({ after }) => `put down an answer${remark(told(after, 'answer'))}`,
  'reply-withdrawn': ({ before }) => `withdrew a request for a reply${remark(told(before, 'whom'))}`,
  'finding-resolved': () => 'resolved a finding by a correction',
  'story-finding-dismissed': ({ after }) =>
    `dismissed a finding of the story${remark(told(after, 'reason'))}`,
  'story-finding-reopened': () => 'opened a finding of the story again',
  'claim-assigned': ({ after }) =>
    after === null ? 'gave the claim to nobody' : `gave the claim to ${told(after, 'name') ?? 'somebody'}`,
  'article-assigned': ({ after }) =>
    after === null
      ? 'gave the article to nobody'
      : `gave the article to ${told(after, 'name') ?? 'somebody'}`,
  'source-described': () => 'described a source',
  'source-derived': ({ after }) =>
    after === null ? 'made a source an origin of its own' : `derived a source${remark(told(after, 'from'))}`,
  'identity-sealed': () => 'sealed who a confidential source is',
  'identity-read': () => 'read who a confidential source is',
  'identity-refused': () => 'gave a wrong passphrase for a confidential source',
  'identity-removed': () => 'removed who a confidential source is',
  'check-set': ({ after }) => `set a check of the desk${remark(told(after, 'check'))}`,
  'desk-set': ({ after }) => `set a rule of the desk${remark(told(after, 'name'))}`,
  'act-taken-back': () => 'took back the act before',
}

/** One row of the log, as a line: when, who, what. */
export const presentDecision = (decision: Decision, editorId: string) => ({
  at: presentClock(decision.at),
  by: decision.by.id === editorId ? 'you' : decision.by.name,
  what: TELLINGS[decision.activity](decision),
})

const remark = (words: string | null): string => (words === null ? '' : `: “${shorten(words, 120)}”`)

const told = (value: Logged, field: string): string | null => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  return plain((value as Readonly<Record<string, Logged>>)[field] ?? null)
}

const plain = (value: Logged): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null

const levelOf = (after: Logged): string | null => {
  const level = typeof after === 'number' ? after : Number(told(after, 'level') ?? Number.NaN)
  return HEDGING_NAMES[level] ?? null
}
