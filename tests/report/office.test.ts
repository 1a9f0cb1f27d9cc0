import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { readFileCopy } from '../../src/intake/read-file-copy.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { toDocx } from '../../src/report/to-docx.ts'
import { toPdf } from '../../src/report/to-pdf.ts'
import { toXlsx } from '../../src/report/to-xlsx.ts'
import { aWorkbench, CHECKS } from './a-workbench.ts'

const report = buildReport(aWorkbench(), CHECKS)

const partsOf = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]))

// The package's types are a browser's.
const parser = new DOMParser() as unknown as {
  parseFromString: (
    xml: string,
    type: 'text/xml',
  ) => {
    querySelectorAll: (tag: string) => Iterable<{ textContent: string }>
  }
}

const textsIn = (xml: string, tag: string): string[] =>
  Array.from(parser.parseFromString(xml, 'text/xml').querySelectorAll(tag), (node) => node.textContent)

describe('the Word document', () => {
  test('holds the report, as another reader of such files reads it', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(toDocx(report)) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(html).toContain('<h1><strong>Dam | &lt;b&gt;breaks&lt;/b&gt; &amp; floods *valley*</strong></h1>')
    expect(html.match(/<tr>/gu)).toHaveLength(5)
    expect(html).toContain('Several hundred people … be missing')
    const { text } = await readFileCopy(toDocx(report), 'report.docx')
    for (const words of [
      'Verified',
      'Desk One, 4 Mar 2021, 10:02 UTC',
      'Nobody has checked claim 4.',
      'Two bodies, two counts',
    ])
      expect(text).toContain(words)
  })
})

describe('the workbook', () => {
  const parts = partsOf(toXlsx(report))
  const sheet = (number: number): string => parts.get(`xl/worksheets/sheet${number}.xml`) ?? ''

  test('has a row for each claim and finding, and no formula', () => {
    expect(textsIn(sheet(1), 'row')).toHaveLength(5)
    expect(textsIn(sheet(2), 'row')).toHaveLength(4)
    expect(textsIn(sheet(1), 't')).toContain('+1 from the agency')
    expect(textsIn(sheet(1), 't').some((words) => words.startsWith('=HYPERLINK("http://x.example"'))).toBe(
      true,
    )
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/u)
  })

  test('names each of its parts once', () => {
    for (const path of parts.keys())
      if (!/rels$|Content_Types/u.test(path)) expect(parts.get('[Content_Types].xml')).toContain(`"/${path}"`)
  })
})

test('words that XML cannot hold do not break a file', async () => {
  const workbench = aWorkbench()
  const article = { ...workbench.article, headline: 'Dam \u0001 \ud800 & <fall> 🙂 “ə” قال' }
  const odd = buildReport({ ...workbench, article }, CHECKS)
  expect((await readFileCopy(toDocx(odd), 'report.docx')).text).toContain(
    'Dam \ufffd \ufffd & <fall> 🙂 “ə” قال',
  )
  expect(textsIn(partsOf(toXlsx(odd)).get('xl/worksheets/sheet4.xml') ?? '', 't')).toContain(
    'Dam \ufffd \ufffd & <fall> 🙂 “ə” قال',
  )
  expect((await toPdf(odd)).length).toBeGreaterThan(1_000)
})

test('the PDF holds the report', async () => {
  const { text } = await readFileCopy(await toPdf(report), 'report.pdf')
  const words = text.replace(/\s+/gu, ' ')
  for (const part of [
    'Several hundred people … be missing',
    'B2: usually reliable',
    'Nobody has checked claim 4.',
    report.revision.sha256,
  ])
    expect(words).toContain(part)
})

test('a long report runs over pages, and no claim is lost', async () => {
  const workbench = aWorkbench()
  const claims = Array.from({ length: 120 }, (_, index) => ({
    ...workbench.claims[1]!,
    id: `c${index + 1}`,
    number: index + 1,
  }))
  const file = await toPdf(buildReport({ ...workbench, claims }, CHECKS))
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: true })
  expect(text.replace(/\s+/gu, ' ').match(/Several hundred people … be missing/gu)).toHaveLength(120)
})
