import type { Word } from '../cut-words.ts'
import { BOUNDS, BOUNDS_AFTER, type Bound } from '../lexicon/bounds.ts'
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

const boundBefore = (words: readonly Word[], { at, unit }: RoughFigure): Bound | null => {
  const end =
    words[at - 1]?.text === '(' ? at - 1 : /^(?:a|an|the)$/u.test(words[at - 1]?.lower ?? '') ? at - 1 : at
  for (const last of end === at ? [at] : [at, end]) {
    for (let length = LONGEST; length > 0; length -= 1) {
      if (last - length < 0) continue
      const phrase = words
        .slice(last - length, last)
        .map(({ lower }) => lower)
        .join(' ')
      const bound = BOUNDS.get(phrase)
      if (bound !== undefined && !isOther(words, { phrase, unit, at: last })) return bound
    }
  }
  return words[at - 1]?.text === '~' ? 'round' : words[at - 1]?.text === '>' ? 'least' : null
}

// "Over three days" is during them; "the under 21 side" and "above 3" as a place are rarer than the figure.
const isOther = (
  words: readonly Word[],
  { phrase, unit, at }: { phrase: string; unit: string | null; at: number },
): boolean => {
  if (phrase !== 'over') return false
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
