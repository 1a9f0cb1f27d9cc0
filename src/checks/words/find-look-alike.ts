import type { Token } from '../../domain/syntax.ts'
import { LOOK_ALIKES } from '../../reference/look-alikes.ts'

/** Where each lemma of a text stands, by the index of its tokens. */
export type Places = ReadonlyMap<string, readonly number[]>

const WINDOW = 7
const LIGHT = /^(?:be|have|do|say|will|go|get|make|take|tell|come|see|.{1,2})$/u

const isWord = ({ tag, lemma }: Token): boolean => /^(?:NN|VB)/u.test(tag) && !LIGHT.test(lemma.toLowerCase())

/** What hangs on a word, or what it hangs on: beside it in the grammar, not just in the line. */
const around = (tokens: readonly Token[], at: number): Token[] =>
  tokens
    .slice(Math.max(0, at - WINDOW), at + WINDOW + 1)
    .filter(
      (token) =>
        isWord(token) &&
        token !== tokens[at] &&
        token.sentence === tokens[at]?.sentence &&
        (tokens[token.head] === tokens[at] || tokens[tokens[at].head] === token),
    )

/** The rarer of two look-alikes is the slip; of two as rare, the one that comes first. */
const isOdd = (token: Token, meant: Token, places: Places): boolean =>
  (places.get(meant.lemma.toLowerCase())?.length ?? 0) > 1 || token.span.start < meant.span.start

/**
 * *The breaks of the crane*, where *the crane’s brakes* stands elsewhere: a word that stands once, its look-alike,
 * and the thing that is near both of them.
 */
export const findLookAlike = (
  tokens: readonly Token[],
  at: number,
  places: Places,
): Readonly<{ meant: Token; beside: Token }> | null => {
  const token = tokens[at]
  const lemma = token?.lemma.toLowerCase() ?? ''
  if (!token || !LOOK_ALIKES.has(lemma) || !isWord(token) || /^\p{Lu}/u.test(token.text)) return null
  if (places.get(lemma)?.length !== 1) return null
  const near = around(tokens, at)
  for (const other of (LOOK_ALIKES.get(lemma) ?? []).flatMap((like) => places.get(like) ?? [])) {
    const meant = tokens[other]
    if (meant?.tag.slice(0, 2) !== token.tag.slice(0, 2) || !isOdd(token, meant, places)) continue
    const beside = around(tokens, other).find(
      (word) =>
        word !== token &&
        near.some((one) => one.lemma.toLowerCase() === word.lemma.toLowerCase() && one !== meant),
    )
    if (beside) return { meant, beside }
  }
  return null
}
