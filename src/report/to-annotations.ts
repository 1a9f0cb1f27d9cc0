import type { Span } from '../domain/span.ts'
import { replyInWords, signaturesInWords, signOffInWords, standingInWords } from './in-words.ts'
import type { Report, ReportedClaim } from './report.ts'

/**
 * The claims as Web Annotations (W3C Recommendation, 2017): one a claim, pointing into the revision's text.
 * The model counts Unicode code points; the desk counts UTF-16 code units, and this is where they are converted.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** How many code points of context stand before and after the exact words. */
const CONTEXT_LENGTH = 32

export const toAnnotations = (report: Report) => {
  const { article, revision, text } = report
  const source = `urn:claimdesk:article:${article.id}:revision:${revision.number}`
  const positionOf = codePointsBefore(text)
  const select = (span: Span) => selectorsOf(text, span, positionOf)
  return {
    '@context': CONTEXT,
    id: `${source}:claims`,
    type: 'AnnotationCollection',
    label: `Claims report: ${article.headline} (${[signOffInWords(report), ...signaturesInWords(report)].join('; ')})`,
    total: report.claims.length,
    first: {
      id: `${source}:claims:page:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: report.claims.map((claim) => ({
        '@context': CONTEXT,
        id: `${source}:claim:${claim.number}`,
        type: 'Annotation',
        motivation: claim.verdict ? 'assessing' : 'classifying',
        ...(claim.verdict && {
          creator: { type: 'Person', name: claim.verdict.by },
          created: claim.verdict.at,
        }),
        body: bodiesOf(claim),
        target: claim.spans.map((span) => ({
          source,
          selector: select(span),
          state: { type: 'TimeState', sourceDate: revision.createdAt },
        })),
      })),
    },
  }
}

const bodiesOf = (claim: ReportedClaim) => {
  const body = (value: string, purpose: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  })
  return [
    body(standingInWords(claim), 'assessing'),
    ...(claim.verdict?.note ? [body(claim.verdict.note, 'commenting')] : []),
    body(`says who: ${claim.saysWho}`, 'identifying'),
    body(`hedging: ${claim.hedging.name}`, 'classifying'),
    ...claim.notes.map(({ copy }) => body(copy, 'commenting')),
    ...claim.replies.map((reply) => body(replyInWords(reply), 'replying')),
    ...claim.evidence.map(({ title, stance, url }) =>
      body([`${stance}: ${title}`, ...(url === null ? [] : [url])].join(' '), 'linking'),
    ),
  ]
}

const selectorsOf = (text: string, span: Span, positionOf: (offset: number) => number) => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: Array.from(text.slice(Math.max(0, span.start - 2 * CONTEXT_LENGTH), span.start))
      .slice(-CONTEXT_LENGTH)
      .join(''),
    suffix: Array.from(text.slice(span.end, span.end + 2 * CONTEXT_LENGTH))
      .slice(0, CONTEXT_LENGTH)
      .join(''),
  },
  { type: 'TextPositionSelector', start: positionOf(span.start), end: positionOf(span.end) },
]

/** Turns a UTF-16 offset into the number of code points before it. */
export const codePointsBefore = (text: string): ((offset: number) => number) => {
  // Where an astral character's second half stands: each of them counts for nothing.
  const halves = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1)
  return (offset) => {
    let low = 0
    let high = halves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((halves[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
