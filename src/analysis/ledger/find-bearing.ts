import type { Quantity } from '../../domain/quantity.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import type { Around } from './part-or-step.ts'
import { tokensIn } from './place-in-tree.ts'

const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith('NN') === true

/** The token of a range that depends on a word outside it. */
const topOf = (tokens: readonly Token[], first: number, end: number): number => {
  let at = end - 1
  for (let steps = 0; steps < 4; steps += 1) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head >= end) return at
    at = head
  }
  return at
}

/** The noun that a figure depends on, where nothing was counted by its words. */
export const nounOf = ({ tokens }: Syntax, first: number, end: number): number | null => {
  const last = topOf(tokens, first, end)
  const token = tokens[last]
  if (!token) return null
  if (/^nummod|^compound|^amod/u.test(token.relation) && isNoun(tokens[token.head])) return token.head
  // *R14.2m* is written in one with its sign.
  return isNoun(token) && !/\d/u.test(token.text) ? last : null
}

const NUMBER_OF_REACH = 12

/** *Police put the number of marchers at 20,000*: the noun that a bare figure counts, its place in the sentence. */
export const numberedNoun = ({ tokens, at }: Around): Token | undefined => {
  const from = Math.max(0, at - NUMBER_OF_REACH)
  const number = tokens.slice(from, at).findLastIndex(({ lower }) => lower === 'number')
  if (number < 0 || tokens[from + number + 1]?.lower !== 'of') return undefined
  const rest = tokens.slice(from + number + 2, at)
  // A mark or another figure between them, and the number may be of something else.
  if (rest.some(({ text, tag }) => /^[,;:]$/u.test(text) || tag === 'CD')) return undefined
  const noun = rest.findIndex((token) => isNoun(token))
  return rest[isNoun(rest[noun + 1]) ? noun + 1 : noun]
}

/** The words that narrow what is counted: *Russian* of *Russian servicemen*. */
export const modifiersOf = (syntax: Syntax, { ofSpan }: Quantity, noun: Token | undefined): string[] => {
  if (!ofSpan || !noun) return []
  const [first, end] = tokensIn(syntax, ofSpan)
  return syntax.tokens
    .slice(first, end)
    .filter((token) => token !== noun && /^(?:JJ|NN|VBN|CD)/u.test(token.tag))
    .map((token) => token.lemma.toLowerCase())
}

/** The participle that hangs on a noun: *21 paintings stolen from the museum*. */
export const participleOf = ({ tokens }: Syntax, nounAt: number | null): number | null => {
  if (nounAt === null) return null
  const after = tokens[nounAt + 1]
  return after?.tag === 'VBN' && after.head === nounAt && after.relation.startsWith('acl') ? nounAt + 1 : null
}

const LONGEST_CHAIN = 5

/** *Dozens of people died*, read without a verb above it: the verb that follows the noun at once. */
export const verbAfter = ({ tokens }: Syntax, nounAt: number | null): number | null => {
  if (nounAt === null) return null
  const chain = tokens.slice(nounAt + 1, nounAt + 1 + LONGEST_CHAIN)
  const end = chain.findIndex(
    ({ tag, sentence }) => !/^(?:VB|MD|RB)/u.test(tag) || sentence !== tokens[nounAt]?.sentence,
  )
  const last = chain.slice(0, end < 0 ? chain.length : end).findLastIndex(({ tag }) => tag.startsWith('VB'))
  return last < 0 ? null : nounAt + 1 + last
}

/** A relative pronoun does what its noun does: *the company, which employs*. */
const doerOf = (tokens: readonly Token[], subject: Token, verbAt: number): string => {
  const verb = tokens[verbAt]
  const isRelative = /^(?:which|who|that)$/u.test(subject.lower) && verb?.relation.startsWith('acl') === true
  const noun = isRelative ? tokens[verb.head] : undefined
  return (noun ?? subject).lemma.toLowerCase()
}

/** Who or what does the verb; `null` where the figure's own noun does. */
export const subjectOf = (
  { tokens, sentences }: Syntax,
  verbAt: number | null,
  nounAt: number | null,
): string | null => {
  if (verbAt === null) return null
  const range = sentences[tokens[verbAt]?.sentence ?? -1]
  for (let index = range?.first ?? 0; index < (range?.end ?? 0); index += 1) {
    const token = tokens[index]
    if (token?.head === verbAt && index !== nounAt && token.relation.startsWith('nsubj'))
      return doerOf(tokens, token, verbAt)
  }
  return null
}

/** The first subject of the sentence: what is `57 km long`. */
export const bearerOf = (tokens: readonly Token[]): string | null =>
  tokens.find(({ relation }) => relation.startsWith('nsubj'))?.lemma.toLowerCase() ?? null

/** `75 km long`, `it cost $3 million`: the property that a measure is given of. */
export const attributeOf = ({ tokens, next }: Around, verb: Token | undefined): string | null => {
  const after = tokens[next]?.lower ?? ''
  if (/^(?:long|tall|high|deep|wide|thick|across|heavy|away)$/u.test(after)) return after
  return /^(?:cost|weigh|measure|cover)$/u.test(verb?.lemma ?? '') ? (verb?.lemma ?? null) : null
}
