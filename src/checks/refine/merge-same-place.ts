import { bySpan, sameSpan, type Span } from '../../domain/span.ts'
import type { Found, Refiner } from './found.ts'

const keyOf = ({ check, spans: [at] }: Found): string => `${check} ${at?.start ?? 0} ${at?.end ?? 0}`

const withPlacesOf = (first: Found, second: Found): Found => {
  const [at, ...related] = first.spans
  const more = second.spans.slice(1).filter((span) => !first.spans.some((own) => sameSpan(own, span)))
  if (!at || more.length === 0) return first
  return { ...first, spans: [at, ...[...related, ...more].sort(bySpan)] satisfies Span[] }
}

/** What one check says twice of one place becomes one finding with all its places; the first message stands. */
export const mergeSamePlace: Refiner = (findings) => {
  const merged = new Map<string, Found>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const first = merged.get(key)
    merged.set(key, first ? withPlacesOf(first, finding) : finding)
  }
  return [...merged.values()]
}
