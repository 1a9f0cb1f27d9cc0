import type { Word } from '../cut-words.ts'
import { BOUNDS, BOUNDS_AFTER, NOUNS_OF_AMOUNT, OVER_A_MATTER, type Bound } from '../lexicon/bounds.ts'
import type { RoughFigure } from './read-range.ts'

/** What the words around a figure make of it. */
export type Bounded = Readonly<{ min: number | null; max: number | null; approximate: boolean }>

/** The ends of a figure, with what stands before and after it taken in. */
export const boundsOf = (words: readonly Word[], figure: RoughFigure): Bounded => {
  const bound = boundBefore(words, figure) ?? boundAfter(words, figure.next)
  const { min, max } = figure
  if (bound === 'least') return { min, max: null, approximate: true }
  if (bound === 'most') return { min: null, max: max ?? min, approximate: true }
  return { min, max, approximate: bound === 'round' || figure.isVague }
}

const LONGEST = 4
const COMPARES = /^(?:than|above|below|over|under)$/u

const boundBefore = (words: readonly Word[], { at, unit, next }: RoughFigure): Bound | null => {
  const end =
    words[at - 1]?.text === '(' ? at - 1 : /^(?:a|an|the)$/u.test(words[at - 1]?.lower ?? '') ? at - 1 : at
  for (const last of end === at ? [at] : [at, end]) {
    for (let length = LONGEST; length > 0; length -= 1) {
      if (last - length < 0) continue
      // "Fewer than the 50 million of 2019", "4 percent above the 11 percent": a comparison with what is known.
      if (last !== at && words[last]?.lower === 'the' && COMPARES.test(words[last - 1]?.lower ?? '')) continue
      const phrase = words
        .slice(last - length, last)
        .map(({ lower }) => lower)
        .join(' ')
      const bound = BOUNDS.get(phrase)
      if (bound !== undefined && !isOther(words, { phrase, unit, at: last, next })) return bound
    }
  }
  return words[at - 1]?.text === '~' ? 'round' : words[at - 1]?.text === '>' ? 'least' : null
}

// "Over three days" is during them; "the under 21 side" and "above 3" as a place are rarer than the figure.
const isOther = (
  words: readonly Word[],
  { phrase, unit, at, next }: Readonly<{ phrase: string; unit: string | null; at: number; next: number }>,
): boolean => {
  if (phrase !== 'over') return false
  if (OVER_A_MATTER.has(words[at - 2]?.lower ?? '') || isMatter(words, next, at)) return true
  // "The stage went over four passes": a way, not a bound.
  if (
    /^(?:went|goes|go|going|flew|fly|ran|runs|climbed|drove|rode|rides|fight|fought)$/u.test(
      words[at - 2]?.lower ?? '',
    )
  )
    return true
  if (unit === null || !SPANS_OF_TIME.has(unit)) return false
  return !/^(?:just|well|little|lasted|took|for|after|lasting|taking|aged)$/u.test(words[at - 2]?.lower ?? '')
}

/** *a row over £1.2m fraud*: a sum that only describes the noun behind it. */
const isMatter = (words: readonly Word[], next: number, at: number): boolean => {
  const noun = words[next]
  if (!/[$£€¥]/u.test(words[at]?.text ?? '') || noun?.kind !== 'letters' || /^\p{Lu}/u.test(noun.text))
    return false
  return !NOUNS_OF_AMOUNT.has(noun.lower) && !SMALL_WORDS.has(noun.lower) && words[at - 2]?.kind === 'letters'
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at by to from for with and but as is are was were has have had will would since until after before while when that which who it he she they if so than over under into during through across between among per'.split(
    ' ',
  ),
)

const SPANS_OF_TIME = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' '),
)

const boundAfter = (words: readonly Word[], at: number): Bound | null => {
  const first = words[at]
  if (first?.text === '+' && first.glued) return 'least'
  if (first?.text === '-') return BOUNDS_AFTER.get(words[at + 1]?.lower ?? '') ?? null
  return (
    BOUNDS_AFTER.get(`${first?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`) ??
    BOUNDS_AFTER.get(first?.lower ?? '') ??
    null
  )
}
