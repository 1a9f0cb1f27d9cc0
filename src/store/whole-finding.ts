import { SEVERITIES, type Working } from '../domain/finding.ts'
import type { DeskFinding, FindingState } from '../domain/workbench.ts'
import type { Prisma } from './generated/client.ts'
import { oneOf } from './one-of.ts'

export const FINDING_STATES: readonly FindingState[] = ['open', 'dismissed', 'resolved']

/** A finding with all that belongs to it. */
export const wholeFinding = {
  spans: { orderBy: { ordinal: 'asc' } },
  claims: { select: { claim: { select: { number: true } } } },
  editor: { select: { id: true, name: true } },
} satisfies Prisma.FindingInclude

export type FindingRow = Prisma.FindingGetPayload<{ include: typeof wholeFinding }>

/** The finding of a row. */
export const toFinding = (row: FindingRow): DeskFinding => ({
  key: row.id,
  id: row.label,
  check: row.check,
  severity: oneOf(SEVERITIES, row.severity),
  message: row.message,
  spans: row.spans.map(({ start, end }) => ({ start, end })),
  claims: row.claims
    .map(({ claim }) => claim.number)
    .sort((a, b) => a - b)
    .map((number) => `c${number}`),
  working: row.working as Working | null,
  state: oneOf(FINDING_STATES, row.state),
  reason: row.reason,
  by: row.editor,
  at: row.at,
  reopened: row.reopened,
})
