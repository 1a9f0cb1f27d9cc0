import {
  changeInWords,
  checksInWords,
  counted,
  evidenceInWords,
  gapsInWords,
  replyInWords,
  signaturesInWords,
  signOffInWords,
  standing,
  standingInWords,
  stateInWords,
} from './in-words.ts'
import { dayInWords, instantInWords } from './dates-in-words.ts'
import type { Report, ReportedClaim, ReportedFinding } from './report.ts'
import { oneLine } from './words-of.ts'

/** The report as Markdown (CommonMark with tables). What comes from the article or from editors cannot mark up. */
export const toMarkdown = (report: Report): string =>
  [
    `# Claims report: ${plain(report.article.headline)}`,
    '',
    ...factLines(report),
    '',
    `**${signOffInWords(report)}.** ${plain(standing(report))}`,
    '',
    ...signatureLines(report),
    verdictLine(report),
    '',
    '## Findings',
    '',
    ...findingLines(report.findings),
    '',
    '## The claims',
    '',
    '| | Claim | Says who | How surely | Verdict |',
    '|---|---|---|---|---|',
    ...report.claims.map(claimLine),
    '',
    '## Not checked',
    '',
    ...gapsInWords(report).map((gap) => `- ${plain(gap)}`),
    '',
    '## Checks that ran',
    '',
    checksInWords(report),
    '',
    ...report.checks.map(
      ({ id, title, raised }) => `- \`${id}\` ${plain(title)}: ${counted(raised, 'finding')}`,
    ),
    '',
    '---',
    '',
    `Article text SHA-256 \`${report.revision.sha256}\` · the same record gives the same file`,
    '',
  ].join('\n')

const factLines = ({ article, revision, checkedBy }: Report): string[] => [
  `- Published: ${article.publishedAt ? dayInWords(article.publishedAt) : 'date not known'}`,
  `- Revision: ${revision.number}, received ${instantInWords(revision.createdAt)}`,
  ...(article.origin === null ? [] : [`- From: ${plain(article.origin)}`]),
  `- Checked by: ${
    checkedBy.map(({ name, to }) => `${plain(name)} (last on ${instantInWords(to)})`).join(', ') ||
    'nobody yet'
  }`,
]

const signatureLines = (report: Report): string[] => {
  const lines = signaturesInWords(report).map((signature) => `- Signed: ${plain(signature)}`)
  return lines.length === 0 ? [] : [...lines, '']
}

const verdictLine = ({ counts }: Report): string =>
  `${counts.verified} verified · ${counts.disputed} disputed · ${counts.unattributed} unattributed · ${counts.unchecked} unchecked`

const claimLine = (claim: ReportedClaim): string => {
  const marked = claim.stretches
    .map(({ words, hedges }) =>
      hedges && words.trim() !== ''
        ? `*${plain(words.trim())}*${words.endsWith(' ') ? ' ' : ''}`
        : plainKept(words),
    )
    .join('')
  const change = changeInWords(claim)
  const words = change === '' ? marked : `${marked}<br>${plain(change)}`
  const cells = [String(claim.number), words, sourceCell(claim), hedgingCell(claim), verdictCell(claim)]
  return `| ${cells.join(' | ')} |`
}

const sourceCell = ({ saysWho, cue, alternatives }: ReportedClaim): string =>
  [
    plain(saysWho),
    ...(cue === '' ? [] : [`“${plain(cue)}”`]),
    ...(alternatives.length > 0 ? [`or: ${alternatives.map(plain).join(', ')}`] : []),
  ].join('<br>')

const hedgingCell = ({ hedging }: ReportedClaim): string =>
  hedging.words.length > 0 ? `${hedging.name}: ${hedging.words.map(plain).join(', ')}` : hedging.name

const verdictCell = (claim: ReportedClaim): string => {
  const { verdict, evidence, replies, notes } = claim
  return [
    verdict
      ? `**${standingInWords(claim)}**, ${plain(verdict.by)}, ${instantInWords(verdict.at)}`
      : standingInWords(claim),
    ...(verdict?.note ? [plain(verdict.note)] : []),
    ...evidence.map((item) => plain(evidenceInWords(item))),
    ...replies.map((reply) => plain(replyInWords(reply))),
    ...notes.map(({ copy, by }) => `Note, ${plain(by)}: ${plain(copy)}`),
  ].join('<br>')
}

const findingLines = (findings: readonly ReportedFinding[]): string[] =>
  findings.length === 0 ? ['No finding was raised.'] : findings.flatMap(findingLine)

const findingLine = (finding: ReportedFinding): string[] => {
  const claims = finding.claims.length > 0 ? `, claims ${finding.claims.join(', ')}` : ''
  return [
    `- **${plain(finding.message)}** (${finding.severity}, \`${finding.check}\`${claims}) ${plain(stateInWords(finding))}`,
    ...finding.working.map((step) => `  - ${plain(step)}`),
  ]
}

const SIGNS = /[\\`*_{}[\]<>#|~!&]/gu

/** Words on one line, their Markdown signs escaped. */
const plain = (words: string): string => plainKept(oneLine(words))

const plainKept = (words: string): string => words.replace(SIGNS, (sign) => `\\${sign}`)
