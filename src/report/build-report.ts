import type { Severity } from '../domain/finding.ts'
import type { Standing } from '../domain/standing.ts'
import { blockersIn, signOffStateOf, type Signature } from '../domain/sign-off.ts'
import type { DeskClaim, DeskFinding, Workbench } from '../domain/workbench.ts'
import { reportClaim } from './report-claim.ts'
import type {
  NotChecked,
  Report,
  ReportedCheck,
  ReportedClaim,
  ReportedFinding,
  ReportedSignOff,
} from './report.ts'
import { wordsOf } from './words-of.ts'
import { workingInWords } from './working-in-words.ts'

/** What a report says of a check. */
export type CheckEntry = Readonly<{
  id: string
  title: string
  why: string
  limits: string
  severity: Severity
  /** See `NOT_MISSED`. */
  shelf?: string
}>

// House rules are off unless a desk wants them, and a story's checks run between articles: neither is missed in one.
const NOT_MISSED: readonly string[] = ['house', 'story']

/** The claims report of one article as it stands on the desk. */
export const buildReport = (workbench: Workbench, checks: readonly CheckEntry[]): Report => {
  const { article, revision } = workbench
  const claims = workbench.claims.map((claim) => reportClaim(workbench, claim))
  const findings = workbench.findings.map((finding) => reportFinding(workbench, finding, checks))
  return {
    article: {
      id: article.id,
      headline: article.headline,
      publishedAt: article.publishedAt,
      dateline: article.dateline,
      byline: article.byline,
      origin: article.origin,
    },
    revision: {
      number: revision.number,
      sha256: revision.sha256,
      createdAt: revision.createdAt.toISOString(),
    },
    counts: countsOf(claims),
    checkedBy: checkersOf(claims),
    claims,
    findings,
    checks: workbench.checksRun.map((id) => reportCheck(id, findings, checks)),
    checksNotRun: checks
      .filter(({ id, shelf = '' }) => !NOT_MISSED.includes(shelf) && !workbench.checksRun.includes(id))
      .map(({ id, title }) => ({ id, title })),
    notChecked: notCheckedOf(claims, findings),
    signOff: signOffOf(workbench.signatures ?? []),
    text: revision.text,
  }
}

const signOffOf = (signatures: readonly Signature[]): ReportedSignOff => ({
  state: signOffStateOf(signatures),
  signatures: signatures.map(({ by, at, reason, blockers }) => ({
    by: by.name,
    at: at.toISOString(),
    inSpiteOf: blockersIn(blockers),
    reason,
  })),
})

const titleOf = (id: string, checks: readonly CheckEntry[]): string =>
  checks.find((check) => check.id === id)?.title ?? id

const reportFinding = (
  { revision, claims }: Workbench,
  finding: DeskFinding,
  checks: readonly CheckEntry[],
): ReportedFinding => ({
  id: finding.id,
  check: finding.check,
  title: titleOf(finding.check, checks),
  severity: finding.severity,
  message: finding.message,
  working: workingInWords(finding.working),
  quotes: finding.spans.map((span) => wordsOf(revision.text, [span])),
  spans: finding.spans,
  claims: claims.filter(({ id }) => finding.claims.includes(id)).map(({ number }: DeskClaim) => number),
  state: finding.state,
  reason: finding.reason,
  act: finding.by && finding.at ? { by: finding.by.name, at: finding.at.toISOString() } : null,
})

const reportCheck = (
  id: string,
  findings: readonly ReportedFinding[],
  checks: readonly CheckEntry[],
): ReportedCheck => {
  const raised = findings.filter(({ check }) => check === id)
  const open = raised.filter(({ state }) => state === 'open')
  return { id, title: titleOf(id, checks), raised: raised.length, open: open.length }
}

const countsOf = (claims: readonly ReportedClaim[]): Report['counts'] => {
  const count = (kind: string | undefined): number =>
    claims.filter(({ verdict }) => verdict?.kind === kind).length
  return {
    claims: claims.length,
    verified: count('verified'),
    disputed: count('disputed'),
    unattributed: count('unattributed'),
    unchecked: count(undefined),
    searched: claims.filter(({ standing }) => standing === 'searched').length,
    notCheckable: claims.filter(({ standing }) => standing === 'not-checkable').length,
  }
}

const checkersOf = (claims: readonly ReportedClaim[]): Report['checkedBy'] => {
  const acts = claims.flatMap(({ verdict }) => (verdict ? [verdict] : []))
  return [...new Set(acts.map(({ by }) => by))].sort().map((name) => {
    const moments = acts
      .filter(({ by }) => by === name)
      .map(({ at }) => at)
      .sort()
    return { name, verdicts: moments.length, from: moments[0] ?? '', to: moments.at(-1) ?? '' }
  })
}

const notCheckedOf = (claims: readonly ReportedClaim[], findings: readonly ReportedFinding[]): NotChecked => {
  const unchecked = claims.filter(({ standing }) => standing === 'unchecked')
  const numbersOf = (wanted: Standing): number[] =>
    claims.filter(({ standing }) => standing === wanted).map(({ number }) => number)
  return {
    claims: numbersOf('unchecked'),
    searched: numbersOf('searched'),
    notCheckable: numbersOf('not-checkable'),
    withFigures: unchecked.filter(({ quantities }) => quantities.length > 0).length,
    withoutSource: unchecked.filter(({ role }) => role === null).length,
    changed: claims
      .filter(({ verdict, changedFrom }) => verdict === null && changedFrom !== null)
      .map(({ number }) => number),
    verdictsWithoutEvidence: claims
      .filter(({ verdict, bare }) => verdict !== null && bare)
      .map(({ number }) => number),
    openFindings: findings.filter(({ state }) => state === 'open').length,
  }
}
