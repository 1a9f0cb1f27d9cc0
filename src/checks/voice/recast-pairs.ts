import type { Quotation, Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { fitOf } from '../same-words.ts'
import { areOfTwo, isToldAsRepeat } from './takes-up.ts'

/*
 * *Snow doesn't care what you wrote down yesterday*, and then *his line, “Snow never cares what you thought last
 * week”*: where the article says that it repeats somebody, a quotation that begins alike and goes on otherwise is that
 * one in other words.
 */

/** So many repeats at most are looked for: the work would grow with their number. */
const MOST_REPEATS = 24
const FEWEST_SHARED = 3
const FEWEST_THINGS = 2
const ENOUGH = 0.33
/** In words: how far in the two have to meet. */
const FIRST_WORDS = 4

/** Each repeat with the earlier quotation that it recasts, by their indices. */
export const recastPairs = (copy: Copy, quotations: readonly Quotation[]): (readonly [number, number])[] => {
  const repeats = quotations
    .flatMap((quotation, at) => (at > 0 && isToldAsRepeat(copy, quotation) ? [at] : []))
    .slice(0, MOST_REPEATS)
  if (repeats.length === 0) return []
  const words = quotations.map((quotation) => wordsOf(copy, quotation))
  return repeats.flatMap((second) => {
    const [later, said] = [quotations[second], words[second]]
    if (!later || !said) return []
    const first = quotations.findIndex(
      (earlier, at) => at < second && !areOfTwo(copy, earlier, later) && isRecast(words[at] ?? [], said),
    )
    return first < 0 ? [] : [[first, second] as const]
  })
}

type Word = Readonly<{ lemma: string; isThing: boolean }>

const isRecast = (a: readonly Word[], b: readonly Word[]): boolean => {
  const [one, two] = [a, b].map((words) => words.map(({ lemma }) => lemma))
  if (!one || !two) return false
  const { shared, shorter, window } = fitOf(one, two)
  const things = new Set(a.flatMap(({ lemma, isThing }) => (isThing ? [lemma] : [])))
  const both = b.filter(({ lemma, isThing }) => isThing && things.has(lemma)).length
  const meets = two.slice(0, FIRST_WORDS).some((word) => one.slice(0, FIRST_WORDS).includes(word))
  // What stands whole in the other leaves words out, and alters none.
  return (
    shared < shorter &&
    shared >= FEWEST_SHARED &&
    both >= FEWEST_THINGS &&
    shared / shorter >= ENOUGH &&
    window <= 2 * shared + 2 &&
    meets
  )
}

/** Words that come and go in any repeat. */
const LIGHT = /^(?:do|not|n['’]t|never|have|be|just|very|so|the|a|an|i|will|would|can|could)$/u

const wordsOf = ({ syntax: { tokens } }: Copy, { inner }: Quotation): Word[] => {
  const words: Word[] = []
  for (let at = firstAt(tokens, inner.start); (tokens[at]?.span.end ?? Infinity) <= inner.end; at++) {
    const token = tokens[at]
    const lemma = token?.lemma.toLowerCase() ?? ''
    if (token && /\p{L}/u.test(token.text) && !LIGHT.test(lemma))
      words.push({ lemma, isThing: /^(?:NN|VB|JJ|CD)/u.test(token.tag) })
  }
  return words
}

/** The first token that does not begin before an offset, found by halves. */
const firstAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.span.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
