import type { CorpusSpan, CorpusAttribution } from './corpus.ts'

/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number]

export type Role = 'source' | 'cue' | 'content'

export type Ranges = Readonly<Record<Role, readonly Range[]>>

export const ROLES: readonly Role[] = ['cue', 'source', 'content']

const TOKEN =
  /[\p{L}\p{N}]+(?:[.\-_&][\p{L}\p{N}]+|,(?=\d)[\p{N}]+)*|['’](?:s|S|re|ve|ll|d|m|t)(?![\p{L}\p{N}])|[^\s\p{L}\p{N}]/gu

export type Words = Readonly<{ starts: number[]; ends: number[]; texts: string[] }>

/** The tokens of a text, as offsets and words. */
export const wordsOf = (text: string): Words => {
  const matches = [...text.matchAll(TOKEN)]
  return {
    starts: matches.map((match) => match.index),
    ends: matches.map((match) => match.index + match[0].length),
    texts: matches.map((match) => match[0]),
  }
}

/** How many of the sorted values are below a bound. */
const countBelow = (sorted: readonly number[], bound: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

const rangeOf = ({ starts, ends }: Words, [start, end]: CorpusSpan): Range => [
  countBelow(ends, start + 1),
  countBelow(starts, end),
]

/** An attribution's spans in tokens. */
export const inTokens = (words: Words, attribution: CorpusAttribution): Ranges => {
  const ranges = (spans: readonly CorpusSpan[]) =>
    spans.map((span) => rangeOf(words, span)).filter(([first, end]) => end > first)
  return {
    source: ranges(attribution.source),
    cue: ranges(attribution.cue),
    content: ranges(attribution.content),
  }
}
