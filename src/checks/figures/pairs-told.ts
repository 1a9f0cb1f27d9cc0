import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isCount } from './pair-of-whole.ts'
import { partOfWhole } from './part-and-whole.ts'
import { exactOf } from './wording.ts'

/** A part and its whole. */
export type Pair = Readonly<{ part: Figure; whole: Figure }>

const exactCounts = (figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => isCount(figure) && exactOf(figure) !== null)

/** The pairs of part and whole that a few sentences tell in so many words, each once. */
export const pairsTold = (copy: Copy, groups: readonly (readonly Figure[])[]): Pair[] => {
  const found = new Map<string, Pair>()
  groups.forEach((group, at) => {
    const [own, before] = [exactCounts(group), exactCounts(groups[at - 1] ?? [])]
    const isNext = before[0]?.sentence === (own[0]?.sentence ?? 0) - 1
    for (const figure of own) {
      const pair = partOfWhole(copy, figure, isNext ? [...before, ...own] : own)
      if (pair && !pair.isLoose && !figure.isMoving)
        found.set(`${String(exactOf(pair.part))} ${String(exactOf(pair.whole))}`, pair)
    }
  })
  return [...found.values()]
}
