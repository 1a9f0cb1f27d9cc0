import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER } from './where-words.ts'

/*
 * What holds of a person or a body in one place only: where somebody was born, died or was buried, where a firm has its
 * seat. Told of a name or "the company" once, and of *she*, *his*, *its* or the same name again.
 */

const FACTS: readonly (readonly [fact: string, word: RegExp])[] = [
  ['birth', /^(?:born|birth|birthplace)$/u],
  ['death', /^(?:died|death)$/u],
  ['burial', /^(?:buried|burial)$/u],
  ['seat', /^(?:headquarters|headquartered|based|head-quartered)$/u],
  ['wedding', /^(?:wedding|married|marriage)$/u],
]

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/u
const HISTORY =
  /^(?:moved?|moving|relocat\p{L}*|transfer\p{L}*|until|former|formerly|previously|new|originally|european|american|asian|regional|british|german|french|local|north|second|father|mother|brother|sister|son|daughter|husband|wife|parents?|grandfather|grandmother|uncle|aunt|cousin)$/u
const REACH = 9

type Told = Readonly<{ fact: string; word: Token; place: Mention; owner: string | null }>

/** Whose fact it is: a name, a pronoun, or a noun with *the*; `null` where the words do not tell. */
const ownerOf = (tokens: readonly Token[], at: number, first: number): string | null => {
  const next = tokens[at + 1]
  for (let back = at - 1; back >= Math.max(first, at - REACH); back--) {
    const token = tokens[back]
    if (!token || /^[.;:“”"]$/u.test(token.text)) break
    if (PRONOUN.test(token.lower)) return 'pronoun'
    if (token.tag.startsWith('NNP')) return foldName(token.text)
    if (token.tag === 'NN' && !/^(?:home|hospital|town|city|headquarters)$/u.test(token.lemma))
      return token.lemma
  }
  // *Born in Leeds, she …*
  if (at === first && next?.lower === 'in') {
    const later = tokens.slice(at + 1, at + 1 + REACH).find(({ lower }) => PRONOUN.test(lower))
    return later ? 'pronoun' : null
  }
  return null
}

const placeAfter = (
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<number, Mention>,
): Mention | null => {
  const sentence = tokens[at]?.sentence
  for (let next = at + 1; next <= at + REACH && tokens[next]?.sentence === sentence; next++) {
    const token = tokens[next]
    if (!token || /^[;:.]$/u.test(token.text) || /^(?:VB[DZP]|MD|CC)$/u.test(token.tag)) return null
    if (!/^(?:in|at|near|outside)$/u.test(token.lower)) continue
    const name = names.get(tokens[next + 1]?.span.start ?? -1)
    if (name) return name
  }
  return null
}

const toldIn = ({ entities, syntax: { tokens, sentences } }: Copy): Told[] => {
  const names = new Map(entities.names.map((name) => [name.span.start, name]))
  return tokens.flatMap((word, at): Told[] => {
    const fact = FACTS.find(([, words]) => words.test(word.lower))?.[0]
    if (fact === undefined) return []
    const range = sentences[word.sentence]
    const first = range?.first ?? 0
    const part = tokens.slice(Math.max(first, at - REACH), at + 2)
    if (part.some(({ lower }) => ANOTHER.test(lower) || HISTORY.test(lower))) return []
    const place = placeAfter(tokens, at, names)
    return place ? [{ fact, word, place, owner: ownerOf(tokens, at, first) }] : []
  })
}

const isOneOwner = (a: Told, b: Told): boolean =>
  b.owner !== null && a.owner !== null && (b.owner === 'pronoun' || a.owner === b.owner)

/** A fact of one person or body, told of two places. */
export const heldElsewhere = function* (copy: Copy): Iterable<Raised> {
  const first = new Map<string, Told>()
  const owners = new Map<string, Set<string>>()
  for (const told of toldIn(copy)) {
    const known = owners.get(told.fact) ?? new Set()
    if (told.owner !== null && told.owner !== 'pronoun') known.add(told.owner)
    owners.set(told.fact, known)
    const earlier = first.get(told.fact)
    if (!earlier) first.set(told.fact, told)
    // Where two have one, "his" may be either's.
    else if (known.size < 2 && earlier.word.sentence !== told.word.sentence && areAtOdds(earlier, told))
      yield {
        message: `The ${told.fact} is placed at ${told.place.words} here and at ${earlier.place.words} above.`,
        at: told.place.span,
        related: [earlier.place.span],
      }
  }
}

const areAtOdds = (a: Told, b: Told): boolean =>
  isOneOwner(a, b) &&
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place, true)
