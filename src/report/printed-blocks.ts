import { presentReport } from './present-report.ts'
import type { Report } from './report.ts'

/** Words in one face. */
export type Run = Readonly<{ words: string; bold?: boolean; muted?: boolean; underlined?: boolean }>

/** What a page is printed from; a cell of the table is a list of lines. */
export type Block =
  | Readonly<{ kind: 'title' | 'heading' | 'paragraph' | 'item'; runs: readonly Run[] }>
  | Readonly<{ kind: 'table'; rows: readonly Row[] }>

export type Row = readonly (readonly (readonly Run[])[])[]

/** The widths of the table's columns, in hundredths of the page. */
export const COLUMN_WIDTHS = [6, 40, 16, 16, 22] as const

type Page = ReturnType<typeof presentReport>

/** The report as a run of blocks, the same for every kind of printed document. */
export const printedBlocks = (report: Report): Block[] => {
  const page = presentReport(report)
  return [
    paragraph({ words: 'Claims report', muted: true }),
    { kind: 'title', runs: [{ words: page.headline, bold: true }] },
    ...page.facts.map(({ name, words }) => paragraph({ words: `${name}: `, muted: true }, { words })),
    paragraph({ words: `${page.signedOff}. `, bold: true }, { words: page.standing }),
    ...page.signatures.map((words) => item({ words: 'Signed: ', bold: true }, { words })),
    paragraph({ words: page.counts.map(({ count, words }) => `${count} ${words}`).join(' · ') }),
    ...section('What to look at first', page.open.map(findingItem)),
    heading('The claims'),
    page.claims.length === 0
      ? paragraph({ words: 'No claim was read in this text.' })
      : { kind: 'table', rows: [HEAD, ...page.claims.map(claimRow)] },
    ...section(
      'Not checked',
      page.gaps.map((words) => item({ words })),
    ),
    ...section('Findings that were settled', page.closed.map(findingItem)),
    heading('Checks that ran'),
    paragraph({ words: page.checksSummary }),
    ...page.checks.map(({ id, title }) => item({ words: title }, { words: `  ${id}`, muted: true })),
    paragraph({
      words: `Article text SHA-256 ${page.sha256} · revision ${page.revision} · the same record gives the same file`,
      muted: true,
    }),
  ]
}

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })
const item = (...runs: Run[]): Block => ({ kind: 'item', runs })
const heading = (words: string): Block => ({ kind: 'heading', runs: [{ words, bold: true }] })

/** A heading with what stands under it; without anything, none. */
const section = (words: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(words), ...blocks]

const findingItem = ({
  message,
  claims,
  check,
  severity,
  state,
  quotes,
  working,
}: Page['open'][number]): Block =>
  item(
    { words: message, bold: true },
    { words: claims === '' ? ' ' : ` ${claims}. ` },
    { words: `${quotes.map((quote) => `“${quote}”`).join(' / ')} ` },
    { words: `${check} · ${severity} · ${state}`, muted: true },
    ...(working.length === 0 ? [] : [{ words: ` · ${working.join('; ')}`, muted: true }]),
  )

const HEAD: Row = ['', 'Claim', 'Says who', 'How surely', 'Verdict'].map((words) => [[{ words, bold: true }]])

const claimRow = (claim: Page['claims'][number]): Row => [
  [[{ words: `${claim.number}`, muted: true }]],
  [
    claim.stretches.map(({ words, hedges }) => ({ words, underlined: hedges })),
    ...(claim.change === '' ? [] : [[{ words: claim.change, muted: true }]]),
  ],
  [
    [{ words: claim.saysWho }],
    ...(claim.cue === '' ? [] : [[{ words: `“${claim.cue}”`, muted: true }]]),
    ...(claim.inferred === '' ? [] : [[{ words: claim.inferred, muted: true }]]),
  ],
  [[{ words: claim.hedging }]],
  [
    [{ words: claim.verdict.name, bold: true }],
    ...(claim.verdict.act === null ? [] : [[{ words: claim.verdict.act, muted: true }]]),
    ...(claim.verdict.note === null ? [] : [[{ words: claim.verdict.note }]]),
    ...claim.evidence.map((words) => [{ words }]),
    ...claim.notes.map((words) => [{ words, muted: true }]),
  ],
]
