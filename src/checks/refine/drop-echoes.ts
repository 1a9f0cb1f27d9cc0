import { overlaps } from '../../domain/span.ts'
import type { Found, Refiner } from './found.ts'

/**
 * Checks that see one fault from two sides, the one that names it best first: of two findings on the same places the
 * later check’s is an echo. Checks know nothing of each other; this table is where their overlap is settled.
 */
const SIDES: readonly (readonly string[])[] = [
  ['million-billion', 'figures-disagree', 'headline-figure-missing'],
  ['age-disagrees', 'age-off', 'figures-disagree', 'headline-figure-missing'],
  ['figures-disagree', 'headline-figure-missing'],
  ['conversion-off', 'figures-disagree'],
  ['clock-order', 'end-before-start', 'duration-off'],
  ['event-after-publication', 'weekday-off'],
  ['name-spelled-two-ways', 'second-reference-without-first'],
  ['allegation-became-fact', 'hedge-dropped', 'headline-surer'],
  ['quote-altered', 'figures-disagree'],
  ['confirmed-and-denied', 'hedge-dropped'],
  ['lone-anonymous-source', 'unattributed-grave'],
]

const isEcho = (finding: Found, louder: Found): boolean => {
  const isBehind = SIDES.some((side) => {
    const [own, other] = [side.indexOf(finding.check), side.indexOf(louder.check)]
    return own >= 0 && other >= 0 && other < own
  })
  return isBehind && finding.spans.every((span) => louder.spans.some((place) => overlaps(span, place)))
}

/** Keeps, of findings that see one fault from two sides, the one that names it best. */
export const dropEchoes: Refiner = (findings) => {
  const shelves = new Map<number, Found[]>()
  for (const finding of findings)
    for (const { start, end } of finding.spans)
      for (let shelf = start >> 9; shelf <= end >> 9; shelf++)
        shelves.set(shelf, [...(shelves.get(shelf) ?? []), finding])
  return findings.filter((finding) => {
    const near = shelves.get((finding.spans[0]?.start ?? 0) >> 9) ?? []
    return !near.some((other) => other !== finding && isEcho(finding, other))
  })
}
