import type { Role } from '../../domain/source.ts'
import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { isFinite, isNoun, isPause, isWhWord, isWord } from '../claims/words.ts'
import { roleOfNoun } from '../lexicon/roles.ts'

/** A source as its words describe it: the noun phrase without article, apposition and relative clause. */
export type Description = Readonly<{
  words: readonly Token[]
  name: string
  span: Span
  head: Token
  /** The tokens behind the core: apposition, relative clause. */
  rest: readonly Token[]
  definite: boolean
  indefinite: boolean
  plural: boolean
  pronoun: boolean
  /** Whether it holds a proper name. */
  named: boolean
}>

const ARTICLE =
  /^(?:the|a|an|this|that|these|those|one|its|his|her|their|our|my|some|many|several|most|both|two|three|four|five|all|other|any|no)$/
const SOFT = new Set(['RB', 'RBR', 'RBS', 'CC', 'IN', 'TO', 'PDT', 'WRB'])

/** Describes a source's tokens; null if there is no noun or pronoun in them. */
export const describeSource = (text: string, tokens: readonly Token[]): Description | null => {
  let from = 0
  while (from < tokens.length && (SOFT.has(tokens[from]?.tag ?? '') || !isWord(tokens[from]))) from++
  if (isToldBehind(tokens.slice(from))) return describeSource(text, tokens.slice(from + 2))
  const end = endOfCore(tokens, from)
  // *Byrd's*, *a review published*, with whatever was his and when it was left out.
  const last = tokens[end - 1]?.tag
  const to = last === 'POS' || (last === 'VBN' && isNoun(tokens[end - 2])) ? end - 1 : end
  const all = tokens.slice(from, to)
  const first = all[0]
  if (first === undefined) return null
  const article = ARTICLE.test(first.lower) && all.length > 1 && all[1]?.lower !== 'of'
  const words = article ? all.slice(1) : all
  const head = headOf(words)
  if (!head) return null
  const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 }
  return {
    words,
    name: text.slice(span.start, span.end).replace(/\s+/g, ' '),
    span,
    head,
    rest: tokens.slice(to),
    definite: /^(?:the|this|that|its|his|her|their)$/.test(first.lower),
    indefinite:
      first.lower === 'another' ||
      (article && !/^(?:the|this|that|these|those|its|his|her|their|our|my|both)$/.test(first.lower)),
    plural: head.tag === 'NNS' || head.tag === 'NNPS',
    pronoun: words.length === 1 && isPronoun(head),
    named: words.some(({ tag }) => tag.startsWith('NNP')),
  }
}

/** *One, a retired bus driver, said*: what *one* is stands behind it. */
const isToldBehind = ([one, comma, article]: readonly Token[]): boolean =>
  one?.lower === 'one' && comma?.text === ',' && /^an?$/.test(article?.lower ?? '')

const isPronoun = (token: Token): boolean =>
  token.tag === 'PRP' ||
  isWhWord(token) ||
  /^(?:that|some|many|others|most|everyone|nobody|those|one|both|all|none|few|it|they|he|she)$/.test(
    token.lower,
  )

const endOfCore = (tokens: readonly Token[], from: number): number => {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || isPause(token) || isFinite(token) || /^[(:;"“”]$/.test(token.text)) return at
    if (isWhWord(token) || (token.lower === 'that' && isNoun(tokens[at - 1])))
      return tokens[at - 1]?.tag === 'IN' ? at - 1 : at
  }
  return tokens.length
}

/** The last noun before the first preposition, participle or other thing that hangs on it. */
const headOf = (words: readonly Token[]): Token | undefined => {
  let head: Token | undefined
  for (const token of words) {
    if (isNoun(token) || (head === undefined && /^(?:CD|PRP|DT|WP|WDT|JJ|FW|EX|PRP\$)$/.test(token.tag)))
      head = token
    else if (
      head &&
      isNoun(head) &&
      /^(?:IN|TO|VBN|VBG|VBD|JJ|RB|CC)$/.test(token.tag) &&
      token.text !== '&'
    ) {
      if (token.tag === 'CC' || token.tag === 'IN' || token.tag === 'TO' || !hasNounAfter(words, token)) break
    }
  }
  return head ?? words.at(-1)
}

const hasNounAfter = (words: readonly Token[], token: Token): boolean => {
  const next = words[words.indexOf(token) + 1]
  return isNoun(next) || next?.tag === 'JJ'
}

const NAMELESS =
  /^(?:source|insider|people|person|critic|observer|aide|other|others|some|many|most|man|woman|supporter|opponent|those|everyone|nobody|one|few)$/
const NAMELESS_IN_NUMBERS = /^(?:official|diplomat|adviser|advisor|expert|analyst|commentator)$/

/** The role that a description tells. */
export const roleOf = (described: Description): Role => {
  const { head, words, named, plural } = described
  const lemma = head.lemma.toLowerCase()
  const national = words.some(({ tag, text }) => tag === 'JJ' && /^\p{Lu}/u.test(text))
  if (NAMELESS.test(lemma) && !named) return 'anonymous'
  const kept = words.some(({ lower }) =>
    /^(?:familiar|close|briefed|knowledge|unnamed|anonymous)$/.test(lower),
  )
  if (NAMELESS_IN_NUMBERS.test(lemma) && !named && (kept || (plural && !national && words.length < 3)))
    return 'anonymous'
  return (
    roleOfNoun(lemma) ??
    roleOfNoun(head.lower) ??
    roleInApposition(described.rest) ??
    roleInWords(words) ??
    'other'
  )
}

const roleInWords = (words: readonly Token[]): Role | null => {
  for (const { lemma } of words.toReversed()) {
    const role = roleOfNoun(lemma.toLowerCase())
    if (role) return role
  }
  return null
}

/** *Smith, a spokesman for the ministry*: what the apposition calls him. */
export const roleInApposition = (rest: readonly Token[]): Role | null => {
  for (const token of rest) {
    if (isFinite(token) || isWhWord(token)) return null
    const role = isNoun(token) ? roleOfNoun(token.lemma.toLowerCase()) : null
    if (role) return role
  }
  return null
}
