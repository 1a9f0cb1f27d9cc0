import { describe, expect, test } from 'vitest'
import { Refused } from '../../src/domain/errors.ts'
import { readFileCopy } from '../../src/intake/read-file-copy.ts'
import { aPdf, aScan, aWordDocument, PDF_PARAGRAPHS } from './documents.ts'

const bytes = (copy: string): Uint8Array => Buffer.from(copy, 'utf8')

describe('plain text', () => {
  test.each`
    file                                                 | text                                                | title                    | publishedAt
    ${'\ufeffÉvian dam gives way\r\n\r\nIt broke. 🙂\r'} | ${'Évian dam gives way\r\n\r\nIt broke. 🙂\r'}      | ${'Évian dam gives way'} | ${null}
    ${'Date: 2021-03-04\nDam gives way\n\nIt broke.\n'}  | ${'Date: 2021-03-04\nDam gives way\n\nIt broke.\n'} | ${'Dam gives way'}       | ${'2021-03-04'}
    ${'  It broke.\t\n'}                                 | ${'  It broke.\t\n'}                                | ${null}                  | ${null}
    ${'\ufeff\ufeffIt broke.'}                           | ${'\ufeffIt broke.'}                                | ${null}                  | ${null}
  `('$file is kept as it stands', async ({ file, ...expected }: { file: string }) => {
    expect(await readFileCopy(bytes(file), 'folder/dam.txt')).toMatchObject({
      ...expected,
      origin: 'dam.txt',
    })
  })
})

test('Markdown is read as its readers see it', async () => {
  const copy = await readFileCopy(
    bytes(
      '---\r\ntitle: "Dam gives way"\r\ndate: 2021-03-04\r\nauthor: A. Writer\r\n---\r\n# Évian’s dam\r\n\r\n' +
        'The **dam** [broke](http://x.example "note")\r\non *Monday* &amp; fell. 🙂<script>no()</script>\r\n\r\n' +
        '- One\r\n- Two\r\n\r\n> “Run,” she\r\n> said.\r\n\r\n```\ncode  here\n```\n\n![map](a.png)\n',
    ),
    'dam.md',
  )
  expect(copy).toMatchObject({ title: 'Dam gives way', publishedAt: '2021-03-04', byline: 'A. Writer' })
  expect(copy.text).toBe(
    'Évian’s dam\n\nThe dam broke on Monday & fell. 🙂\n\nOne\n\nTwo\n\n“Run,” she said.\n\ncode here',
  )
})

const PAGE = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}<title>Dam | The Paper</title></head><body>
  <nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><header><h1>Dam gives way</h1></header>${body}
  </article><aside>Read also: ten dams</aside><footer>All rights reserved</footer></body></html>`

const PARAGRAPHS = [
  'The dam above Évian broke on Monday, the ministry said, and the water took the lower bridge with it in the night.',
  'One man died & two were hurt, police said on Tuesday, and the road along the river stays shut until the week’s end.',
  'It had rained for six days, and the river stood higher than in any year since 1994, the weather office said. 🙂',
]

test.each`
  head                                                                                                                                                   | publishedAt
  ${'<meta property="article:published_time" content="2021-03-04T23:30:00Z">'}                                                                           | ${'2021-03-04'}
  ${'<meta name="date" content="4 March 2021">'}                                                                                                         | ${'2021-03-04'}
  ${'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dam","datePublished":"2021-03-04"}</script>'} | ${'2021-03-04'}
  ${''}                                                                                                                                                  | ${null}
