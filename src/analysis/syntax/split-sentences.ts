import type { Tokens } from './tokenise.ts'
import { wrappedBlocks } from './wrapped-blocks.ts'
import { CLOSER, endsHere, runsOn } from './ends-sentence.ts'

/** Sentences as token ranges `[firsts[i], ends[i])`, and the paragraph that each lies in, counted from 0. */
export type Sentences = Readonly<{
  firsts: readonly number[]
  ends: readonly number[]
  paragraphs: readonly number[]
}>
const LINE_BREAK = /[\n\r\u2028\u2029]/
const PARAGRAPH_BREAK = /(?:\r\n?|\n)[^\S\n\r]*(?:\r\n?|\n)|\u2029/

/** No sentence of news is longer, in tokens: what has no full stop is cut, at a pause where there is one. */
export const LONGEST_SENTENCE = 240
const LEAST_CUT = LONGEST_SENTENCE / 2
const PAUSE = /^[,;:–—]$/

/** The ends of the pieces of `[first, end)`: one where it is no longer than a sentence may be. */
const cutAtPauses = (first: number, end: number, word: (index: number) => string): number[] => {
  const ends: number[] = []
  for (let from = first; end - from > LONGEST_SENTENCE; from = ends.at(-1) ?? end) {
    let at = from + LONGEST_SENTENCE
    while (at > from + LEAST_CUT && !PAUSE.test(word(at - 1))) at--
    ends.push(at > from + LEAST_CUT ? at : from + LONGEST_SENTENCE)
  }
  return [...ends, end]
}

/**
 * Splits tokens into sentences, each of at most `LONGEST_SENTENCE` tokens. A line break ends one, too, unless the
 * text was wrapped by width.
 */
export const splitSentences = (text: string, tokens: Tokens): Sentences => {
  const firsts: number[] = []
  const lasts: number[] = []
  const paragraphs: number[] = []
  const wrapped = wrappedBlocks(text)
  const { count, starts, ends } = tokens
  const word = (index: number) => text.slice(starts[index], ends[index])
  let first = 0
  let paragraph = 0
  let block = 0
  const inWrappedBlock = (offset: number): boolean => {
    while (block < wrapped.length && (wrapped[block]?.end ?? 0) <= offset) block++
    return block < wrapped.length && (wrapped[block]?.start ?? 0) <= offset
  }
  for (let index = 0; index < count; index++) {
    let last = index
    const mark = word(index)
    const stops = /[.!?…。！？]$/u.test(mark)
    if (stops)
      while (last + 1 < count && starts[last + 1] === ends[last] && CLOSER.test(word(last + 1))) last++
    const gap = last + 1 < count ? text.slice(ends[last], starts[last + 1]) : '\n\n'
    const breaks = LINE_BREAK.test(gap)
    const scan = { text, tokens, first, word }
    const newParagraph =
      PARAGRAPH_BREAK.test(gap) || (breaks && !inWrappedBlock(ends[last]!) && !runsOn(scan, last))
    if (!newParagraph && last + 1 < count && !(stops && endsHere(scan, index, last))) continue
    for (const end of cutAtPauses(first, last + 1, word)) {
      firsts.push(first)
      lasts.push(end)
      paragraphs.push(paragraph)
      first = end
    }
    if (newParagraph) paragraph++
    index = last
  }
  return { firsts, ends: lasts, paragraphs }
}
