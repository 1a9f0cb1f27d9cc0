import { overlaps, type Span } from '../domain/span.ts'

/** In UTF-16 code units, as a power of two: how much of the text one shelf holds. */
const SHELF = 9

/**
 * Whether any of some places overlaps a span. The places are shelved by where they stand, so that a long text is not
 * searched anew for each question.
 */
export const holderOf = (places: readonly Span[]): ((span: Span) => boolean) => {
  const shelves = new Map<number, Span[]>()
  for (const place of places)
    for (let shelf = place.start >> SHELF; shelf <= place.end >> SHELF; shelf++) {
      const known = shelves.get(shelf)
      if (known) known.push(place)
      else shelves.set(shelf, [place])
    }
  return (span) => {
    for (let shelf = span.start >> SHELF; shelf <= span.end >> SHELF; shelf++)
      if (shelves.get(shelf)?.some((place) => overlaps(place, span)) === true) return true
    return false
  }
}

/** The same, made once for each whole that the places are read from. */
export const keptHolder = <Whole extends object>(
  placesOf: (whole: Whole) => readonly Span[],
): ((whole: Whole) => (span: Span) => boolean) => {
  const made = new WeakMap<Whole, (span: Span) => boolean>()
  return (whole) => {
    const known = made.get(whole) ?? holderOf(placesOf(whole))
    made.set(whole, known)
    return known
  }
}
