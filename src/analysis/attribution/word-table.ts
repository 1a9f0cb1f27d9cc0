/** Where a word stands towards a quotation. */
export const OUT_OF_QUOTES = 0
export const OPENING_MARK = 1
export const QUOTED = 2
export const CLOSING_MARK = 3

/**
 * The words of a text as the models look at them: one typed array a property, hashes for whatever is text.
 * `head` is -1 at a root; `leftmost` and `rightmost` bound the words that hang from a word, itself included.
 */
export type WordTable = Readonly<{
  count: number
  word: Int32Array
  lemma: Int32Array
  tag: Int32Array
  /** The first two letters of the tag: VB, NN, JJ. */
  tagClass: Int32Array
  /** The first letter of the tag, as its code. */
  tagLetter: Uint8Array
  relation: Int32Array
  shape: Int32Array
  suffix: Int32Array
  sense: Uint8Array
  senses: Uint8Array
  coarse: Uint8Array
  fine: Int32Array
  /** Steps of the cue lexicon. */
  cueStep: Uint8Array
  /** The cue phrase that the word lies in, and where in it: 0 none. */
  phrase: Uint8Array
  head: Int32Array
  depth: Uint8Array
  leftmost: Int32Array
  rightmost: Int32Array
  childStart: Int32Array
  children: Int32Array
  sentence: Int32Array
  sentenceFirst: Int32Array
  sentenceEnd: Int32Array
  paragraph: Int32Array
  opensParagraph: Uint8Array
  quote: Uint8Array
  /** The number of the quotation, -1 outside. */
  quotation: Int32Array
  sentenceQuotes: Uint8Array
}>
