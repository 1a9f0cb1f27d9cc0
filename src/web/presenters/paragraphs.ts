import { textOf, type Span } from '../../domain/span.ts'

/** A block of an article's text; `preamble` is a line that gives the date, `headline` the one that repeats it. */
export type Block = Readonly<{ span: Span; kind: 'text' | 'preamble' | 'headline' }>

const DATE_LINE = /^\s*date:?\s+\d{4}-\d{2}-\d{2}\s*$/i
const BLANK_LINE = /\n[^\S\n]*\n/

/** The paragraphs of a text: between blank lines or, in a text that has none, its lines. Nothing but white space is left out. */
export const paragraphsOf = (text: string, headline: string): Block[] => {
  const unix = text.replaceAll('\r', ' ')
  const divider = BLANK_LINE.test(unix) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g
  return piecesBetween(unix, divider, { start: 0, end: unix.length })
    .flatMap((span, index) => (index === 0 ? openingLines(unix, span, headline) : [span]))
    .map((span, index) => ({ span, kind: index < 2 ? kindOf(textOf(text, span), headline) : 'text' }))
}

/** The date and the headline often stand on lines of their own right above the text. */
const openingLines = (text: string, span: Span, headline: string): Span[] => {
  const lines = piecesBetween(text, /\n/g, span)
  const heads = lines.findIndex((line) => kindOf(textOf(text, line), headline) === 'text')
  const count = heads === -1 ? lines.length : heads
  const rest = lines[count]
  return rest ? [...lines.slice(0, count), { start: rest.start, end: span.end }] : lines
}

const kindOf = (words: string, headline: string): Block['kind'] => {
  if (DATE_LINE.test(words)) return 'preamble'
  return words.trim() === headline.trim() ? 'headline' : 'text'
}

const piecesBetween = (text: string, divider: RegExp, { start, end }: Span): Span[] => {
  const pieces: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(divider)) {
    pieces.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  pieces.push({ start: from, end })
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.end > piece.start)
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + words.trim().length }
}