`(
  'a web page gives its article and its day ($head)',
  async ({ head, publishedAt }: Record<string, string | null>) => {
    const body = PARAGRAPHS.map((copy) => `<p>${copy.replace('&', '&amp;')}</p>`).join('')
    const copy = await readFileCopy(
      bytes(PAGE(head ?? '', `${body}<script>var x = "no"</script>`)),
      'dam.html',
    )
    expect(copy).toMatchObject({ title: 'Dam gives way', publishedAt })
    expect(copy.text.split('\n\n')).toEqual(PARAGRAPHS)
  },
)

test('a page that is no article is read whole', async () => {
  expect(await readFileCopy(bytes('<p>It broke.<p>It &lt;fell&gt;.<br>All of it.'), 'a.htm')).toMatchObject({
    text: 'It broke.\n\nIt <fell>.\nAll of it.',
  })
})

test('a Word document gives its paragraphs, notes and table, not what was struck out', async () => {
  const copy = await readFileCopy(await aWordDocument(), 'dam.docx')
  expect(copy.title).toBe('Dam gives way in Évian')
  const paragraphs = copy.text.split('\n\n')
  expect(paragraphs.slice(0, 6)).toEqual([
    'Dam gives way in Évian',
    'The dam broke on Monday, Zoë O’Neill said. 🙂',
    'One man died.',
    'Two were hurt.',
    'Dead',
    '1',
  ])
  expect(paragraphs[6]).toBe('Told to the desk on Tuesday.')
})

test('a PDF gives its paragraphs, over lines and pages, without page numbers', async () => {
  const copy = await readFileCopy(await aPdf(), 'dam.pdf')
  expect(copy.text.split('\n\n')).toEqual(PDF_PARAGRAPHS)
  expect(copy.title).toBe('Dam gives way in Évian')
})

test('a document is read the same a second time', async () => {
  const document = await aWordDocument()
  expect(await readFileCopy(document, 'a.docx')).toEqual(await readFileCopy(document, 'a.docx'))
})

test.each`
  file                                            | name        | message
  ${bytes('')}                                    | ${'a.txt'}  | ${'a.txt is empty: there is nothing to read.'}
  ${bytes(' \n\ufeff\t')}                         | ${'a.txt'}  | ${'a.txt holds no text: there is nothing to read.'}
  ${Buffer.from('\ufeffIt broke.', 'utf16le')}    | ${'a.txt'}  | ${'a.txt is written in UTF-16: save it as UTF-8 and try again.'}
  ${Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])} | ${'a.txt'}  | ${'a.txt is written in UTF-32: save it as UTF-8 and try again.'}
  ${Buffer.from('Caf\u00e9 au lait', 'latin1')}   | ${'a.md'}   | ${'a.md is not UTF-8 text (it looks like Windows-1252 or Latin-1): save it as UTF-8 and try again.'}
  ${Buffer.from([1, 2, 3, 0xc3, 0x28])}           | ${'a.txt'}  | ${'a.txt is not UTF-8 text (it looks binary): save it as UTF-8 and try again.'}
  ${Buffer.from([65, 0, 66])}                     | ${'a.txt'}  | ${'a.txt holds binary data, not text: give a .txt, .md, .html, .docx, .pdf or .jsonl file.'}
  ${bytes('%PDF-1.7 and so on')}                  | ${'a.txt'}  | ${'a.txt holds a PDF (.pdf), not text: give the file its right ending.'}
  ${bytes('PK\u0003\u0004')}                      | ${'a.html'} | ${'a.html holds a zip archive, perhaps a Word document (.docx), not text: give the file its right ending.'}
  ${bytes('{\\rtf1 It broke.}')}                  | ${'a.txt'}  | ${'a.txt holds rich text (.rtf): save it as .docx or as plain text.'}
  ${bytes('It broke.')}                           | ${'a.docx'} | ${'a.docx is not a Word document (.docx): save it again in that format.'}
  ${bytes('PK\u0003\u0004 but no document')}      | ${'a.docx'} | ${'a.docx cannot be read as a Word document: open it in Word and save it again as .docx.'}
  ${bytes('%PDF-1.7 and nothing more')}           | ${'a.pdf'}  | ${'a.pdf cannot be read as a PDF: print it to a new PDF, or save its text as .txt.'}
  ${bytes('It broke.')}                           | ${'a.pdf'}  | ${'a.pdf is not a PDF: save it again in that format.'}
  ${bytes('It broke.')}                           | ${'a.odt'}  | ${'a.odt is of a kind that cannot be read: give a .txt, .md, .html, .docx, .pdf or .jsonl file.'}
  ${bytes('<script>1</script>')}                  | ${'a.html'} | ${'a.html holds no text: there is nothing to read.'}
`(
  '$name is refused: $message',
  async ({ file, name, message }: { file: Uint8Array; name: string; message: string }) => {
    const reading = readFileCopy(file, `some/folder/${name}`)
    await expect(reading).rejects.toThrow(Refused)
    await expect(reading).rejects.toThrow(message)
  },
)

test('a scan is refused', async () => {
  await expect(readFileCopy(await aScan(), 'scan.pdf')).rejects.toThrow(
    'scan.pdf holds pictures of pages and no text: run character recognition on it first.',
  )
})
