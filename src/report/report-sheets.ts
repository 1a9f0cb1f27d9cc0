import {
  changeInWords,
  counted,
  evidenceInWords,
  replyInWords,
  signaturesInWords,
  signOffInWords,
  standingInWords,
} from './in-words.ts'
import type { Report } from './report.ts'

export type Cell = string | number

/** A sheet of a workbook: its first row names the columns, whose widths are in characters. */
export type Sheet = Readonly<{ name: string; widths: readonly number[]; rows: readonly (readonly Cell[])[] }>

/** The report as tables: claims, findings, the checks that ran, and the record that they are of. */
export const reportSheets = (report: Report): readonly Sheet[] => [
  claimSheet(report),
  findingSheet(report),
  checkSheet(report),
  recordSheet(report),
]

const claimSheet = ({ claims }: Report): Sheet => ({
  name: 'Claims',
  widths: [8, 60, 26, 14, 18, 14, 24, 14, 18, 26, 40, 60, 50, 40, 40],
  rows: [
    [
      'Number',
      'Claim',
      'Says who',
      'Attribution',
      'Cue',
      'Hedging',
      'Hedging words',
      'Verdict',
      'By',
      'At (UTC)',
      'Note',
      'Evidence',
      'Right of reply',
      'Notes',
      'Changed from',
    ],
    ...claims.map((claim) => {
      const { number, words, saysWho, kind, cue, hedging, verdict, evidence, replies, notes } = claim
      return [
        number,
        words,
        saysWho,
        kind,
        cue,
        hedging.name,
        hedging.words.join('; '),
        standingInWords(claim),
        verdict?.by ?? '',
        verdict?.at ?? '',
        verdict?.note ?? '',
        evidence.map(evidenceInWords).join('\n'),
        replies.map(replyInWords).join('\n'),
        notes.map(({ copy, by }) => `${copy} (${by})`).join('\n'),
        changeInWords(claim),
      ]
    }),
  ],
})

const findingSheet = ({ findings }: Report): Sheet => ({
  name: 'Findings',
  widths: [24, 12, 60, 50, 14, 14, 40, 18, 26],
  rows: [
    ['Check', 'Severity', 'Finding', 'Words', 'Claims', 'State', 'Reason', 'By', 'At (UTC)'],
    ...findings.map(({ check, severity, message, quotes, claims, state, reason, act }) => [
      check,
      severity,
      message,
      quotes.join(' / '),
      claims.join(', '),
      state,
      reason ?? '',
      act?.by ?? '',
      act?.at ?? '',
    ]),
  ],
})

const checkSheet = ({ checks }: Report): Sheet => ({
  name: 'Checks',
  widths: [26, 50, 20],
  rows: [
    ['Check', 'What it finds', 'Raised'],
    ...checks.map(({ id, title, raised, open }) => [
      id,
      title,
      `${counted(raised, 'finding')}, ${open} open`,
    ]),
  ],
})

const recordSheet = (report: Report): Sheet => ({
  name: 'Record',
  widths: [20, 80],
  rows: [
    ['Record', ''],
    ['Article', report.article.headline],
    ['Published', report.article.publishedAt ?? 'date not known'],
    ['Revision', report.revision.number],
    ['SHA-256 of its text', report.revision.sha256],
    ['Sign-off', signOffInWords(report)],
    ...signaturesInWords(report).map((signature) => ['Signed', signature]),
    ['Claims', report.counts.claims],
    ['Unchecked', report.counts.unchecked],
  ],
})
