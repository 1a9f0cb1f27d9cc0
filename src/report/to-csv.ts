import { stringify } from 'csv-stringify/sync'
import {
  changeInWords,
  counted,
  evidenceInWords,
  replyInWords,
  signOffInWords,
  standingInWords,
} from './in-words.ts'
import type { Report, ReportedCheck, ReportedClaim, ReportedFinding } from './report.ts'

/** The columns of the table, the same for every kind of row; `record` says which kind it is. */
const COLUMNS = [
  'record',
  'number',
  'words',
  'says who',
  'role',
  'attribution',
  'cue',
  'hedging level',
  'hedging',
  'hedging words',
  'verdict',
  'by',
  'at',
  'note or reason',
  'evidence',
  'right of reply',
  'notes',
  'changed from',
  'check',
  'severity',
  'message',
  'claims concerned',
  'start',
  'end',
  'article',
  'published',
  'revision',
  'sha256',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>

/**
 * The report as one table for spreadsheets: claims, then findings, then the checks that ran, then the sign-off. A cell that a
 * spreadsheet would take for a formula is escaped (OWASP, CSV injection); the mark in front tells it UTF-8.
 */
export const toCsv = (report: Report): string => {
  const { article, revision } = report
  const whole: Row = {
    article: article.headline,
    published: article.publishedAt ?? '',
    revision: revision.number,
    sha256: revision.sha256,
  }
  const rows = [
    ...report.claims.map(claimRow),
    ...report.findings.map(findingRow),
    ...report.checks.map(checkRow),
    ...signOffRows(report),
  ].map((row) => ({ ...row, ...whole }))
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

const claimRow = (claim: ReportedClaim): Row => ({
  record: 'claim',
  number: claim.number,
  words: claim.words,
  'says who': claim.saysWho,
  role: claim.role ?? '',
  attribution: claim.kind,
  cue: claim.cue,
  'hedging level': claim.hedging.level,
  hedging: claim.hedging.name,
  'hedging words': claim.hedging.words.join('; '),
  verdict: standingInWords(claim),
  by: claim.verdict?.by ?? '',
  at: claim.verdict?.at ?? '',
  'note or reason': claim.verdict?.note ?? '',
  evidence: claim.evidence.map(evidenceInWords).join('\n'),
  'right of reply': claim.replies.map(replyInWords).join('\n'),
  notes: claim.notes.map(({ copy, by, at }) => `${copy} (${by}, ${at})`).join('\n'),
  'changed from': changeInWords(claim),
  start: claim.spans[0]?.start ?? '',
  end: claim.spans.at(-1)?.end ?? '',
})

/** One row for each name under the revision; a single one that says so where there is none. */
const signOffRows = (report: Report): Row[] => {
  const row: Row = { record: 'sign-off', verdict: signOffInWords(report).toLowerCase() }
  const rows = report.signOff.signatures.map(({ by, at, inSpiteOf, reason }) => ({
    ...row,
    by,
    at,
    'note or reason': reason ?? '',
    message: inSpiteOf.length === 0 ? '' : `although ${inSpiteOf.join(', ')}`,
  }))
  return rows.length === 0 ? [row] : rows
}

const findingRow = (finding: ReportedFinding, index: number): Row => ({
  record: 'finding',
  number: index + 1,
  words: finding.quotes.join(' / '),
  verdict: finding.state,
  by: finding.act?.by ?? '',
  at: finding.act?.at ?? '',
  'note or reason': finding.reason ?? '',
  check: finding.check,
  severity: finding.severity,
  message: finding.message,
  'claims concerned': finding.claims.join(', '),
  start: finding.spans[0]?.start ?? '',
  end: finding.spans[0]?.end ?? '',
})

const checkRow = ({ id, title, raised, open }: ReportedCheck, index: number): Row => ({
  record: 'check',
  number: index + 1,
  words: title,
  check: id,
  message: `ran: raised ${counted(raised, 'finding')}, ${open} open`,
})
