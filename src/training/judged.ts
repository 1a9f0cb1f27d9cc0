import type { CorpusAttribution } from './corpus.ts'
import { inTokens, wordsOf, type Ranges, type Words } from './token-ranges.ts'

/** An article with its right attributions and those that were found. */
export type Judged = Readonly<{
  text: string
  gold: readonly CorpusAttribution[]
  found: readonly CorpusAttribution[]
}>

/** The same in tokens. */
export type JudgedTokens = Readonly<{ words: Words; golds: readonly Ranges[]; founds: readonly Ranges[] }>

/** Cuts the text into tokens and gives all spans as ranges of them. */
export const tokensOf = ({ text, gold, found }: Judged): JudgedTokens => {
  const words = wordsOf(text)
  return {
    words,
    golds: gold.map((attribution) => inTokens(words, attribution)),
    founds: found.map((attribution) => inTokens(words, attribution)),
  }
}
