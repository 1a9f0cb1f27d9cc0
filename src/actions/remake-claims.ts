import { readClaim } from '../analysis/read-claim.ts'
import { withClaims } from '../analysis/with-claims.ts'
import type { Claim } from '../domain/claim.ts'
import type { Reading } from '../domain/reading.ts'
import { contextOf } from '../domain/succession.ts'
import { bySpan, overlaps, textOf, type Span } from '../domain/span.ts'
import { holdsWords } from '../domain/whole-words.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'
import { creditAt } from './credit-at.ts'

/**
 * A new text read as people set the old one to be read: claims that they added, split and merged are made again where
 * their words still stand. Where only some of the words of a split or merged claim stand, nothing is guessed: the
 * machine's own claim is left, and the old ones follow their words as any do.
 */
export const remakeClaims = (reading: Reading, before: Workbench): Reading => {
  const found = before.claims.flatMap((claim) => {
    const spans =
      claim.madeBy === undefined || claim.madeBy === 'reading' ? null : standing(reading, before, claim)
    return spans === null ? [] : [{ spans, isAdded: claim.madeBy === 'added' }]
  })
  if (found.length === 0) return reading
  const added = found.filter(({ isAdded, spans }) => isAdded && !isRead(reading.claims, spans))
  const cut = wholesale(
    reading,
    found.filter(({ isAdded }) => !isAdded),
  )
  const kept = reading.claims.filter((claim) => !cut.some(({ spans }) => meets(claim.spans, spans)))
  const made = [...added, ...cut].map(({ spans }) =>
    readClaim(reading, { spans, attribution: creditAt(reading, spans) }),
  )
  const claims = [...kept, ...made]
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((claim, index): Claim => ({ ...claim, id: `c${index + 1}`, number: index + 1 }))
  return withClaims(reading, { claims })
}

type Found = Readonly<{ spans: readonly Span[]; isAdded: boolean }>

/** Where the words of a claim stand in a new text; `null` where some are gone, or stand in several places alike. */
const standing = ({ text }: Reading, { revision }: Workbench, claim: DeskClaim): Span[] | null => {
  const places = claim.spans.map((span) => standingPlace(text, revision.text, span))
  return places.every((place) => place !== null) ? places : null
}

const standingPlace = (text: string, old: string, span: Span): Span | null => {
  const places = occurrences(text, textOf(old, span))
  if (places.length === 1) return places[0] ?? null
  // The same words stand here as often as before: the first is still the first.
  const were = occurrences(old, textOf(old, span))
  if (were.length === places.length)
    return places[were.findIndex(({ start }) => start === span.start)] ?? null
  const [prefix, suffix] = contextOf(old, span)
  const near = places.filter((place) => {
    const around = contextOf(text, place)
    return (prefix !== '' && around[0] === prefix) || (suffix !== '' && around[1] === suffix)
  })
  return near.length === 1 ? (near[0] ?? null) : null
}

const occurrences = (text: string, words: string): Span[] => {
  const places: Span[] = []
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length })
  return places
}

const isRead = (claims: readonly Claim[], spans: readonly Span[]): boolean =>
  claims.some((claim) => JSON.stringify(claim.spans) === JSON.stringify(spans))

const meets = (ours: readonly Span[], theirs: readonly Span[]): boolean =>
  ours.some((span) => theirs.some((other) => overlaps(span, other)))

/** Of split and merged claims those that together hold every word of the machine's claims that they touch. */
const wholesale = (
  { text, claims }: Pick<Reading, 'text' | 'claims'>,
  found: readonly Found[],
): readonly Found[] => {
  const covers = found.flatMap(({ spans }) => spans)
  const whole = found.filter(({ spans }) =>
    claims
      .filter((claim) => meets(claim.spans, spans))
      .every((claim) => claim.spans.every((span) => isCovered(text, span, covers))),
  )
  return whole.length === found.length ? whole : wholesale({ text, claims }, whole)
}

const isCovered = (text: string, span: Span, covers: readonly Span[]): boolean => {
  let at = span.start
  for (const cover of covers.toSorted(bySpan)) {
    if (cover.end <= at) continue
    if (cover.start >= span.end) break
    if (holdsWords(text, { start: at, end: Math.max(at, cover.start) })) return false
    at = cover.end
  }
  return at >= span.end || !holdsWords(text, { start: at, end: span.end })
}
