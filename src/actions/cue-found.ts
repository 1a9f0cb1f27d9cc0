import { Refused } from '../domain/errors.ts'
import { findWords, nearestTo } from '../domain/find-words.ts'
import { hullOf, textOf, textOfAll, type Span } from '../domain/span.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'

type Found = Readonly<{
  /** As the store keeps it: a list of `[start, end]`. */
  place: readonly (readonly [number, number])[]
  before: string | null
  after: string | null
}>

/** Where the words that credit a claim stand: of several places, the one nearest to the claim. `null` for no cue. */
export const cueFound = (
  { revision: { text } }: Workbench,
  { attribution, spans }: DeskClaim,
  words: string | null,
): Found => {
  const before = attribution.cue.length === 0 ? null : textOfAll(text, attribution.cue)
  if (words === null || words.trim() === '') return { place: [], before, after: null }
  const cue = findNear(text, { words, spans: [...spans, ...attribution.frame] })
  if (cue === null)
    throw new Refused(`“${words.trim().slice(0, 80)}” does not stand in the text: copy the words from it.`)
  return { place: [[cue.start, cue.end]], before, after: textOf(text, cue) }
}

/** The place of some words that is nearest to others. */
export const findNear = (
  text: string,
  { words, spans }: Readonly<{ words: string; spans: readonly Span[] }>,
): Span | null => nearestTo(hullOf(spans) ?? { start: 0, end: 0 }, findWords(text, words))
