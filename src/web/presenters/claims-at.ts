import { overlaps, type Span } from '../../domain/span.ts'
import type { DeskClaim } from '../../domain/workbench.ts'

const STRETCH = 128

type Finder = (place: Span) => DeskClaim[]

// A page asks for hundreds of places of one text: what lies where is sorted out once for each list of claims.
const finders = new WeakMap<readonly DeskClaim[], Finder>()

/** The claims that hold a place, in their words or in the words that attribute them, in reading order. */
export const claimsAt = (claims: readonly DeskClaim[], place: Span): DeskClaim[] => {
  const known = finders.get(claims)
  if (known) return known(place)
  const finder = finderFor(claims)
  finders.set(claims, finder)
  return finder(place)
}

const finderFor = (claims: readonly DeskClaim[]): Finder => {
  const stretches = new Map<number, Set<DeskClaim>>()
  for (const claim of claims)
    for (const span of placesOf(claim))
      for (const stretch of stretchesOf(span))
        stretches.set(stretch, (stretches.get(stretch) ?? new Set()).add(claim))
  return (place) => {
    const near = new Set(stretchesOf(place).flatMap((stretch) => [...(stretches.get(stretch) ?? [])]))
    return [...near]
      .filter((claim) => placesOf(claim).some((span) => overlaps(span, place)))
      .sort((a, b) => claims.indexOf(a) - claims.indexOf(b))
  }
}

const placesOf = ({ spans, attribution }: DeskClaim): readonly Span[] => [...spans, ...attribution.frame]

const stretchesOf = ({ start, end }: Span): number[] => {
  const first = Math.floor(start / STRETCH)
  return Array.from(
    { length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1 },
    (_, i) => first + i,
  )
}
