import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Working } from '../../src/domain/finding.ts'
import type { Signature } from '../../src/domain/sign-off.ts'
import { textOf } from '../../src/domain/span.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { gapsInWords, signaturesInWords, standing } from '../../src/report/in-words.ts'
import { toCheckingCopy } from '../../src/report/checking-copy.ts'
import { toAnnotations } from '../../src/report/to-annotations.ts'
import { toClaimReview } from '../../src/report/to-claim-review.ts'
import { toCsv } from '../../src/report/to-csv.ts'
import { toHtml } from '../../src/report/to-html.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { toReportSarif } from '../../src/report/report-sarif.ts'
import { workingInWords } from '../../src/report/working-in-words.ts'
import { aWorkbench, CHECKS, TEXT } from './a-workbench.ts'

const report = buildReport(aWorkbench(), CHECKS)

test('every claim is there with its attribution, hedging, verdict, evidence and notes', () => {
  expect(
    report.claims.map(({ words, saysWho, hedging, verdict }) => [
      words,
      saysWho,
      hedging.name,
      verdict?.kind,
    ]),
  ).toEqual([
    ['The <dam> broke on Monday', 'Norway', 'flat', 'verified'],
    ['Several hundred people … be missing', 'nobody named', 'tentative', 'disputed'],
    ['Thousands are missing', 'the article itself', 'flat', 'unattributed'],
    ['The bridge is shut', 'the article itself', 'flat', undefined],
  ])
  expect(report.claims[0]?.evidence[0]).toMatchObject({
    grade: 'B2: usually reliable, probably true',
    by: 'Desk One',
  })
  expect(report.claims[1]?.stretches.filter(({ hedges }) => hedges)).toEqual([
    { words: 'Several', hedges: true },
  ])
  expect(report.claims[1]?.stretches.map(({ words }) => words).join('')).toBe(
    'Several hundred people … be missing',
  )
})

test('what was not checked is said plainly', () => {
  expect(standing(report)).toBe('1 of 4 claims is unchecked, 2 findings are open.')
  expect(gapsInWords(report)).toEqual([
    'Nobody has checked claim 4. It names no source.',
    'The words of claim 4 changed with this revision and wait for a second look.',
    'No evidence is recorded for the verdict on claims 2–3.',
  ])
})

test.each(REPORT_FORMATS)('the same record gives the same $id file', async ({ write }) => {
  const again = buildReport(aWorkbench(), CHECKS)
  expect(await write(again, CHECKS)).toEqual(await write(report, CHECKS))
})

/** Rows of a CSV text, as a spreadsheet reads them (RFC 4180). */
const rowsOf = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/u, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    )

test('the spreadsheet has a row for each claim, finding and check, and runs no formula', () => {
  const csv = toCsv(report)
  expect(csv.startsWith('\ufeffrecord,number,words,')).toBe(true)
  const [names = [], ...rows] = rowsOf(csv)
  const cell = (row: number, name: string) => rows[row]?.[names.indexOf(name)]
  expect(rows.map(([record]) => record)).toEqual([
    ...Array.from({ length: 4 }, () => 'claim'),
    ...Array.from({ length: 3 }, () => 'finding'),
    ...Array.from({ length: 2 }, () => 'check'),
    'sign-off',
  ])
  expect(cell(0, 'note or reason')).toBe("'+1 from the agency")
  expect(cell(0, 'evidence')).toMatch(
    /^'=HYPERLINK\("http:\/\/x\.example","ministry statement"\) \(document\)/u,
  )
  expect(cell(0, 'notes')).toBe('Call back\nat noon (Desk One, 2021-03-04T10:03:00.000Z)')
  expect(cell(3, 'verdict')).toBe('unchecked')
  expect(cell(3, 'changed from')).toBe('was “The bridge is open”, verified')
  expect([cell(6, 'verdict'), cell(6, 'note or reason')]).toEqual(['dismissed', 'Two bodies, two counts'])
  expect(rows.every((row) => row.length === names.length && row.at(-1) === report.revision.sha256)).toBe(true)
})

test('words of the article cannot mark up the page or the Markdown', () => {
  const html = toHtml(report, { stylesheets: ['/assets/report.css'] })
  expect(html).toContain('Dam | &lt;b&gt;breaks&lt;/b&gt; &amp; floods')
  expect(html).toContain('The &lt;dam&gt; broke')
  expect(html).not.toMatch(/<b>breaks|<dam>/u)
  const markdown = toMarkdown(report)
  expect(markdown).toContain(String.raw`Dam \| \<b\>breaks\</b\> \& floods \*valley\*`)
  expect(markdown).toContain('*Several* hundred people … be missing')
  const columns = markdown
    .split('\n')
    .filter((line) => /^\| \d/u.test(line))
    .map((line) => line.split(/(?<!\\)\|/u).length)
  expect(columns).toEqual([7, 7, 7, 7])
})

