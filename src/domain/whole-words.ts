import { textOf, type Span } from './span.ts'

const LETTER = /[\p{L}\p{N}\p{M}]/u

/** A place made to hold the words that it cuts, and no space or comma at its edges. */
export const wholeWords = (text: string, span: Span): Span => {
  let { start, end } = {
    start: Math.max(0, Math.min(span.start, text.length)),
    end: Math.max(0, Math.min(span.end, text.length)),
  }
  if (start >= end) return { start, end: start }
  while (start > 0 && isLetter(text, start) && isLetter(text, start - 1)) start -= 1
  while (end < text.length && isLetter(text, end - 1) && isLetter(text, end)) end += 1
  return trimmed(text, { start, end })
}

/** A place without white space at its edges, and without a comma, a colon or a semicolon. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  const words = textOf(text, { start, end })
  const from = start + (/^[\s,;:]*/u.exec(words)?.[0].length ?? 0)
  const to = end - (/[\s,;:]*$/u.exec(words)?.[0].length ?? 0)
  return { start: Math.min(from, to), end: Math.max(from, to) }
}

/** Whether a place holds a letter or a digit. */
export const holdsWords = (text: string, span: Span): boolean => LETTER.test(textOf(text, span))

/** Where words begin within some places. */
export const wordStarts = (text: string, spans: readonly Span[]): number[] =>
  spans.flatMap((span) =>
    Array.from(textOf(text, span).matchAll(/\S+/gu), (match) => span.start + match.index),
  )

// Halves of a surrogate pair are no letters by themselves: a place never begins or ends between them.
const isLetter = (text: string, at: number): boolean => {
  const unit = text.charAt(at)
  return LETTER.test(unit) || /[\uD800-\uDFFF]/.test(unit)
}
