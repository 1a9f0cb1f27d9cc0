import { fontFile, type Face, type Script } from './fonts.ts'
import type { Line, Measure } from './set-lines.ts'

/**
 * The place on a PDF's page where the next words go: it moves down as lines are drawn, and on to a new page where one
 * is full. Lengths are in points.
 */
export type Pen = Readonly<{
  /** The width between the margins. */
  width: number
  /** The height between the margins. */
  height: number
  isAtTop: () => boolean
  measureAt: (size: number) => Measure
  /** Begins a page unless that much height is left on this one. */
  room: (height: number) => void
  /** Draws a line of words; the pen stays. */
  draw: (line: Line, at: Readonly<{ x: number; size: number }>) => void
  /** Draws a rule over the whole width; the pen stays. */
  rule: () => void
  down: (height: number) => void
}>

export const MARGIN = 48

const COLOURS = { ink: '#1c1b19', muted: '#56524a', line: '#d9d4c8', hedge: '#5b48b8' }

type Pdf = PDFKit.PDFDocument

/** A pen at the top of a new document. */
export const penOn = (pdf: Pdf): Pen => {
  const [width, height] = [pdf.page.width - 2 * MARGIN, pdf.page.height - 2 * MARGIN]
  const font = fontsOf(pdf)
  let y = MARGIN
  return {
    width,
    height,
    isAtTop: () => y === MARGIN,
    measureAt: measuresOf(pdf, font),
    room: (wanted) => {
      if (y + wanted <= MARGIN + height || y === MARGIN) return
      pdf.addPage()
      y = MARGIN
    },
    draw: (line, { x, size }) => {
      let at = x
      for (const { words, face, script, run, width: wide } of line) {
        font(face, script)
          .fontSize(size)
          .fillColor(run.muted ? COLOURS.muted : COLOURS.ink)
        pdf.text(words, at, y, { lineBreak: false })
        if (run.underlined) strike(pdf, { x: at, y: y + size * 1.22, width: wide, colour: COLOURS.hedge })
        at += wide
      }
    },
    rule: () => strike(pdf, { x: MARGIN, y, width, colour: COLOURS.line }),
    down: (by) => {
      y += by
    },
  }
}

/** Writes `1 of 3` at the foot of every page. */
export const numberPages = (pdf: Pdf): void => {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    // Below the margin, where the writer would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0
    fontsOf(pdf)('plain', 'latin').fontSize(8).fillColor(COLOURS.muted)
    pdf.text(`${page + 1} of ${count}`, MARGIN, pdf.page.height - 30, { lineBreak: false })
  }
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

/** Shaping a word costs more than remembering it, and reports repeat their words. */
const measuresOf = (pdf: Pdf, font: Fonts): Pen['measureAt'] => {
  const widths = new Map<string, number>()
  return (size) => (words, face, script) => {
    const key = `${face} ${script} ${words}`
    const known = widths.get(key)
    if (known !== undefined) return known * size
    font(face, script).fontSize(1)
    const width = pdf.widthOfString(words)
    widths.set(key, width)
    return width * size
  }
}

type Stroke = Readonly<{ x: number; y: number; width: number; colour: string }>

const strike = (pdf: Pdf, { x, y, width, colour }: Stroke): void => {
  pdf.moveTo(x, y)
  pdf.lineTo(x + width, y)
  pdf.lineWidth(0.6).strokeColor(colour).stroke()
}
