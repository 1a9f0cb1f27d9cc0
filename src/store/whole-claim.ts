import { MAKINGS } from '../domain/claim-shape.ts'
import { CHECKABILITIES, type CorrectedField } from '../domain/correction.ts'
import { CREDIBILITIES, EVIDENCE_KINDS, RELIABILITIES, STANCES, type Evidence } from '../domain/evidence.ts'
import { VERDICTS, type Verdict } from '../domain/verdict.ts'
import type { DeskClaim } from '../domain/workbench.ts'
import { asStrings } from './as-strings.ts'
import type { Prisma } from './generated/client.ts'
import { oneOf } from './one-of.ts'
import { toReply } from './replies.ts'
import { partOf, toAttribution } from './to-attribution.ts'
import { LEVELS, toHedge, toQuantity, toDate } from './claim-parts.ts'

const person = { select: { id: true, name: true } } as const

/** A claim with all that belongs to it. */
export const wholeClaim = {
  revisionSource: { select: { label: true } },
  spans: { orderBy: { ordinal: 'asc' } },
  hedges: { orderBy: { ordinal: 'asc' } },
  quantities: { orderBy: { ordinal: 'asc' } },
  dates: { orderBy: { ordinal: 'asc' } },
  verdicts: { where: { supersededAt: null }, include: { editor: person } },
  evidence: {
    where: { withdrawnAt: null },
    orderBy: { at: 'asc' },
    include: { editor: person, document: { select: { mediaType: true, size: true } } },
  },
  replies: { where: { withdrawnAt: null }, orderBy: { askedAt: 'asc' }, include: { editor: person } },
  notes: { where: { withdrawnAt: null }, orderBy: { at: 'asc' }, include: { editor: person } },
  corrections: { where: { supersededAt: null }, select: { field: true, at: true, editor: person } },
  assignee: person,
  carriedFrom: {
    select: { words: true, verdicts: { where: { supersededAt: null }, include: { editor: person } } },
  },
} satisfies Prisma.ClaimInclude

export type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof wholeClaim }>

/** The claim of a row. */
export const toClaim = (row: ClaimRow): DeskClaim => ({
  key: row.id,
  id: `c${row.number}`,
  number: row.number,
  sentence: row.sentence,
  spans: partOf(row, 'claim'),
  attribution: toAttribution(row),
  hedging: { level: oneOf(LEVELS, row.hedging), cues: row.hedges.map(toHedge) },
  quantities: row.quantities.map(toQuantity),
  dates: row.dates.map(toDate),
  worth: {
    rank: row.rank,
    checkability: oneOf(CHECKABILITIES, row.checkability),
    reasons: asStrings(row.reasons),
  },
  verdict: row.verdicts.map(toVerdict)[0] ?? null,
  evidence: row.evidence.map(toEvidence),
  notes: row.notes.map(({ id, copy, editor, at }) => ({ id, copy, by: editor, at })),
  replies: row.replies.map(toReply),
  ...(row.assignee && { assignee: row.assignee }),
  corrected: {
    source: isCorrected(row, 'source'),
    hedging: isCorrected(row, 'hedging'),
  },
  settings: row.corrections.map(({ field, editor, at }) => ({
    field: field as CorrectedField,
    by: editor,
    at,
  })),
  madeBy: oneOf(MAKINGS, row.madeBy),
  version: row.version,
  reshaped: row.carry === 'recheck' && ['split', 'merged'].includes(row.madeBy),
  ...(row.carriedFrom && (row.carry !== 'recheck' || !['split', 'merged'].includes(row.madeBy))
    ? {
        before: {
          fate: oneOf(['carried', 'recheck'], row.carry),
          words: row.carriedFrom.words,
          verdict: row.carriedFrom.verdicts.map(toVerdict)[0] ?? null,
        },
      }
    : {}),
})

const isCorrected = (row: ClaimRow, field: string): boolean =>
  row.corrections.some((correction) => correction.field === field)

const toVerdict = ({ kind, note, editor, at }: ClaimRow['verdicts'][number]): Verdict => ({
  kind: oneOf(VERDICTS, kind),
  note,
  by: editor,
  at,
})

const toEvidence = (row: ClaimRow['evidence'][number]): Evidence => ({
  id: row.id,
  kind: oneOf(EVIDENCE_KINDS, row.kind),
  stance: oneOf(STANCES, row.stance),
  title: row.title,
  url: row.url,
  quotation: row.quotation,
  reliability: row.reliability === null ? null : oneOf(RELIABILITIES, row.reliability),
  credibility: row.credibility === null ? null : oneOf(CREDIBILITIES, row.credibility),
  document:
    row.document && row.documentHash !== null
      ? { sha256: row.documentHash, name: row.documentName ?? 'document', ...row.document }
      : null,
  by: row.editor,
  at: row.at,
})
