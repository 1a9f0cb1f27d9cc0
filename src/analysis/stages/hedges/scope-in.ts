import type { Attribution } from '../../../domain/attribution.ts'
import { contains, type Span } from '../../../domain/span.ts'
import type { Quotation } from '../../../domain/syntax.ts'
import { firstIndex } from '../first-index.ts'

/** Tells whose a hedge is: the source's within a quotation or an attributed content, else the writer's. */
export const scopeIn = (
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): ((span: Span) => 'writer' | 'source') => {
  const said = joined([
    ...quotations.map(({ inner }) => inner),
    ...attributions.flatMap(({ content }) => content),
  ])
  return (span) => {
    const around = said[firstIndex(said, ({ start }) => start > span.start) - 1]
    return around !== undefined && contains(around, span) ? 'source' : 'writer'
  }
}

/** Spans in reading order, those that overlap made one. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last === undefined || span.start > last.end) result.push(span)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return result
}
