import type { Token } from '../../domain/syntax.ts'
import { GRAMMAR_SLIPS } from '../../reference/grammar-slips.ts'
import type { Misfit } from './find-misfit.ts'

/** Whether a list asks for nothing, or has the word, or the two words that stand there. */
const isIn = (words: ReadonlySet<string>, word: string, both = word): boolean =>
  words.size === 0 || words.has(word) || words.has(both) || words.has(both.replace(/^[^_]+/u, '*'))

/** *Fewer then ten*, *to loose the match*: a word that no sentence has in such a place. */
export const findGrammarSlip = (tokens: readonly Token[], at: number): Misfit | null => {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const slips = GRAMMAR_SLIPS.get(token?.lower ?? '')
  if (!token || !slips || next?.sentence !== token.sentence) return null
  const before = last?.sentence === token.sentence ? last : undefined
  // A capital inside a sentence makes a name of it.
  if (before && /^\p{Lu}/u.test(token.text)) return null
  const word = /^\d[\d,]*$/u.test(before?.lower ?? '') ? '#' : (before?.lower ?? '')
  const pairBefore = `${tokens[at - 2]?.lower ?? ''}_${word}`
  const pairAfter = `${next.lower}_${tokens[at + 2]?.lower ?? ''}`
  const slip = slips.find(
    (one) =>
      isIn(one.before, word, pairBefore) &&
      isIn(one.after, next.lower, pairAfter) &&
      isIn(one.tagsAfter, next.tag),
  )
  if (!slip) return null
  const beside = slip.before.size === 0 || !before ? next : before
  return { meant: slip.meant, why: `so says “${beside.text}” beside it`, places: [beside.span] }
}
