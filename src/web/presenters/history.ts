import { HEDGING_NAMES } from '../../domain/hedging.ts'
import type { Activity, Decision, Logged } from '../../domain/decision.ts'
import { presentClock } from './clock.ts'
import { shorten } from './excerpt.ts'

type Telling = (decision: Decision) => string

const TELLINGS: Readonly<Record<Activity, Telling>> = {
  'article-imported': () => 'put the article in',
  'article-revised': ({ after }) => `put in version ${told(after, 'revision') ?? ''}`,
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
