import type { DateMention } from '../../domain/date-mention.ts'
import type { Quantity } from '../../domain/quantity.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import { firstIndex } from '../stages/first-index.ts'

/** Of things in reading order, those that the claim's spans hold or cut, each once. */
export const within = <T extends Quantity | DateMention>(
  things: readonly T[],
  spans: readonly Span[],
): T[] => {
  const found = new Set<T>()
  for (const span of spans)
    for (let at = firstIndex(things, (thing) => thing.span.end > span.start); ; at++) {
      const thing = things[at]
      if (thing === undefined || !overlaps(thing.span, span)) break
      found.add(thing)
    }
  return [...found]
}
