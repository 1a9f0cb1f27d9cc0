import type { Token } from '../../domain/syntax.ts'
import { hashText } from '../model/hash.ts'
import { type WordClasses, MOST_SENSES } from '../model/word-classes.ts'
import { hashShape } from '../syntax/word-shape.ts'
import { americanSpelling } from './american-spelling.ts'
import type { Columns } from './empty-table.ts'

const DIGITS = hashText('#n')

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

const clusterForm = (lower: string): number =>
  hashText(lower.includes('’') ? lower.replace(/’/g, "'") : lower)

const startsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

/** What a word is by itself: form, lemma, tag, shape, and the classes that it is of. */
export const fillWord = (table: Columns, at: number, token: Token, classes: WordClasses): void => {
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
    const row = classes.senseRow.get(hashText(letter === VERB ? '|V' : '|N', 0, 2, hashText(lemma)))
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
