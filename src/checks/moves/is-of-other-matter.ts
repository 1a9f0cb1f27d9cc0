import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { isMadeUp } from '../figures/size-told.ts'
import { stemOfWord } from './matter-of.ts'
import { movesOf } from './told-moves.ts'

type Sized = Readonly<{ first: Figure; second: Figure; size: Figure }>

const PRONOUN = /^(?:it|they|this|that|these|those|he|she|we|which|who)$/u
const NEAR = 40

/** The stems of the sentences that two values stand in. */
const stemsOfLevels = ({ syntax }: Copy, { first, second }: Sized): Set<string> =>
  new Set(
    [...new Set([first.sentence, second.sentence])].flatMap((sentence) => {
      const { first: from, end } = syntax.sentences[sentence] ?? { first: 0, end: 0 }
      return syntax.tokens.slice(from, end).map(stemOfWord)
    }),
  )

/**
 * Whether a size is told of another thing than two values: *rents went up by 40 percent* after two minimum wages, or
 * *orders grew by 14 percent and make up 31 percent of sales*, where the values are shares.
 */
export const isOfOtherMatter = (copy: Copy, sized: Sized): boolean => {
  const { first, second, size } = sized
  const isAhead = size.quantity.span.end < first.quantity.span.start
  if (isAhead && [first, second].some((level) => isMadeUp(copy, level.quantity.span))) return true
  if (size.sentence === first.sentence || size.sentence === second.sentence) return false
  const start = size.quantity.span.start
  const move = movesOf(copy, size.sentence).findLast(
    ({ span }) => span.end <= start && start - span.end < NEAR,
  )
  if (!move || move.isDefinite || move.matter.size === 0) return false
  const opening = spanOfSentence(copy, size.sentence).start
  const firstWord = /\p{L}+/u.exec(copy.text.slice(opening, opening + NEAR))?.[0].toLowerCase() ?? ''
  const told = stemsOfLevels(copy, sized)
  return !PRONOUN.test(firstWord) && ![...move.matter].some((stem) => told.has(stem))
}
