import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { fitOf } from '../same-words.ts'

/** Shorter quotations repeat by chance. */
const FEWEST_WORDS = 6
const MOST_ALTERED = 0.2
/** A quotation inside another's sentence takes up the first one, whatever else in it is changed. */
const MOST_ALTERED_INSIDE = 0.34
const FEWEST_INSIDE = 8

/** So many words in their order between the same first and last leave room for what was put in. */
const FEWEST_ANCHORED = 8

const NEGATED = /\b(?:not|never|no|nobody|nothing|\p{L}+n['’]t)\b/u

/** What a quotation is about, in lemmas: the same in the same order, and other words around them, is a rewording. */
export const coreOf = ({ syntax: { tokens } }: Copy, inner: Span): string[] => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.span.start ?? Infinity) < inner.start) low = middle + 1
    else high = middle
  }
  const core: string[] = []
  for (let at = low; (tokens[at]?.span.end ?? Infinity) <= inner.end; at++) {
    const token = tokens[at]
    if (
      token &&
      /^(?:NN|VB|JJ|CD)/u.test(token.tag) &&
      !/^(?:be|such|other|own|same|more)$/u.test(token.lemma)
    )
      core.push(token.lemma.toLowerCase())
  }
  return core
}

/** A repeat of some of the words leaves the rest out and alters none. */
export const isSaidWithin = (a: readonly string[], b: readonly string[]): boolean =>
  [a.join(' '), b.join(' ')].some((words, at, both) => (both[1 - at] ?? '').includes(words))

const FEWEST_IN_CORE = 4

/** Whether two quotations have the same core, in lemmas. */
export const isReworded = (a: readonly string[], b: readonly string[]): boolean =>
  a.length >= FEWEST_IN_CORE && a.join(' ') === b.join(' ')

/** Whether one run of words is the other with a few words changed. */
export const isAltered = (a: readonly string[], b: readonly string[], isInside: boolean): boolean => {
  const { shared, shorter, window } = fitOf(a, b)
  if (shorter < FEWEST_WORDS || shared === shorter) return false
  // *We will* and *we will not* are two sentences, unless all else is the same and there is enough of it.
  const isTurned = NEGATED.test(a.join(' ')) !== NEGATED.test(b.join(' '))
  if (isTurned && (a.length !== b.length || shorter - shared > 1 || shorter < FEWEST_WORDS + 2)) return false
  const isWhole = Math.abs(a.length - b.length) <= 2
  const isAnchored = a[0] === b[0] && a.at(-1) === b.at(-1)
  // *… leave your coats and get out, and bless them, they did*: the end of it alone.
  const isEnd = isInside && shorter >= FEWEST_INSIDE && a.at(-1) === b.at(-1) && window <= shorter + 2
  if (!isWhole && !isAnchored && !isEnd) return false
  const most = isInside && shorter >= FEWEST_INSIDE ? MOST_ALTERED_INSIDE : MOST_ALTERED
  return (
    shorter - shared <= Math.max(1, Math.floor(shorter * most)) &&
    window <= shared + (isInside || (isAnchored && shared >= FEWEST_ANCHORED) ? 5 : 3)
  )
}
