import type { Syntax, Token } from '../../domain/syntax.ts'
import { hashText } from '../model/hash.ts'
import { americanSpelling } from './american-spelling.ts'
import { hashShape } from '../syntax/word-shape.ts'
import { type CueLexicon, LONGEST_PHRASE, SHORTEST_PHRASE, lemmaEntry, phraseEntry } from './cue-lexicon.ts'
import { MOST_SENSES, NO_SENSE, type WordClasses } from '../model/word-classes.ts'

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

const DIGITS = hashText('#n')
/** Beyond this many steps up the tree nobody looks. */
const DEEPEST = 40

const memo = new Map<string, number>()
/** The hash of a tag or relation: there are few, so they are kept. */
const hashName = (name: string): number => {
  let hash = memo.get(name)
  if (hash === undefined) {
    hash = hashText(name)
    if (memo.size < 1000) memo.set(name, hash)
  }
  return hash
}

const NOUN = 78
const VERB = 86
/** Stands for the sense of a noun, or of anything else, that WordNet lacks. */
const UNKNOWN_NOUN = 50
const UNKNOWN = 51

const clusterForm = (lower: string): number => hashText(lower.replace(/’/g, "'"))

const startsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

type Columns = { -readonly [Name in keyof WordTable]: WordTable[Name] }

const emptyTable = (count: number, sentences: number): Columns => ({
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

const fillWord = (table: Columns, at: number, token: Token, classes: WordClasses): void => {
  const { lower, tag, text } = token
  const lemma = americanSpelling(token.lemma.toLowerCase())
  const letter = tag.charCodeAt(0)
  const isNumber = startsWithDigit(lower)
  table.word[at] = isNumber ? DIGITS : hashText(lower)
  table.lemma[at] = isNumber ? DIGITS : lemma === lower ? table.word[at] : hashText(lemma)
  table.tag[at] = hashName(tag)
  table.tagClass[at] = hashName(tag.slice(0, 2))
  table.tagLetter[at] = letter
  table.relation[at] = hashName(token.relation)
  table.shape[at] = hashShape(text)
  table.suffix[at] = hashText(lower, Math.max(0, lower.length - 3))
  table.head[at] = token.head
  table.sentence[at] = token.sentence
  table.sense[at] = letter === NOUN ? UNKNOWN_NOUN : UNKNOWN
  if (letter === VERB || (letter === NOUN && !tag.startsWith('NNP'))) {
    const row = classes.senseRow.get(hashText(`${lemma}|${letter === VERB ? 'V' : 'N'}`))
    if (row !== undefined) {
      table.sense[at] = classes.senses[row * MOST_SENSES]!
      table.senses.set(classes.senses.subarray(row * MOST_SENSES, (row + 1) * MOST_SENSES), at * MOST_SENSES)
    }
  }
  const row = classes.clusterRow.get(clusterForm(lower))
  if (row === undefined) return
  table.coarse[at] = 1 + classes.coarse[row]!
  table.fine[at] = 1 + classes.fine[row]!
}

/** Children, extents and depths. Each word climbs at most `DEEPEST` steps, so that chains stay linear. */
const fillTree = (table: Columns): void => {
  const { count, head, childStart, children, leftmost, rightmost, depth } = table
  for (let at = 0; at < count; at++)
    if (head[at]! >= 0) childStart[head[at]! + 1] = childStart[head[at]! + 1]! + 1
  for (let at = 0; at < count; at++) childStart[at + 1] = childStart[at + 1]! + childStart[at]!
  const filled = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    leftmost[at] = rightmost[at] = at
    const up = head[at]!
    if (up < 0) continue
    children[childStart[up]! + filled[up]!] = at
    filled[up] = filled[up]! + 1
  }
  for (let at = 0; at < count; at++) {
    let steps = 0
    for (let up = head[at]!; up >= 0 && steps < DEEPEST; up = head[up]!) {
      steps++
      if (at < leftmost[up]!) leftmost[up] = at
      if (at > rightmost[up]!) rightmost[up] = at
    }
    depth[at] = steps
  }
}

const fillParagraphs = (table: Columns, text: string, syntax: Syntax): void => {
  let paragraph = -1
  syntax.sentences.forEach(({ first, end }, index) => {
    table.sentenceFirst[index] = first
    table.sentenceEnd[index] = end
    const gap =
      first === 0 ? '\n' : text.slice(syntax.tokens[first - 1]?.span.end, syntax.tokens[first]?.span.start)
    if (/[\n\r\u2028\u2029]/.test(gap)) {
      paragraph++
      table.opensParagraph[first] = 1
    }
    for (let at = first; at < end; at++) table.paragraph[at] = Math.max(0, paragraph)
  })
}

const fillQuotes = (table: Columns, syntax: Syntax): void => {
  let at = 0
  const { tokens } = syntax
  syntax.quotations.forEach(({ span, inner }, number) => {
    while (at < tokens.length && tokens[at]!.span.end <= span.start) at++
    for (; at < tokens.length && tokens[at]!.span.start < span.end; at++) {
      const { start } = tokens[at]!.span
      table.quotation[at] = number
      table.quote[at] = start < inner.start ? OPENING_MARK : start >= inner.end ? CLOSING_MARK : QUOTED
      table.sentenceQuotes[table.sentence[at]!] = 1
    }
  })
}

const fillPhrases = (table: Columns, { phrases }: CueLexicon): void => {
  const { count, lemma, phrase } = table
  for (let at = 0; at < count;) {
    let length = Math.min(LONGEST_PHRASE, count - at)
    let step: number | undefined
    for (; length >= SHORTEST_PHRASE; length--) {
      step = phrases.get(phraseEntry(lemma, at, length))
      if (step !== undefined) break
    }
    if (step === undefined) {
      at++
      continue
    }
    for (let index = 0; index < length; index++)
      phrase[at + index] = 1 + step * 3 + (index === 0 ? 0 : index === length - 1 ? 2 : 1)
    at += length
  }
}

/** Fills in what the cue lexicon knows; training does so again and again, with a lexicon of other articles. */
export const applyLexicon = (table: WordTable, lexicon: CueLexicon): void => {
  table.phrase.fill(0)
  for (let at = 0; at < table.count; at++)
    table.cueStep[at] = lexicon.lemmas.get(lemmaEntry(table.lemma[at]!, table.tagLetter[at]!)) ?? 0
  fillPhrases(table, lexicon)
}

/** The words of a text with all that the models ask of them, but for the cue lexicon: see `applyLexicon`. */
export const tabulate = (text: string, syntax: Syntax, classes: WordClasses): WordTable => {
  const table = emptyTable(syntax.tokens.length, syntax.sentences.length)
  syntax.tokens.forEach((token, at) => fillWord(table, at, token, classes))
  fillTree(table)
  fillParagraphs(table, text, syntax)
  fillQuotes(table, syntax)
  return table
}
