import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'

const BY = /^\s*(?:by|x|×)\s*$/iu

/** `26 inches by 18 inches (66cm by 46cm)`: the first goes with the first; a lone measure with the one before it. */
export const pairsAt = (
  { text, ledger }: Pick<Copy, 'text' | 'ledger'>,
  index: number,
): (readonly [Figure, Figure])[] => {
  const [before, a, b, after] = [ledger[index - 2], ledger[index - 1], ledger[index], ledger[index + 1]]
  if (!a || !b) return []
  const isWide = before !== undefined && BY.test(wordsBetween({ text }, before, a))
  if (!isWide) return [[a, b]]
  const isTwice = after !== undefined && BY.test(wordsBetween({ text }, b, after))
  return isTwice
    ? [
        [before, b],
        [a, after],
      ]
    : []
}
