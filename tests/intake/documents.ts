import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  DeletedTextRun,
  FootnoteReferenceRun,
} from 'docx'
import PDFDocument from 'pdfkit'

/** Documents made by the programs that people's own come from, so that no binary file is kept with the tests. */

/** A Word document with a headline, runs, a list, a table, a footnote and a struck-out word. */
export const aWordDocument = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Told to the desk on Tuesday.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Dam gives way in Évian', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('The dam broke on Monday, '),
                new TextRun({ text: 'Zoë O’Neill', underline: {} }),
                new TextRun(' said. 🙂'),
                new DeletedTextRun({
                  text: 'Nobody knew.',
                  id: 1,
                  author: 'a',
                  date: '2021-03-04T00:00:00Z',
                }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({ text: 'One man died.', bullet: { level: 0 } }),
            new Paragraph({ text: 'Two were hurt.', bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({
                  children: ['Dead', '1'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
                }),
              ],
            }),
          ],
        },
      ],
    }),
  )

const LONG =
  'The dam above the town broke early on Monday, the ministry said, and the water took the lower bridge with it. ' +
  'Nobody was on the bridge at the time, but a lorry that had been left on the bank was found two kilometres further down.'

/** A PDF of two pages with a headline, wrapped paragraphs, one that runs over the page, and page numbers. */
export const aPdf = (): Promise<Buffer> =>
  new Promise((done) => {
    const pdf = new PDFDocument({ size: 'A5', margin: 60 })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => done(Buffer.concat(chunks)))
    pdf.fontSize(18).text('Dam gives way in Évian').fontSize(10).moveDown()
    pdf.text(LONG).moveDown().text('One man died, police said.').moveDown()
    pdf.text('The weather office had warned of a flood, and it said on Sunday that')
    pageNumber(pdf, '1')
    pdf.addPage()
    pdf.text('the river would rise by two metres.').moveDown().text('It rose by three.')
    pageNumber(pdf, '2')
    pdf.end()
  })

export const PDF_PARAGRAPHS = [
  'Dam gives way in Évian',
  LONG,
  'One man died, police said.',
  'The weather office had warned of a flood, and it said on Sunday that the river would rise by two metres.',
  'It rose by three.',
]

const pageNumber = (pdf: PDFKit.PDFDocument, number: string): void => {
  pdf.page.margins.bottom = 0
  pdf.text(number, 60, pdf.page.height - 30, { lineBreak: false })
}

/** A PDF with a picture of a page and no text. */
export const aScan = (): Promise<Buffer> =>
  new Promise((done) => {
    const pdf = new PDFDocument({ size: 'A5' })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => done(Buffer.concat(chunks)))
    pdf.rect(50, 50, 200, 300).fill('#888888')
    pdf.end()
  })
