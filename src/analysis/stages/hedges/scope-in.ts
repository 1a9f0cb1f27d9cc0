import type { Attribution } from '../../../domain/attribution.ts'
import { contains, type Span } from '../../../domain/span.ts'
import type { Quotation } from '../../../domain/syntax.ts'

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
    const at = lastStartingBy(said, span.start)
    const around = said[at]
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

/** The index of the last span that starts at or before a place; halving keeps a long text fast. */
const lastStartingBy = (spans: readonly Span[], place: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
