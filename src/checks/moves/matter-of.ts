import type { Syntax, Token } from '../../domain/syntax.ts'
import { deedStem } from '../deeds/stem.ts'
import { kinOf } from '../figures/kin-nouns.ts'

/** Nouns that stand before what they count or measure, and say nothing of their own. Own list. */
const EMPTY =
  /^(?:number|figure|total|rate|level|amount|average|count|percentage|percent|proportion|period|year|month|week|quarter|day|half|time|season|result|figures|people|man|woman|report|number|country|city|company|group|town|county|council|police)$/u

/** A word's place among its kin: *houses* and *home*, *sold* and *sales*. */
export const stemOfWord = (token: Pick<Token, 'lemma' | 'lower'>): string =>
  kinOf(deedStem({ ...token, lemma: kinOf(token.lemma.toLowerCase()) }))

const childrenOf = ({ tokens, sentences }: Syntax, at: number): number[] => {
  const { first, end } = sentences[tokens[at]?.sentence ?? -1] ?? { first: 0, end: 0 }
  const found: number[] = []
  for (let index = first; index < end; index++) if (tokens[index]?.head === at) found.push(index)
  return found
}

const isOf = (syntax: Syntax, noun: number, cases: RegExp): boolean =>
  childrenOf(syntax, noun).some((at) => {
    const child = syntax.tokens[at]
    return child?.relation === 'case' && cases.test(child.lower)
  })

/** A noun with what stands before it and *of* what it is. */
const phraseOf = (syntax: Syntax, noun: number, cases: RegExp, depth = 0): Token[] => {
  const token = syntax.tokens[noun]
  if (!token || depth > 3) return []
  const inner = childrenOf(syntax, noun).flatMap((at): Token[] => {
    const child = syntax.tokens[at]
    if (!child) return []
    if (/^(?:compound|amod)/u.test(child.relation)) return [child]
    return child.relation.startsWith('nmod') && isOf(syntax, at, cases)
      ? phraseOf(syntax, at, cases, depth + 1)
      : []
  })
  return [token, ...inner]
}

/** The subject of a verb, or of the verb that it is joined to. */
const subjectAt = (syntax: Syntax, verb: number): number | null => {
  let at = verb
  for (let step = 0; step < 3; step++) {
    const subject = childrenOf(syntax, at).find((child) =>
      (syntax.tokens[child]?.relation ?? '').startsWith('nsubj'),
    )
    if (subject !== undefined) return subject
    const token = syntax.tokens[at]
    if (!token || token.head < 0 || !/^(?:xcomp|conj|advcl|dep|parataxis)/u.test(token.relation)) return null
    at = token.head
  }
  return null
}

const NOUNS =
  /^(?:prices|costs|sales|rates|shares|deaths|rents|exports|imports|profits|stocks|values|orders|claims)$/u

/** The nouns that open a sentence, before its first preposition or verb: whatever the tree makes of them, they are its subject. */
const openingOf = ({ tokens, sentences }: Syntax, at: number): Token[] => {
  const { first } = sentences[tokens[at]?.sentence ?? -1] ?? { first: at }
  const opening: Token[] = []
  for (const [index, token] of tokens.slice(first, at).entries()) {
    // *In the same period average rents went up*: the tree may take the subject for a part of the phrase.
    if (index === 0 && token.tag === 'IN') continue
    // *House prices rose*: what follows a noun that has a capital by its place may be tagged as its verb.
    const isMistaken = token.tag === 'VBZ' && index < 2 && NOUNS.test(token.lower)
    if (isMistaken) opening.push(token)
    else if (
      /^(?:VB|MD|WP|WDT|CC|,)/u.test(token.tag) ||
      (/^(?:IN|TO)$/u.test(token.tag) && token.lower !== 'of')
    )
      return opening
    else if (/^(?:NN|JJ)/u.test(token.tag)) opening.push(token)
  }
  return opening
}

/** The noun right after a verb: *cut output*, whatever the tree makes of it. */
const objectAfter = ({ tokens }: Syntax, at: number): Token[] => {
  const object: Token[] = []
  for (
    let next = at + 1;
    /^(?:NN|JJ|VBG|PRP\$|DT|POS)|^RP output$/u.test(
      `${tokens[next]?.tag ?? ''} ${tokens[next]?.lower ?? ''}`,
    );
    next++
  )
    object.push(...tokens.slice(next, next + 1).filter(({ tag }) => /^(?:NN|JJ|RP)/u.test(tag)))
  return object
}

const wordsOf = (syntax: Syntax, at: number): Token[] => {
  const token = syntax.tokens[at]
  if (!token) return []
  if (token.tag.startsWith('NN'))
    return phraseOf(syntax, at, /^(?:of|in|for)$/u).filter((word) => word !== token)
  if (token.tag.startsWith('JJ')) return token.head < 0 ? [] : phraseOf(syntax, token.head, /^of$/u)
  // *Went up*: what the particle's verb is said of.
  if (!token.tag.startsWith('VB')) {
    const verb = syntax.tokens[token.head]
    return verb?.tag.startsWith('VB') === true ? wordsOf(syntax, token.head) : openingOf(syntax, at)
  }
  const object = childrenOf(syntax, at).find((child) => syntax.tokens[child]?.relation === 'dobj')
  const subject = subjectAt(syntax, at)
  const told = [subject, object].flatMap((noun) =>
    noun === null || noun === undefined ? [] : phraseOf(syntax, noun, /^(?:of|in)$/u),
  )
  return [...told, ...openingOf(syntax, at), ...objectAfter(syntax, at)]
}

/** *House prices rose*: a noun that its place gives a capital. */
const isFirst = ({ tokens, sentences }: Syntax, token: Token): boolean =>
  tokens[sentences[token.sentence]?.first ?? -1] === token

/** What a word of direction, at a token, is said of. */
export const matterOf = (syntax: Syntax, at: number): ReadonlySet<string> =>
  new Set(
    wordsOf(syntax, at).flatMap((token) =>
      (/^(?:NNS?|JJ|VBG|VBZ|RP)/u.test(token.tag) || (token.tag === 'NNP' && isFirst(syntax, token))) &&
      !EMPTY.test(token.lemma.toLowerCase())
        ? [stemOfWord(token)]
        : [],
    ),
  )
