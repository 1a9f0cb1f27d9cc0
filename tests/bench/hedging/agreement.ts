import type { HedgingLevel } from '../../../src/domain/hedging.ts'

export type Pair = readonly [expected: HedgingLevel, found: HedgingLevel]

const LEVELS: readonly HedgingLevel[] = [0, 1, 2, 3, 4]

/** The share of pairs that are equal, 0 to 1. */
export const exactShare = (pairs: readonly Pair[]): number =>
  pairs.filter(([expected, found]) => expected === found).length / pairs.length

/** How often each level (row) was read as each level (column). */
export const confusionOf = (pairs: readonly Pair[]): readonly (readonly number[])[] =>
  LEVELS.map((row) =>
    LEVELS.map((column) => pairs.filter(([expected, found]) => expected === row && found === column).length),
  )

/**
 * Cohen's weighted kappa (1968): 1 is full agreement, 0 what chance would give.
 * `power` 1 counts a disagreement by its distance on the ladder, 2 by the square of it.
 */
export const weightedKappa = (pairs: readonly Pair[], power: 1 | 2): number => {
  const confusion = confusionOf(pairs)
  const rows = confusion.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = LEVELS.map((column) => confusion.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  let observed = 0
  let expected = 0
  for (const row of LEVELS)
    for (const column of LEVELS) {
      const weight = Math.abs(row - column) ** power
      observed += weight * (confusion[row]?.[column] ?? 0)
      expected += (weight * (rows[row] ?? 0) * (columns[column] ?? 0)) / pairs.length
    }
  return expected === 0 ? 1 : 1 - observed / expected
}
