import { textOf, type Span } from '../domain/span.ts'

/** White space and control characters as one space: what is printed on one line stays on it. */
export const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** The words of spans on one line; where words were left out between two spans stands an ellipsis. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  oneLine(spans.map((span) => textOf(text, span)).join(' … '))
