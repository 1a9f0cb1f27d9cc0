import type { Turn } from './when.ts'

/** The words that tell which of the like-named is meant. */
export const TURNS: ReadonlyMap<string, Exclude<Turn, null>> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'previous'],
  ['this', 'this'],
  ['current', 'this'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['next', 'next'],
  ['following', 'next'],
])

/** How many periods on from the one that runs now. */
export const SHIFTS: Readonly<Record<Exclude<Turn, null>, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 1,
  next: 1,
}
