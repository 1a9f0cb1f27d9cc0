import PDFDocument from 'pdfkit'
import { scriptOf } from './fonts.ts'
import { MARGIN, numberPages, penOn, type Pen } from './pdf-page.ts'
import { COLUMN_WIDTHS, printedBlocks, type Block, type Row, type Run } from './printed-blocks.ts'
import type { Report } from './report.ts'
import { setLines } from './set-lines.ts'

/**
 * The report as a PDF on A4, in the desk's own face. The file is dated by the record, not by the clock, so the same
 * record gives the same bytes.
 */

/** Sizes in points, and the space above. */
const STYLES = {
  title: { size: 20, above: 2 },
  heading: { size: 12.5, above: 16 },
  paragraph: { size: 9, above: 4 },
  item: { size: 9, above: 5 },
} as const

const CELL_SIZE = 8
const LEADING = 1.4
const GUTTER = 8
const INDENT = 12

export const toPdf = async (report: Report): Promise<Uint8Array> => {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: 'en',
    info: { Title: report.article.headline, CreationDate: new Date(report.revision.createdAt) },
  })
  const written = collected(pdf)
  const pen = penOn(pdf)
  const blocks = printedBlocks(report)
  for (const block of [...blocks, ...undrawnNote(blocks)]) {
    if (block.kind === 'table') for (const row of block.rows) printRow(pen, row)
    else printRuns(pen, block)
  }
  numberPages(pdf)
  pdf.end()
  return written
}

const collected = (pdf: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })

const printRuns = (pen: Pen, { kind, runs }: Exclude<Block, { kind: 'table' }>): void => {
  const { size, above } = STYLES[kind]
  const indent = kind === 'item' ? INDENT : 0
  const set = (some: readonly Run[]) => setLines(some, pen.width - indent, pen.measureAt(size))
  if (!pen.isAtTop()) pen.down(above)
  // A heading stays with what stands under it.
  pen.room(size * LEADING * (kind === 'heading' ? 4 : 1))
  if (kind === 'item') pen.draw(set([{ words: '•' }])[0] ?? [], { x: MARGIN, size })
  for (const line of set(runs)) {
    pen.room(size * LEADING)
    pen.draw(line, { x: MARGIN + indent, size })
    pen.down(size * LEADING)
  }
}

/** A row stays on its page, unless it is higher than half of one. */
const printRow = (pen: Pen, row: Row): void => {
  const columns = columnsIn(pen.width)
  const cells = row.map((lines, at) =>
    lines.flatMap((runs) => setLines(runs, (columns[at]?.width ?? 0) - GUTTER, pen.measureAt(CELL_SIZE))),
  )
  const height = Math.max(...cells.map((lines) => lines.length))
  pen.room(Math.min(height * CELL_SIZE * LEADING + GUTTER, pen.height / 2))
  pen.down(GUTTER / 2)
  for (let index = 0; index < height; index += 1) {
    pen.room(CELL_SIZE * LEADING)
    cells.forEach((lines, at) => pen.draw(lines[index] ?? [], { x: columns[at]?.x ?? 0, size: CELL_SIZE }))
    pen.down(CELL_SIZE * LEADING)
  }
  pen.down(GUTTER / 2)
  pen.rule()
}

const columnsIn = (width: number): readonly Readonly<{ x: number; width: number }>[] => {
  let x = MARGIN
  return COLUMN_WIDTHS.map((share) => {
    const column = { x, width: (width * share) / 100 }
    x += column.width
    return column
  })
}

const undrawnNote = (blocks: readonly Block[]): Block[] => {
  const isDrawn = (character: string): boolean => scriptOf(character.codePointAt(0) ?? 0) !== null
  if (Array.from(JSON.stringify(blocks)).every(isDrawn)) return []
  const words = 'A question mark stands for a character that this file cannot draw; the web page has it.'
  return [{ kind: 'paragraph', runs: [{ words, muted: true }] }]
}
