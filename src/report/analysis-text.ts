import type { Claim } from '../domain/claim.ts'
import type { Finding } from '../domain/finding.ts'
import { hedgingName } from '../domain/hedging.ts'
import type { Reading } from '../domain/reading.ts'
import { counted } from './in-words.ts'
import { oneLine, wordsOf } from './words-of.ts'
import type { Analysis } from './analysis-json.ts'
import { saysWho } from './says-who.ts'

/** An analysis for people to read in a terminal. */
export const toAnalysisText = ({ id, reading, findings }: Analysis): string => {
  const facts = [
    reading.publishedAt ? `published ${reading.publishedAt}` : 'publication date not known',
    counted(reading.claims.length, 'claim'),
    counted(reading.sources.length, 'source'),
    counted(findings.length, 'finding'),
  ]
  return [
    oneLine(reading.title ?? id),
    facts.join(' · '),
    '',
    ...reading.claims.flatMap((claim) => claimLines(reading, claim)),
    ...(findings.length > 0 ? ['', 'Findings'] : []),
    ...findings.map(findingLine),
    '',
    '',
  ].join('\n')
}

const claimLines = (reading: Reading, claim: Claim): string[] => {
  const { text, sources } = reading
  const hedges = claim.hedging.cues.map(({ span }) => wordsOf(text, [span]))
  const how = [hedgingName(claim.hedging.level), ...(hedges.length > 0 ? [hedges.join(', ')] : [])].join(': ')
  const cue = claim.attribution.cue.length > 0 ? ` (${wordsOf(text, claim.attribution.cue)})` : ''
  return [
    `${String(claim.number).padStart(4)}  ${wordsOf(text, claim.spans)}`,
    `      ${saysWho(text, claim, sources)}${cue} · ${how}`,
  ]
}

const findingLine = ({ severity, check, message, claims }: Finding): string =>
  `  ${severity}  ${oneLine(message)}  ${check}${claims.length > 0 ? ` (${claims.map((id) => `claim ${id.slice(1)}`).join(', ')})` : ''}`
