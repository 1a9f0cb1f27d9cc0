import type { Finding, Severity } from '../domain/finding.ts'
import { textOf, type Span } from '../domain/span.ts'
import { placesIn } from './place.ts'

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside a text.
 * Offsets and columns are UTF-16 code units; the fingerprint is the finding's identity, which knows no line numbers.
 */

/** A check as SARIF describes a rule. */
export type SarifRule = Readonly<{
  id: string
  title: string
  why: string
  limits: string
  severity: Severity
}>

/** A finding with the reason for which it was dismissed, if it was. */
export type SarifFinding = Pick<Finding, 'id' | 'check' | 'severity' | 'message' | 'spans'> &
  Readonly<{
    dismissed?: string | null
    /** Places in other texts of the log that it is at odds with, each by its text’s index. */
    elsewhere?: readonly Readonly<{ text: number; span: Span }>[]
  }>

/** The findings of one text; `uri` is where a reader of the log finds the text. */
export type SarifText = Readonly<{ uri: string; text: string; findings: readonly SarifFinding[] }>

// The desk's own page of a check, where the desk runs on the reader's machine.
const HOME = 'http://localhost:3000/checks/'

export const toSarif = (rules: readonly SarifRule[], texts: readonly SarifText[]) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Claimdesk', version: '0.1.0', rules: rules.map(toRule) } },
      columnKind: 'utf16CodeUnits',
      artifacts: texts.map(({ uri }) => ({ location: { uri } })),
      results: resultsOf(texts, rules),
    },
  ],
})

const toRule = (rule: SarifRule) => ({
  id: rule.id,
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.why },
  help: { text: `${rule.why} ${rule.limits}` },
  helpUri: `${HOME}${rule.id}`,
  defaultConfiguration: { level: rule.severity },
})

const resultsOf = (texts: readonly SarifText[], rules: readonly SarifRule[]) => {
  const places = texts.map(({ text }) => placesIn(text))
  const located = (index: number, span: Span) => ({
    physicalLocation: {
      artifactLocation: { uri: texts[index]?.uri ?? '', index },
      region: regionOf(texts[index]?.text ?? '', span, places[index] ?? placesIn('')),
    },
  })
  return texts.flatMap(({ findings }, index) =>
    findings.map(({ elsewhere = [], spans: [at, ...related], ...finding }) => ({
      ruleId: finding.check,
      ruleIndex: rules.findIndex(({ id }) => id === finding.check),
      level: finding.severity,
      message: { text: finding.message },
      locations: at ? [located(index, at)] : [],
      relatedLocations: [...related.map((span) => ({ text: index, span })), ...elsewhere].map(
        ({ text, span }, order) => ({
          id: order + 1,
          message: { text: textOf(texts[text]?.text ?? '', span) },
          ...located(text, span),
        }),
      ),
      partialFingerprints: { 'claimdeskFinding/v1': finding.id },
      ...(typeof finding.dismissed === 'string' && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: finding.dismissed }],
      }),
    })),
  )
}

const regionOf = (text: string, span: Span, placeAt: ReturnType<typeof placesIn>) => {
  const start = placeAt(span.start)
  const end = placeAt(span.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: textOf(text, span) },
  }
}
