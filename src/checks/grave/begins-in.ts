import type { Span } from '../../domain/span.ts'

/** Whether a pattern begins within a span of the text, though it may end up to `beyond` UTF-16 code units behind it. */
export const beginsIn = (pattern: RegExp, text: string, { start, end }: Span, beyond: number): boolean => {
  const found = pattern.exec(text.slice(start, end + beyond))
  return found !== null && found.index < end - start
}
