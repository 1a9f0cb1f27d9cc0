import type { Standing } from '../../domain/standing.ts'

export { standingOf, type Standing } from '../../domain/standing.ts'

/** The word of each standing and its sign, a path in a box of 12 by 12: it repeats what the colour says. */
export const STANDINGS: Readonly<Record<Standing, Readonly<{ word: string; sign: string }>>> = {
  verified: { word: 'Verified', sign: 'M2 6.6 4.9 9.5 10 3' },
  disputed: { word: 'Disputed', sign: 'M2.6 2.6 9.4 9.4M9.4 2.6 2.6 9.4' },
  unattributed: { word: 'Unattributed', sign: 'M6 1.2 10.8 6 6 10.8 1.2 6Z' },
  unchecked: { word: 'Unchecked', sign: 'M6 1.5A4.5 4.5 0 1 0 6.01 1.5' },
  searched: { word: 'No evidence found', sign: 'M5 1.4A3.6 3.6 0 1 0 5.01 1.4M7.7 7.7 10.8 10.8' },
  'not-checkable': { word: 'Not checkable', sign: 'M2 6H10' },
}
