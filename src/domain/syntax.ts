import type { Span } from './span.ts'

/**
 * One token and its place in the grammar of its sentence.
 * `tag` is a Penn Treebank part of speech, `relation` a Stanford basic dependency,
 * `head` the index of its governor among all tokens of the text, -1 for a root.
 */
export type Token = Readonly<{
  span: Span
  text: string
  lower: string
  lemma: string
  tag: string
  head: number
  relation: string
  sentence: number
}>

/** Words in quotation marks: `span` with the marks, `inner` without. */
export type Quotation = Readonly<{ span: Span; inner: Span }>

/** The grammar of one text. `sentences[i]` is the token range `[first, end)` of sentence i. */
export type Syntax = Readonly<{
  tokens: readonly Token[]
  sentences: readonly Readonly<{ first: number; end: number }>[]
  quotations: readonly Quotation[]
}>
