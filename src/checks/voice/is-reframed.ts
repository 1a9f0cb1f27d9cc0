import { fitOf } from '../same-words.ts'

/** In words: what two wordings open or end with alike. */
const FEWEST_IN_FRAME = 4
/** How much of the shorter wording the frame is. */
const ENOUGH = 0.5
/** Words that are changed in several places: of so many, so much has to be the same in its order. */
const FEWEST_APART = 8
const ENOUGH_APART = 0.7
/** In words: how much longer the one may be. */
const MOST_LONGER = 3

/**
 * Whether two runs of words open and end alike and differ between: *I trusted her with every penny we had*, *I trusted
 * her with all our savings*. Speakers build sentences so too, so the article has to say that it is a repeat.
 */
export const isReframed = (a: readonly string[], b: readonly string[]): boolean => {
  const shorter = Math.min(a.length, b.length)
  if (Math.abs(a.length - b.length) > MOST_LONGER) return false
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  // A shorter one that lies whole in the other leaves words out, and alters none.
  if (head + tail >= shorter) return false
  if (head > 0 && tail > 0 && shorter >= FEWEST_APART && fitOf(a, b).shared / shorter >= ENOUGH_APART)
    return true
  return head + tail >= FEWEST_IN_FRAME && (head + tail) / shorter >= ENOUGH
}
