import { SEVERITIES } from '../domain/finding.ts'
import type { Standing } from '../domain/standing.ts'
import {
  changeInWords,
  checksInWords,
  evidenceInWords,
  gapsInWords,
  numbersInWords,
  replyInWords,
  signaturesInWords,
  signOffInWords,
  standing,
  standingInWords,
  stateInWords,
} from './in-words.ts'
import { dayInWords, instantInWords } from './dates-in-words.ts'
import type { Report, ReportedClaim, ReportedFinding } from './report.ts'

/** Never by colour alone: each verdict has its sign and its word. */
const SIGNS: Readonly<Record<Standing, string>> = {
  verified: '✓',
  disputed: '✕',
  unattributed: '◇',
  unchecked: '◌',
  searched: '∅',
  'not-checkable': '–',
}

const KINDS = ['verified', 'disputed', 'unattributed', 'unchecked', 'searched', 'not-checkable'] as const

const BAR_WIDTH = 1000

/** What the report's template prints. */
export const presentReport = (report: Report) => {
  const open = report.findings.filter(({ state }) => state === 'open')
  const counts = KINDS.map((kind) => ({
    kind,
    sign: SIGNS[kind],
    count: countOf(report, kind),
    words: standingInWords({ standing: kind, bare: false }),
  })).filter(({ kind, count }) => count > 0 || !FEW.includes(kind))
  return {
    headline: report.article.headline,
    facts: factsOf(report),
    signedOff: signOffInWords(report),
    signatures: signaturesInWords(report),
    standing: standing(report),
    state: report.signOff.state === 'signed' ? 'whole' : 'open',
    counts,
    bar: barOf(report),
    barWords: counts.map(({ words, count }) => `${count} ${words}`).join(', '),
    open: [...open].sort((a, b) => loudness(b) - loudness(a)).map(presentFinding),
    closed: report.findings.filter(({ state }) => state !== 'open').map(presentFinding),
    claims: report.claims.map(presentClaim),
    gaps: gapsInWords(report),
    checksSummary: checksInWords(report),
    checks: report.checks,
    sha256: report.revision.sha256,
    revision: report.revision.number,
  }
}

/** Shown only where there are some. */
const FEW: readonly Standing[] = ['searched', 'not-checkable']

const countOf = ({ claims }: Report, kind: Standing): number =>
  claims.filter(({ standing: own }) => own === kind).length

const loudness = ({ severity }: ReportedFinding): number => SEVERITIES.indexOf(severity)

const factsOf = ({ article, revision, checkedBy }: Report) => [
  { name: 'Published', words: article.publishedAt ? dayInWords(article.publishedAt) : 'date not known' },
  { name: 'Revision', words: `${revision.number}, received ${instantInWords(revision.createdAt)}` },
  ...(article.byline === null ? [] : [{ name: 'By', words: article.byline }]),
  ...(article.origin === null ? [] : [{ name: 'From', words: article.origin }]),
  {
    name: 'Checked by',
    words:
      checkedBy.map(({ name, to }) => `${name}, last on ${instantInWords(to)}`).join('; ') || 'nobody yet',
  },
]

const barOf = (report: Report) => {
  const { counts } = report
  const widthOf = (count: number): number => Math.round((count / counts.claims) * BAR_WIDTH)
  if (counts.claims === 0) return []
  let done = 0
  return KINDS.map((kind) => {
    const x = widthOf(done)
    done += countOf(report, kind)
    return { kind, x, width: widthOf(done) - x }
  }).filter(({ width }) => width > 0)
}

const presentFinding = (finding: ReportedFinding) => ({
  message: finding.message,
  check: finding.check,
  severity: finding.severity,
  claims:
    finding.claims.length === 0
      ? ''
      : `${finding.claims.length === 1 ? 'Claim' : 'Claims'} ${numbersInWords(finding.claims)}`,
  quotes: finding.quotes,
  working: finding.working,
  state: stateInWords(finding),
})

const presentClaim = (claim: ReportedClaim) => {
  const kind = claim.standing
  const name = standingInWords(claim)
  return {
    number: claim.number,
    stretches: claim.stretches,
    change: changeInWords(claim),
    saysWho: claim.saysWho,
    cue: claim.cue,
    inferred: inferredInWords(claim),
    level: claim.hedging.level,
    hedging: [
      claim.hedging.name,
      ...(claim.hedging.words.length > 0 ? [claim.hedging.words.join(', ')] : []),
    ].join(': '),
    verdict: {
      kind,
      sign: SIGNS[kind],
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      act: claim.verdict && `${claim.verdict.by}, ${instantInWords(claim.verdict.at)}`,
      note: claim.verdict?.note ?? null,
    },
    evidence: [
      ...claim.evidence.map((item) => `${evidenceInWords(item)} (${item.by}, ${instantInWords(item.at)})`),
      ...claim.replies.map((reply) => `${replyInWords(reply)} (${reply.by})`),
    ],
    notes: claim.notes.map(({ copy, by, at }) => `${copy} (${by}, ${instantInWords(at)})`),
  }
}

const inferredInWords = ({ implied, alternatives, corrected }: ReportedClaim): string => {
  if (corrected.source) return 'set by an editor'
  if (alternatives.length > 0) return `inferred; could be ${alternatives.join(' or ')}`
  return implied ? 'inferred from the text before' : ''
}
