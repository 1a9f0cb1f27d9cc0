import { hashFeature as key } from '../model/hash.ts'
import type { CueContext } from './cue-context.ts'
import type { WordTable } from './word-table.ts'

/*
 * How a word stands to a cue, as the net sees it: a few rows of a small table, each picked by one view of the two:
 * the way between them in the tree, how far, in which sentence, in which quotation, and past what.
 */
const BY_RELATION = 512
const BY_DISTANCE = 64
const BY_PLACE = 64
const BY_QUOTE = 256
const BY_BETWEEN = 64
const BY_CUE = 256
/** All rows of the table. */
export const SPAN_ROWS = BY_RELATION + BY_DISTANCE + BY_PLACE + BY_QUOTE + BY_BETWEEN + BY_CUE
/** How many of them each word picks. */
export const ROWS_A_WORD = 6
const LEFT_OF_CUE = 1
const RIGHT_OF_CUE = 2
const DISTANCES = [1, 2, 3, 5, 8, 13, 21, 34]
const FARTHEST_SENTENCE = 3
const LONGEST_LOOK = 120
const MOST_STEPS_UP = 30
const NOTHING = 77

const AT_DISTANCE = BY_RELATION
const AT_PLACE = AT_DISTANCE + BY_DISTANCE
const AT_QUOTE = AT_PLACE + BY_PLACE
const AT_BETWEEN = AT_QUOTE + BY_QUOTE
const AT_CUE = AT_BETWEEN + BY_BETWEEN
/** The row of words of the cue itself: no place has it. */
const IN_CUE_ROW = AT_PLACE + BY_PLACE - 1

/** The distance of word `at` from the cue with its side: 10 to 29. */
const distanceOf = (cue: CueContext, at: number): number => {
  const left = at < cue.first
  const distance = left ? cue.first - at : at - cue.end + 1
  let step = 1
  while (step <= DISTANCES.length && distance > DISTANCES[step - 1]!) step++
  return (left ? LEFT_OF_CUE : RIGHT_OF_CUE) * 10 + step
}

/** How many sentences word `at` lies before or behind the cue, up to 3, with its side. */
const placeOf = (t: WordTable, cue: CueContext, at: number): number => {
  const sentences = t.sentence[at]! - cue.sentence
  const bounded = Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, sentences))
  return (at < cue.first ? LEFT_OF_CUE : RIGHT_OF_CUE) * 16 + bounded + FARTHEST_SENTENCE
}

/** Where the word stands among quotations: 0 none or the cue's own, 1 the nearest on its side, 2 beyond it. */
const nearnessOf = (t: WordTable, cue: CueContext, at: number): number => {
  const own = t.quotation[at]!
  if (own < 0 || own === t.quotation[cue.head]) return 0
  const [low, high] = at < cue.first ? [at, cue.first] : [cue.end, at]
  // Quotations are numbered in reading order: another lies between if the outermost numbers differ.
  const step = at < cue.first ? -1 : 1
  for (let index = at < cue.first ? high - 1 : low, left = LONGEST_LOOK; left > 0; index += step, left--) {
    if (index === at) return 1
    if (t.quotation[index]! >= 0) return t.quotation[index] === own ? 1 : 2
  }
  return 2
}

/** How word `at` hangs from the cue: by which branch, how high above the cue's head, and at which edge of the branch. */
const relationOf = (t: WordTable, cue: CueContext, at: number): number => {
  let meet = at
  let top = -1
  for (let up = 0; meet >= 0 && up < MOST_STEPS_UP && !cue.ancestors.has(meet); up++) {
    top = meet
    meet = t.head[meet]!
  }
  const steps = meet < 0 ? 0 : (cue.ancestors.get(meet) ?? 0)
  const own = steps === 1 || (meet >= cue.first && meet < cue.end) ? 1 : 0
  if (steps === 0) return 0
  const edge = top < 0 ? 0 : (t.leftmost[top] === at ? 1 : 0) + (t.rightmost[top] === at ? 2 : 0)
  return key(
    1,
    Math.min(steps, 4),
    top < 0 ? NOTHING : t.relation[top]!,
    edge * 4 + (at < cue.first ? 2 : 0) + own,
  )
}

/** Writes the rows that word `at` picks beside a cue to `rows`, from `from` on. */
export const spanRows = (
  t: WordTable,
  cue: CueContext,
  at: number,
  rows: Uint16Array,
  from: number,
): void => {
  if (at >= cue.first && at < cue.end) {
    rows.fill(IN_CUE_ROW, from, from + ROWS_A_WORD)
    return
  }
  const isLeft = at < cue.first
  const { marks, verbs, thats } = cue.before
  const [low, high] = isLeft ? [at + 1, cue.first] : [cue.end, at]
  const sameQuotation = t.quotation[at]! >= 0 && t.quotation[at] === t.quotation[cue.head] ? 1 : 0
  const passed =
    Math.min(marks[high]! - marks[low]!, 3) * 8 +
    Math.min(verbs[high]! - verbs[low]!, 3) * 2 +
    Math.min(thats[high]! - thats[low]!, 1)
  const near = nearnessOf(t, cue, at) * 2 + sameQuotation
  const quotes = (near * 4 + t.quote[cue.head]!) * 8 + t.quote[at]! * 2 + cue.followsQuote
  rows[from] = relationOf(t, cue, at) & (BY_RELATION - 1)
  rows[from + 1] = AT_DISTANCE + distanceOf(cue, at)
  rows[from + 2] = AT_PLACE + placeOf(t, cue, at)
  rows[from + 3] = AT_QUOTE + (quotes & (BY_QUOTE - 1))
  rows[from + 4] = AT_BETWEEN + passed * 2 + (isLeft ? 1 : 0)
  rows[from + 5] = AT_CUE + (key(2, cue.signature, cue.passive * 2 + (isLeft ? 1 : 0)) & (BY_CUE - 1))
}
