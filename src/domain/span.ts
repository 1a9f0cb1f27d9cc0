/** A place in one revision's text: half-open `[start, end)`, in UTF-16 code units. */
export type Span = Readonly<{ start: number; end: number }>

/** The exact words of a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The words of several spans, with a space between them. */
export const textOfAll = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => textOf(text, span)).join(' ')

/** Reading order; of two that start together, the shorter first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The number of code units that both spans hold. */
export const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The smallest span that holds all of `spans`; `null` of none. */
export const hullOf = (spans: readonly Span[]): Span | null => {
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** The span of a whole match, or of one named group (the pattern then needs the `d` flag). */
export const spanOf = (match: RegExpMatchArray, group?: string): Span => {
  if (group === undefined) return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0]
  return { start, end }
}
