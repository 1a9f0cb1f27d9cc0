import { overlaps } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { isNoun, isWhWord } from '../claims/words.ts'
import { TIME_NOUNS } from '../lexicon/clause-words.ts'
import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { PERSONS } from '../../reference/persons.ts'
import { describeSource, roleOf, type Description } from './describe-source.ts'
import type { Scene } from './resolution.ts'

/** The subject of the sentence before, if it can speak. */
export const subjectBefore = (
  { syntax, text, people }: Scene,
  here: number,
  plural: boolean,
): Description | null => {
  const range = syntax.sentences[here - 1]
  if (!range) return null
  const words = syntax.tokens.slice(range.first, range.end)
  const at = opensWithName(words) ?? words.findIndex(({ relation }) => relation.startsWith('nsubj'))
  const head = words[at]
  if (!head || !isNoun(head) || TIME_NOUNS.has(head.lemma)) return null
  let from = at
  while (from > 0 && /^(?:NN|JJ|DT|CD|POS|PRP\$)/.test(words[from - 1]?.tag ?? '')) from--
  const described = describeSource(text, words.slice(from, at + 1))
  if (!described) return null
  // *Lumo makes sensors. It said …*: a name that is nobody's is a body's.
  const isName = !plural && described.named && !people.some(({ span }) => overlaps(span, described.span))
  const speaks = roleOf(described) !== 'other' || DOCUMENT_NOUNS.has(head.lemma)
  return speaks || isName || (plural && isPeople(head)) ? described : null
}

/** *Lumo, which was spun out of Philips, makes …*: where a name that opens a sentence before a relative clause ends. */
const opensWithName = (words: readonly Token[]): number | undefined => {
  const end = words.findIndex(({ tag }) => tag !== 'NNP')
  return end > 0 && words[end]?.text === ',' && isWhWord(words[end + 1]) ? end - 1 : undefined
}

const GROUPS = /(?:ers|ors|ists|ians|ees|ants|ents|folk|men|women)$/

const isPeople = ({ lower }: Token): boolean => PERSONS.has(lower) || GROUPS.test(lower)

/** *…, a figure campaigners dispute. They say …*: the last people whom the sentence before names. */
export const groupBefore = ({ syntax, text }: Scene, here: number): Description | null => {
  const range = syntax.sentences[here - 1]
  if (!range) return null
  const words = syntax.tokens.slice(range.first, range.end)
  const head = words.findLast((token) => /^NNP?S$/.test(token.tag) && isPeople(token))
  return head ? describeSource(text, [head]) : null
}
