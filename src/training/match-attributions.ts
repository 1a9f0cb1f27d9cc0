import { tokensOf, type Judged } from './judged.ts'
import { shared, tokenF1 } from './range-overlap.ts'
import { rightSource } from './right-source.ts'
import type { Ranges } from './token-ranges.ts'

/**
 * Which gold attribution each found one is, by index, or -1; as the measure `attribution` pairs them, or
 * `attributionWithSource`.
 */
export const matchAttributions = (
  judged: Judged,
  { withSource = false }: Readonly<{ withSource?: boolean }> = {},
): Int32Array => {
  const { words, golds, founds } = tokensOf(judged)
  const result = new Int32Array(founds.length).fill(-1)
  for (const pair of matches(golds, founds))
    if (!withSource || rightSource(words, founds[pair.found]!.source, golds[pair.gold]!.source))
      result[pair.found] = pair.gold
  return result
}

/** Pairs of a gold and a found attribution whose cues share a token and whose contents have a token F1 of a half. */
export const matches = (golds: readonly Ranges[], founds: readonly Ranges[]) => {
  const pairs: { score: number; gold: number; found: number }[] = []
  golds.forEach((a, gold) =>
    founds.forEach((b, found) => {
      if (shared(b.cue, a.cue) < 1) return
      const score = tokenF1(b.content, a.content)
      if (score >= 0.5) pairs.push({ score, gold, found })
    }),
  )
  return pairUp(pairs)
}

/** Pairs gold and found one to one: best first. */
const pairUp = (
  pairs: { score: number; gold: number; found: number }[],
): { gold: number; found: number }[] => {
  const golds = new Set<number>()
  const founds = new Set<number>()
  return pairs
    .sort((a, b) => b.score - a.score)
    .filter(({ gold, found }) => {
      if (golds.has(gold) || founds.has(found)) return false
      golds.add(gold)
      founds.add(found)
      return true
    })
}
