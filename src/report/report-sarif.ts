import { signaturesInWords, signOffInWords } from './in-words.ts'
import type { Report } from './report.ts'
import { toSarif, type SarifRule } from './sarif.ts'

/** The findings of a report as SARIF; those that were dismissed stay in it, marked so, with the reason; the sign-off is in the run’s properties. */
export const toReportSarif = (report: Report, rules: readonly SarifRule[]) => {
  const { article, revision, text, findings } = report
  const uri = `articles/${encodeURIComponent(article.id)}/revisions/${revision.number}.txt`
  const ran = rules.filter(({ id }) => report.checks.some((check) => check.id === id))
  const open = findings.filter(({ state }) => state !== 'resolved')
  const log = toSarif(ran, [
    {
      uri,
      text,
      findings: open.map((finding) => ({
        ...finding,
        dismissed: finding.state === 'dismissed' ? (finding.reason ?? '') : null,
      })),
    },
  ])
  const signOff = { signOff: signOffInWords(report), signatures: signaturesInWords(report) }
  return { ...log, runs: log.runs.map((run) => ({ ...run, properties: signOff })) }
}
