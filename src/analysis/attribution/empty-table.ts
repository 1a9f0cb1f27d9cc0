import { MOST_SENSES, NO_SENSE } from '../model/word-classes.ts'
import type { WordTable } from './word-table.ts'

/** A table that is being filled. */
export type Columns = { -readonly [Name in keyof WordTable]: WordTable[Name] }

/** A table for so many words and sentences, nothing filled in. */
export const emptyTable = (count: number, sentences: number): Columns => ({
  count,
  word: new Int32Array(count),
  lemma: new Int32Array(count),
  tag: new Int32Array(count),
  tagClass: new Int32Array(count),
  tagLetter: new Uint8Array(count),
  relation: new Int32Array(count),
  shape: new Int32Array(count),
  suffix: new Int32Array(count),
  sense: new Uint8Array(count),
  senses: new Uint8Array(count * MOST_SENSES).fill(NO_SENSE),
  coarse: new Uint8Array(count),
  fine: new Int32Array(count),
  cueStep: new Uint8Array(count),
  phrase: new Uint8Array(count),
  head: new Int32Array(count),
  depth: new Uint8Array(count),
  leftmost: new Int32Array(count),
  rightmost: new Int32Array(count),
  childStart: new Int32Array(count + 1),
  children: new Int32Array(count),
  sentence: new Int32Array(count),
  sentenceFirst: new Int32Array(sentences),
  sentenceEnd: new Int32Array(sentences),
  paragraph: new Int32Array(count),
  opensParagraph: new Uint8Array(count),
  quote: new Uint8Array(count),
  quotation: new Int32Array(count).fill(-1),
  sentenceQuotes: new Uint8Array(sentences),
})
