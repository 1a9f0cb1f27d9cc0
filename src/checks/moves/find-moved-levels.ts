import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { TURNS } from '../figures/change-told.ts'
import { bySentence, spanOfSentence } from '../figures/in-sentence.ts'
import { mayBeCalled } from '../figures/kin-nouns.ts'
import { likePairs } from '../figures/pair-of-levels.ts'
import { earlierOf } from './earlier-of.ts'
import { isSameAgain } from './same-again.ts'

/** Two values of one thing, before and after, and the sentences that tell them. */
export type Levels = Readonly<{ from: Figure; to: Figure; first: number; last: number }>

const ordered = (copy: Copy, pair: readonly [Figure, Figure]): Levels | null => {
  const [a, b] = pair
  const start = spanOfSentence(copy, a.sentence).start
  const { end } = spanOfSentence(copy, b.sentence)
  const from = earlierOf(copy, pair, [start, end])
  if (!from) return null
  return { from, to: from === a ? b : a, first: a.sentence, last: b.sentence }
}

/** *4,200 were vaccinated in March*, and of another thing *6,300*: the words between turn to another subject. */
const isOneBreath = ({ text }: Copy, [a, b]: readonly [Figure, Figure]): boolean => {
  const words = text.slice(a.quantity.span.end, b.quantity.span.start)
  return a.sentence !== b.sentence || !TURNS.test(words) || isSameAgain(words)
}

/** *Dropped to 214,300*, and *paid for 201,900 beds*: what the one counts by its noun, the other sentence names too. */
const areOfOneNoun = ({ syntax }: Copy, [a, b]: readonly [Figure, Figure]): boolean => {
  if (a.quantity.of !== null && b.quantity.of !== null) return true
  const [named, bare] = a.quantity.of === null ? [b, a] : [a, b]
  if (named.quantity.of === null || named.head === null || named.quantity.unit !== bare.quantity.unit)
    return true
  const { first, end } = syntax.sentences[bare.sentence] ?? { first: 0, end: 0 }
  return syntax.tokens.slice(first, end).some(({ lemma }) => mayBeCalled(lemma.toLowerCase(), named.head))
}

/** *420 members in 2020, 398 in 2022 and 371 now*: the first and the last of a row that goes one way. */
const ofRow = (copy: Copy, figures: readonly Figure[]): Levels[] => {
  const [one] = figures
  if (!one || figures.length < 3 || figures.length > 6) return []
  const isRow = figures.every(
    ({ quantity, head }) =>
      quantity.min !== null &&
      quantity.min === quantity.max &&
      (quantity.unit === one.quantity.unit || head === null),
  )
  if (!isRow) return []
  const steps = figures.slice(1).map((figure, at) => ordered(copy, [figures[at] ?? one, figure]))
  const values = figures.map(({ quantity }) => quantity.min ?? 0)
  const isOneWay = [1, -1].some((way) =>
    values.slice(1).every((value, at) => (value - (values[at] ?? 0)) * way > 0),
  )
  const last = figures.at(-1)
  if (!isOneWay || !last) return []
  if (!steps.every((step, at) => step?.from === figures[at])) return []
  return [{ from: one, to: last, first: one.sentence, last: last.sentence }]
}

/** The values of one thing before and after, in one sentence or in two on end, where they are the only ones of it. */
export const findLevels = (copy: Copy): Levels[] => {
  const groups = bySentence(copy.ledger)
  return groups.flatMap((figures, index) => {
    const own = likePairs(copy, figures).filter((pair) => isOneBreath(copy, pair))
    const next = groups[index + 1] ?? []
    const isNext = next[0]?.sentence === (figures[0]?.sentence ?? 0) + 1
    const apart = isNext
      ? likePairs(copy, [...figures, ...next]).filter(
          (pair) => pair[0].sentence !== pair[1].sentence && areOfOneNoun(copy, pair),
        )
      : []
    return [...[...own, ...apart].flatMap((pair) => ordered(copy, pair) ?? []), ...ofRow(copy, figures)]
  })
}