test('a page of the desk holds no style of its own, a file carries its style inside', () => {
  const served = toHtml(report, {
    stylesheets: ['/assets/x/report.css'],
    links: [{ href: '/articles/a1', words: 'Back' }],
  })
  expect(served).toContain('<link rel="stylesheet" href="/assets/x/report.css">')
  expect(served).toContain('<a href="/articles/a1">Back</a>')
  expect(served).not.toMatch(/<style|style=|<script/u)
  const file = toHtml(report)
  expect(file).toMatch(/<style>[^<]*@page/u)
  expect(file).not.toMatch(/style=|<link|<nav/u)
})

test('the loudest open finding comes first, a dismissed one has its reason', () => {
  const html = toHtml(report)
  const first = html.slice(html.indexOf('What to look at first'), html.indexOf('<h2>The claims'))
  expect(first.indexOf('Two counts of the missing.')).toBeLessThan(first.indexOf('Look.'))
  expect(html).toContain('dismissed by Desk One, 4 Mar 2021, 10:06 UTC: Two bodies, two counts')
})

test('annotations count code points and point at the exact words', () => {
  const points = Array.from(TEXT)
  const { items } = toAnnotations(report).first
  expect(items).toHaveLength(4)
  for (const [index, { target }] of items.entries()) {
    const spans = report.claims[index]?.spans ?? []
    target.forEach(({ selector: [quote, position] }, at) => {
      const words = textOf(TEXT, spans[at]!)
      expect(quote).toMatchObject({ exact: words })
      const { start, end } = position as { start: number; end: number }
      expect(points.slice(start, end).join('')).toBe(words)
      const { prefix, suffix } = quote as { prefix: string; suffix: string }
      expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix)
      expect(points.slice(end, end + 32).join('')).toBe(suffix)
    })
  }
})

test('only what a third party said, and was judged, is a claim review', () => {
  const reviews = toClaimReview(report)['@graph']
  expect(reviews).toHaveLength(1)
  expect(reviews[0]).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: 'The <dam> broke on Monday',
    url: 'https://news.example/dam#claim-1',
    itemReviewed: { author: { '@type': 'Organization', name: 'Norway' } },
    reviewRating: { alternateName: 'Verified' },
  })
})

test('a third party’s claim that is unattributed is no claim review', () => {
  const workbench = aWorkbench()
  const claims = workbench.claims.map((claim) =>
    claim.verdict ? { ...claim, verdict: { ...claim.verdict, kind: 'unattributed' as const } } : claim,
  )
  expect(toClaimReview(buildReport({ ...workbench, claims }, CHECKS))['@graph']).toEqual([])
})

test('a dismissed finding stays in SARIF, marked with its reason', () => {
  const [run] = toReportSarif(report, CHECKS).runs
  const results = run?.results ?? []
  expect(results.map(({ level }) => level)).toEqual(['note', 'error', 'error'])
  expect(results.map((result) => ('suppressions' in result ? result.suppressions : null))).toEqual([
    null,
    null,
    [{ kind: 'external', status: 'accepted', justification: 'Two bodies, two counts' }],
  ])
  const [location] = results[1]?.locations ?? []
  expect(location?.physicalLocation.region).toMatchObject({ startLine: 1, snippet: { text: 'Thousands' } })
  expect(results[1]?.relatedLocations[0]?.message.text).toBe('Several hundred')
  expect(results[0]?.locations[0]?.physicalLocation.region).toMatchObject({
    startLine: 2,
    startColumn: 1,
    endColumn: 19,
  })
})

test.each`
  working                                                                                               | words
  ${null}                                                                                               | ${[]}
  ${{ kind: 'steps', steps: ['70 km is 43 miles.'] }}                                                   | ${['70 km is 43 miles.']}
  ${{ kind: 'timeline', points: [{ label: 'war', from: '2020-09-27', to: '2020-11-09', span: null }] }} | ${['war: 2020-09-27 to 2020-11-09']}
  ${{ kind: 'intervals', unit: null, rows: [{ label: 'a', min: 1, max: 1 }] }}                          | ${['a: 1']}
  ${{ kind: 'intervals', unit: 'mile', rows: [{ label: 'a', min: null, max: 1234.5 }] }}                | ${['a: at most 1,234.5 mile']}
`('the working $working in words', ({ working, words }: { working: Working | null; words: string[] }) => {
  expect(workingInWords(working)).toEqual(words)
})

