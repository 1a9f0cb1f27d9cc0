import { bySpan, type Span } from '../domain/span.ts'
import { evidenceInWords, signaturesInWords, signOffInWords } from './in-words.ts'
import { instantInWords } from './dates-in-words.ts'
import type { Report, ReportedClaim } from './report.ts'
import { inXml } from './zip-parts.ts'

/**
 * The checking copy, as fact-checkers have always kept one: the article itself, a number after each claim and the
 * initials of whoever settled it, and under it a footnote for each with what it rests on.
 */
export const toCheckingCopy = (report: Report): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checking copy: ${inXml(report.article.headline)}</title><style>${STYLE}</style></head><body><main>
<p class="kicker">Checking copy · revision ${report.revision.number} · ${inXml([signOffInWords(report), ...signaturesInWords(report)].join('; '))}</p>
<h1 dir="auto">${inXml(report.article.headline)}</h1>
${paragraphsOf(report)}
<h2>Notes to the claims</h2>
<ol>
${report.claims.map(footnote).join('\n')}
</ol></main>
<footer>Article text SHA-256 <code>${report.revision.sha256}</code></footer></body></html>
`

const STYLE =
  'body{margin:0 auto;max-width:720px;padding:36px 24px;color:#1c1b19;background:#fff;font:17px/1.7 Georgia,serif;overflow-wrap:break-word}' +
  'h1{font-size:28px;line-height:1.2}h2{font-size:18px;margin-top:36px;border-top:1px solid #8b8678;padding-top:14px}' +
  '.kicker,ol,footer{font:13.5px/1.5 Arial,sans-serif;color:#4a463e}sup{font:600 11px Arial,sans-serif;white-space:nowrap;line-height:1}' +
  'sup a{color:#1d4ed8}li{padding:4px 0}li:target{background:#eef2fd}@media print{body{padding:0}}'

type Mark = Readonly<{ at: number; claim: ReportedClaim }>

/** The text in paragraphs, each claim followed by its number and initials. */
const paragraphsOf = ({ text, claims }: Report): string => {
  const marks = claims
    .flatMap((claim): Mark[] => {
      const last = [...claim.spans].sort(bySpan).at(-1)
      return last ? [{ at: last.end, claim }] : []
    })
    .sort((a, b) => a.at - b.at)
  return Array.from(text.matchAll(/[^\n]+/g), (line) => {
    const place = { start: line.index, end: line.index + line[0].length }
    return `<p dir="auto">${marked(text, place, marks)}</p>`
  }).join('\n')
}

const marked = (text: string, { start, end }: Span, marks: readonly Mark[]): string => {
  let at = start
  const pieces = marks
    .filter((mark) => mark.at > start && mark.at <= end)
    .map(({ at: to, claim }) => {
      const words = inXml(text.slice(at, to))
      at = to
      return `${words}<sup><a href="#n${claim.number}" id="c${claim.number}">${claim.number}${initialsOf(claim)}</a></sup>`
    })
  return [...pieces, inXml(text.slice(at, end))].join('')
}

/** The first letters of the names of whoever settled it, ` NB`; nothing for a claim that nobody has checked. */
const initialsOf = ({ verdict }: ReportedClaim): string =>
  verdict === null
    ? ''
    : ` ${inXml(
        verdict.by
          .split(/\s+/u)
          .map((name) => Array.from(name)[0] ?? '')
          .join('')
          .toUpperCase(),
      )}`

const footnote = (claim: ReportedClaim): string => {
  const { number, verdict, saysWho, evidence, notes } = claim
  const lines = [
    verdict === null
      ? '<b>not checked</b>'
      : `<b>${inXml(verdict.kind)}</b>, ${inXml(verdict.by)}, ${instantInWords(verdict.at)}${verdict.note === null ? '' : `: ${inXml(verdict.note)}`}`,
    `Says who: ${inXml(saysWho)}.`,
    ...(verdict !== null && evidence.length === 0 ? ['No evidence is recorded.'] : []),
    ...evidence.map((item) => inXml(evidenceInWords(item))),
    ...notes.map(({ by, copy }) => `Note, ${inXml(by)}: ${inXml(copy)}`),
  ]
  return `<li id="n${number}" value="${number}" dir="auto"><a href="#c${number}" aria-label="Claim ${number} in the text">↑</a> ${lines.join(' ')}</li>`
}
