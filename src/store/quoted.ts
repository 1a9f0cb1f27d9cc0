import { textOf, type Span } from '../domain/span.ts'

const AROUND = 32

/** A span with its words and those around it, by which it is found again in another revision. */
export const quoted = (text: string, span: Span) => ({
  start: span.start,
  end: span.end,
  exact: textOf(text, span),
  prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
  suffix: text.slice(span.end, span.end + AROUND),
})
