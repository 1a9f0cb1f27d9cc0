import { LEADING, OPENERS } from './abbreviations.ts'
import type { Tokens } from './tokenise.ts'

/** Sentences as token ranges `[firsts[i], ends[i])`, and the paragraph that each lies in, counted from 0. */
export type Sentences = Readonly<{
  firsts: readonly number[]
  ends: readonly number[]
  paragraphs: readonly number[]
}>

const FULL_STOP = /^(?:[.!?。！？]|[.…!?]{1,80}|\.(?: \.)+)$/
const ELLIPSIS = /^(?:…|\.{2,}|\.(?: ?\.)+)$/
const CLOSER = /^(?:["”’')\]»]|'')$/
const OPENS_SENTENCE = /^["“‘'«([{]?(?:[\p{Lu}\p{Lo}\p{N}“"‘'«@#–—•*$£€-]|``)/u
const LINE_BREAK = /[\n\r\u2028\u2029]/
const PARAGRAPH_BREAK = /(?:\r\n?|\n)[^\S\n\r]*(?:\r\n?|\n)|\u2029/
const SPEECH_VERB =
  /^(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|replies|shouted|wondered|cried|tweeted|yelled|joked|quipped|exclaimed|responded|demanded)$/
/** Words that a sentence hardly ends with: a line break after one is an accident of copying. */
const DANGLING =
  /^(?:the|a|an|of|to|and|or|with|from|by|that|than|its|their|his|her|has|have|had|is|are|was|were|as|at|for|on|into)$/
const SHORTEST_WRAPPED_LINE = 40
const LONGEST_WRAPPED_LINE = 100
const LARGEST_WRAP_DIFFERENCE = 22

type Range = Readonly<{ start: number; end: number }>

/** Whether the lines of a block were cut by width (mail, old wire copy), so that a line end there means nothing. */
const isWrapped = (lines: readonly Range[]): boolean => {
  if (lines.length < 2) return false
  const lengths = lines.map((line) => line.end - line.start)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest > LONGEST_WRAPPED_LINE) return false
  return lengths
    .slice(0, -1)
    .every((length) => length >= SHORTEST_WRAPPED_LINE && length >= longest - LARGEST_WRAP_DIFFERENCE)
}

/** The blocks of a text, between empty lines, whose lines were wrapped. */
const wrappedBlocks = (text: string): Range[] => {
  const blocks: Range[] = []
  let lines: Range[] = []
  const close = () => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first && last && isWrapped(lines)) blocks.push({ start: first.start, end: last.end })
    lines = []
  }
  for (const match of text.matchAll(/([^\n\r]*)(?:\r\n?|\n|$)/g)) {
    const line = (match[1] ?? '').trimEnd()
    if (line === '') close()
    else lines.push({ start: match.index, end: match.index + line.length })
  }
  close()
  return blocks
}

type Scan = Readonly<{ text: string; tokens: Tokens; first: number; word: (index: number) => string }>

/** “Why?” Smith asked: the question mark ends the quotation, not the sentence. */
const speakerFollows = ({ tokens, word }: Scan, from: number): boolean => {
  for (let index = from; index < Math.min(from + 5, tokens.count); index++) {
    const next = word(index)
    if (SPEECH_VERB.test(next)) return true
    if (!/^[\p{L}.’'-]+$/u.test(next)) return false
  }
  return false
}

const endsAfterAbbreviation = (abbreviation: string, next: string): boolean => {
  const stem = abbreviation.slice(0, -1).toLowerCase()
  if (LEADING.has(stem)) return false
  return OPENERS.has(next) || /^[“"]/.test(next)
}

/** Whether a sentence ends with token `at`, whose closing marks go as far as token `last`. */
const endsHere = (scan: Scan, at: number, last: number): boolean => {
  const { text, tokens, first, word } = scan
  const { starts, ends } = tokens
  const mark = word(at)
  const next = word(last + 1)
  const touches = starts[last + 1] === ends[last]
  if (!OPENS_SENTENCE.test(next)) return false
  // "1. First item": the number of a list is no sentence.
  if (mark === '.' && at === first + 1 && /^(?:\d{1,3}|\p{L})$/u.test(word(first))) return false
  if (ELLIPSIS.test(mark) && at > first && FULL_STOP.test(word(at - 1))) return true
  if (ELLIPSIS.test(mark))
    return at > first && ends[at - 1] === starts[at] && /^["“'‘]?\p{Lu}|^["“]/u.test(next)
  if (!FULL_STOP.test(mark)) return endsAfterAbbreviation(mark, next)
  if (touches)
    return (
      mark === '.' &&
      last === at &&
      /^\p{Lu}\p{L}/u.test(next) &&
      /\p{Ll}/u.test(text.charAt((ends[at - 1] ?? 1) - 1))
    )
  if (last > at && /[?!]/.test(mark) && speakerFollows(scan, last + 1)) return false
  return true
}

/** Whether a sentence runs on over a line break. */
const runsOn = ({ word }: Scan, last: number): boolean => {
  if (/[.!?:;…]$/.test(word(last)) || CLOSER.test(word(last))) return false
  return /^\p{Ll}/u.test(word(last + 1)) || DANGLING.test(word(last))
}

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