test('a finding shows its working', () => {
  expect(report.findings[1]?.working).toEqual([
    'Thousands: at least 2,000 person',
    'Several hundred: 200 to 999 person',
  ])
  expect(toHtml(report)).toContain('<li dir="auto">Several hundred: 200 to 999 person</li>')
  expect(toMarkdown(report)).toContain('  - Thousands: at least 2,000 person\n')
})

test('an article without claims has a report', async () => {
  const empty = buildReport({ ...aWorkbench(), claims: [], findings: [], checksRun: [] }, CHECKS)
  expect(standing(empty)).toBe('No claim was read in this text; 0 findings are open.')
  for (const { write } of REPORT_FORMATS) expect((await write(empty, CHECKS)).length).toBeGreaterThan(0)
})

const BLOCKERS = { unchecked: 1, openFindings: 2, verdictsWithoutEvidence: 0, repliesOverdue: 0 }
const NAMED = {
  by: { id: 'e2', name: 'Zoë_N' },
  at: new Date('2021-03-04T11:00:00Z'),
  reason: 'The presses run.',
  blockers: BLOCKERS,
}
const SECOND = {
  ...NAMED,
  by: { id: 'e3', name: 'Second Reader' },
  reason: null,
  blockers: { ...BLOCKERS, unchecked: 0, openFindings: 0 },
}

test.each`
  signatures                                                              | state
  ${[]}                                                                   | ${'Not signed off'}
  ${[{ ...NAMED, needsSecond: false }]}                                   | ${'Signed off'}
  ${[{ ...NAMED, needsSecond: true }]}                                    | ${'Waits for a second reader'}
  ${[{ ...NAMED, needsSecond: true }, { ...SECOND, needsSecond: false }]} | ${'Signed off'}
`('every format says: $state', async ({ signatures, state }: { signatures: Signature[]; state: string }) => {
  const signed = buildReport({ ...aWorkbench(), signatures }, CHECKS)
  for (const { id, write } of REPORT_FORMATS.filter(
    (format) => !['pdf', 'docx', 'xlsx'].includes(format.id),
  )) {
    const file = String(await write(signed, CHECKS)).toLowerCase()
    const words = id === 'json' ? `"state": "${signed.signOff.state}"` : state.toLowerCase()
    expect(file, id).toContain(words)
    for (const other of ['Not signed off', 'Waits for a second reader'].filter((words) => words !== state))
      expect(file, id).not.toContain(other.toLowerCase())
  }
})

test('a report says who signed, when, in spite of what and why', async () => {
  const signatures = [
    { ...NAMED, needsSecond: true },
    { ...SECOND, needsSecond: true },
  ]
  const signed = buildReport({ ...aWorkbench(), signatures }, CHECKS)
  expect(signaturesInWords(signed)).toEqual([
    'Zoë_N, 4 Mar 2021, 11:00 UTC, although 1 claim is unchecked, 2 findings are open: The presses run.',
    'Second Reader, 4 Mar 2021, 11:00 UTC',
  ])
  expect(toMarkdown(signed)).toContain(
    '- Signed: Zoë\\_N, 4 Mar 2021, 11:00 UTC, although 1 claim is unchecked',
  )
  expect(toHtml(signed)).toContain('although 1 claim is unchecked, 2 findings are open: The presses run.')
  const words = unzipSync(
    (await REPORT_FORMATS.find(({ id }) => id === 'docx')!.write(signed, CHECKS)) as Uint8Array,
  )
  expect(strFromU8(words['word/document.xml']!)).toContain(
    'although 1 claim is unchecked, 2 findings are open',
  )
  const rows = rowsOf(toCsv(signed)).filter(([record]) => record === 'sign-off')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('The presses run.')
  expect(rows[0]).toContain('although 1 claim is unchecked, 2 findings are open')
})

test('the checking copy is the article, with the number and initials of each claim and a footnote for it', () => {
  const copy = toCheckingCopy(report)
  expect(copy).toContain(
    'The &lt;dam&gt; broke on Monday<sup><a href="#n1" id="c1">1 DO</a></sup>, Norway said.',
  )
  expect(copy).toContain('be missing<sup><a href="#n2" id="c2">2 DO</a></sup>')
  expect(copy).toContain('The bridge is shut<sup><a href="#n4" id="c4">4</a></sup>')
  expect(copy).toMatch(/<li id="n2"[^>]*>.*<b>disputed<\/b>, Desk One, .* No evidence is recorded\./u)
  expect(copy).toMatch(/<li id="n4"[^>]*>.*<b>not checked<\/b>/u)
  const words = copy.slice(copy.indexOf('<p dir'), copy.indexOf('<h2>')).replace(/<sup>.*?<\/sup>/gu, '')
  expect(words.replace(/<[^>]+>/gu, '').trim()).toBe(TEXT.replace('<dam>', '&lt;dam&gt;'))
})
