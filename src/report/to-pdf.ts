import PDFDocument from 'pdfkit'
import { fontFile, scriptOf, type Face, type Script } from './fonts.ts'
import { COLUMN_WIDTHS, printedBlocks, type Block, type Row, type Run } from './printed-blocks.ts'
import type { Report } from './report.ts'
import { setLines, type Line, type Measure } from './set-lines.ts'

/**
 * The report as a PDF on A4, in the desk's own face. The file is dated by the record, not by the clock, so the same
 * record gives the same bytes.
 */

const MARGIN = 48
const GUTTER = 8
const COLOURS = { ink: '#1c1b19', muted: '#66625a', line: '#d9d4c8', hedge: '#5b48b8' }

/** Sizes in points, and the space above. */
const STYLES = {
  title: { size: 20, above: 2 },
  heading: { size: 12.5, above: 16 },
  paragraph: { size: 9, above: 4 },
  item: { size: 9, above: 5 },
} as const

const CELL_SIZE = 8

type Pdf = PDFKit.PDFDocument

export const toPdf = async (report: Report): Promise<Uint8Array> => {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: 'en',
    info: { Title: report.article.headline, CreationDate: new Date(report.revision.createdAt) },
  })
  const written = collected(pdf)
  const desk = compositor(pdf)
  const blocks = printedBlocks(report)
  for (const block of [...blocks, ...undrawnNote(blocks)]) desk.print(block)
  numberPages(pdf, desk.font)
  pdf.end()
  return written
}

const collected = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })

/** Prints blocks one below the other, and begins a page where one is full. */
const compositor = (pdf: Pdf) => {
  const font = fontsOf(pdf)
  const { width: pageWidth, height: pageHeight } = pdf.page
  const width = pageWidth - 2 * MARGIN
  const bottom = pageHeight - MARGIN
  let y = MARGIN

  const room = (height: number): void => {
    if (y + height <= bottom || y === MARGIN) return
    pdf.addPage()
    y = MARGIN
  }
  const measureAt =
    (size: number): Measure =>
    (words, face, script) => {
      font(face, script).fontSize(size)
      return pdf.widthOfString(words)
    }
  const drawLine = (line: Line, at: { x: number; size: number }): void => {
    let { x } = at
    for (const { words, face, script, run, width: wide } of line) {
      font(face, script)
        .fontSize(at.size)
        .fillColor(run.muted ? COLOURS.muted : COLOURS.ink)
      pdf.text(words, x, y, { lineBreak: false })
      if (run.underlined) rule(pdf, { x, y: y + at.size * 1.22, width: wide, colour: COLOURS.hedge })
      x += wide
    }
  }
  const printRuns = (runs: readonly Run[], kind: keyof typeof STYLES): void => {
    const { size, above } = STYLES[kind]
    const indent = kind === 'item' ? 12 : 0
    const lines = setLines(runs, width - indent, measureAt(size))
    if (y > MARGIN) y += above
    // A heading stays with what stands under it.
    room(size * 1.4 * (kind === 'heading' ? 4 : 1))
    if (kind === 'item')
      drawLine(setLines([{ words: '•' }], width, measureAt(size))[0] ?? [], { x: MARGIN, size })
    for (const line of lines) {
      room(size * 1.4)
      drawLine(line, { x: MARGIN + indent, size })
      y += size * 1.4
    }
  }
  const printRow = (row: Row): void => {
    const leading = CELL_SIZE * 1.4
    const columns = columnsIn(width)
    const cells = row.map((lines, at) =>
      lines.flatMap((runs) => setLines(runs, (columns[at]?.width ?? 0) - GUTTER, measureAt(CELL_SIZE))),
    )
    const height = Math.max(...cells.map((lines) => lines.length))
    room(Math.min(height * leading + 8, (bottom - MARGIN) / 2))
    y += 4
    for (let index = 0; index < height; index += 1) {
      room(leading)
      cells.forEach((lines, at) =>
        drawLine(lines[index] ?? [], { x: MARGIN + (columns[at]?.x ?? 0), size: CELL_SIZE }),
      )
      y += leading
    }
    y += 4
    rule(pdf, { x: MARGIN, y, width, colour: COLOURS.line })
  }
  return {
    font,
    print: (block: Block): void => {
      if (block.kind === 'table') block.rows.forEach(printRow)
      else printRuns(block.runs, block.kind)
    },
  }
}

type Columns = readonly Readonly<{ x: number; width: number }>[]

const columnsIn = (width: number): Columns => {
  let x = 0
  return COLUMN_WIDTHS.map((share) => {
    const column = { x, width: (width * share) / 100 }
    x += column.width
    return column
  })
}

type Fonts = (face: Face, script: Script) => Pdf

/** Sets the font, and reads its file when it is first needed. */
const fontsOf = (pdf: Pdf): Fonts => {
  const known = new Set<string>()
  return (face, script) => {
    const name = `${face}-${script}`
    if (!known.has(name)) pdf.registerFont(name, fontFile(face, script))
    known.add(name)
    return pdf.font(name)
  }
}

const rule = (
  pdf: Pdf,
  { x, y, width, colour }: { x: number; y: number; width: number; colour: string },
): void => {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.6)
    .strokeColor(colour)
    .stroke()
}

const undrawnNote = (blocks: readonly Block[]): Block[] => {
  const words = JSON.stringify(blocks)
  if (Array.from(words).every((character) => scriptOf(character.codePointAt(0) ?? 0) !== null)) return []
  return [
    {
      kind: 'paragraph',
      runs: [
        {
          words: 'A question mark stands for a character that this file cannot draw; the web page has it.',
          muted: true,
        },
      ],
    },
  ]
}

const numberPages = (pdf: Pdf, font: Fonts): void => {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    // Below the margin, where the writer would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0
    font('plain', 'latin').fontSize(8).fillColor(COLOURS.muted)
    pdf.text(`${page + 1} of ${count}`, MARGIN, pdf.page.height - 30, { lineBreak: false })
  }
}
