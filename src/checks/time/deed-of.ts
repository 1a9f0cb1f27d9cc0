import type { TimePoint } from '../../domain/ledger.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { deedName } from './deed-name.ts'
import { BEYOND_LIFE, CREATES, DESTROYS } from './life-of-things.ts'
import { isIn, isTurn, phasesOf } from './phases-of.ts'

/** What a date is told of: the verb, named with its particle, and the words that take part in it. */
export type Deed = Readonly<{ name: string; verb: Token | null; parties: ReadonlySet<string> | null }>

const tokensOf = ({ syntax: { tokens, sentences } }: Copy, sentence: number): readonly Token[] => {
  const range = sentences[sentence]
  return tokens.slice(range?.first ?? 0, range?.end ?? 0)
}

const REACH = 9

/** The last word before the date that begins or ends something, where the grammar gave the date another verb. */
const nearVerb = (own: readonly Token[], point: TimePoint, from: number): Token | null => {
  const at = own.findIndex(({ span }) => span.start >= point.mention.span.start)
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = own[index]
    if (!token || token.span.start < from || /^[;:.]$/u.test(token.text)) return null
    const isVerb = /^(?:VB|JJ|NN|RB)/u.test(token.tag) && /(?:ed|s|t|[^i]ng)$|^[^s]+$/u.test(token.lower)
    if (
      isVerb &&
      !/^(?:DT|PRP\$|JJ|IN|POS|CD)$/u.test(own[index - 1]?.tag ?? '') &&
      isTurn(nameOf(own, index))
    )
      return token
  }
  return null
}

/** *Was founded in 2006 and first flew in 2003*: the verb since the date before, where the grammar gave both dates one. */
const verbSince = (
  own: readonly Token[],
  read: Token | undefined,
  { mention }: TimePoint,
  from: number,
): Token | null => {
  if (read === undefined || from === 0 || read.span.start >= from) return null
  const since = own.filter(({ span }) => span.start >= from && span.end <= mention.span.start)
  const verb = since.findLast(({ tag }) => tag === 'VBD' || tag === 'VBN')
  return verb && !since.some(({ text }) => /^[;:]$/u.test(text)) ? verb : null
}

const nameOf = (own: readonly Token[], index: number): string =>
  deedName(
    own[index]?.lemma.toLowerCase() ?? '',
    own.slice(index + 1, index + 6).map(({ lower }) => lower),
  )

const CHAINED = /^(?:conj|xcomp|advcl|parataxis|ccomp|aux)/u
const HIGHEST = 4

/** The words of who does a deed or undergoes it; `null` where the sentence does not tell. */
const partiesOf = (
  { syntax: { tokens, sentences } }: Copy,
  own: readonly Token[],
  verb: Token,
): ReadonlySet<string> | null => {
  const offset = sentences[verb.sentence]?.first ?? 0
  const indexOf = (token: Token): number => offset + own.indexOf(token)
  const found = new Set<string>()
  const object = own.find(({ head, relation }) => head === indexOf(verb) && relation === 'dobj')
  if (object && /^(?:NN|PRP)/u.test(object.tag)) found.add(object.lemma.toLowerCase())
  let at: Token | undefined = verb
  for (let step = 0; step < HIGHEST && at; step += 1) {
    const here: number = indexOf(at)
    const subject = own.find(({ head, relation }) => head === here && relation.startsWith('nsubj'))
    if (subject && !/^(?:who|which|that)$/u.test(subject.lower)) {
      found.add(subject.lemma.toLowerCase())
      return found
    }
    const governor: Token | undefined = tokens[at.head]
    if (/^acl|^vmod/u.test(at.relation) && governor && /^(?:NN|PRP)/u.test(governor.tag)) {
      found.add(governor.lemma.toLowerCase())
      return found
    }
    if (!CHAINED.test(at.relation)) break
    at = governor
  }
  return found.size > 0 ? found : null
}

/** The noun right before a verb that the grammar took for something else. */
const nounBefore = (own: readonly Token[], at: number): ReadonlySet<string> | null => {
  const before = own.slice(Math.max(0, at - 3), at).findLast(({ tag }) => !/^(?:VB|MD|RB|TO)/u.test(tag))
  return before && /^(?:NN|PRP$)/u.test(before.tag) ? new Set([before.lemma.toLowerCase()]) : null
}

/** The deed that a date tells of; `from` is where the words of the date before it end. */
export const deedOf = (copy: Copy, point: TimePoint, from = 0): Deed => {
  const own = tokensOf(copy, point.sentence)
  const read = own.find(({ span }) => span.start === point.verbSpan?.start)
  const isOwn = read !== undefined && read.span.start >= from && isTurn(nameOf(own, own.indexOf(read)))
  const near = isOwn ? null : (nearVerb(own, point, from) ?? verbSince(own, read, point, from))
  const verb = near ?? read ?? null
  if (!verb) return { name: '', verb: null, parties: null }
  const at = own.indexOf(verb)
  const isRead = near === null || near === read
  return {
    name: nameOf(own, at),
    verb,
    parties: (isRead ? partiesOf(copy, own, verb) : null) ?? nounBefore(own, at),
  }
}

const PRONOUN = /^(?:he|she|they|it|who|him|her|them)$/u

/** Whether two deeds may be of one matter: they share whom they are told of, or the words leave it out. */
export const isOneMatter = (a: Deed, b: Deed): boolean =>
  a.parties === null || b.parties === null || shareParty(a, b)

/** Whether two deeds share whom they are told of: by the same word, or, in another sentence, by a pronoun. */
const shareParty = ({ parties: one, verb: first }: Deed, { parties: two, verb: second }: Deed): boolean => {
  if ([...(two ?? [])].some((word) => one?.has(word))) return true
  const later = (first?.span.start ?? 0) < (second?.span.start ?? 0) ? two : one
  return first?.sentence !== second?.sentence && [...(later ?? [])].some((word) => PRONOUN.test(word))
}

/** Whether the one deed begins what the other one ends. */
export const isBeginningOf = (a: Deed, b: Deed): boolean => {
  if (a.verb !== null && a.verb === b.verb) return false
  const lives = phasesOf(a.name, b.name)
  return lives.some(({ loose }) => loose) || (lives.length > 0 && isOneMatter(a, b))
}

/** Whether the one date is of the beginning and the other of the end of one matter, in the order of the text. */
export const areEndsOf = (copy: Copy, a: TimePoint, b: TimePoint): boolean =>
  isBeginningOf(deedOf(copy, a), deedOf(copy, b, a.sentence === b.sentence ? a.mention.span.end : 0))

/** *She was born in 1946. She published in 1939*: whatever a person does, it is after the birth. */
const isOfTheBorn = (a: Deed, b: Deed): boolean =>
  a.name.startsWith('bear') &&
  a.verb?.sentence !== b.verb?.sentence &&
  /^(?:publish|write|leave|meet|release|make|direct|win|join)/u.test(b.name) &&
  [...(b.parties ?? [])].some((word) => /^(?:he|she)$/u.test(word))

/** Whether the first makes what the second tells of, or the second ends for good what the first tells of. */
export const isOfLife = (a: Deed, b: Deed): boolean => {
  if (a.verb === null || b.verb === null || a.verb === b.verb || a.parties === null || b.parties === null)
    return false
  const isMade =
    isIn(CREATES, a.name) && (!isIn(BEYOND_LIFE, b.name) || isOfTheBorn(a, b)) && /^VB[DN]/u.test(b.verb.tag)
  const isEnded = isIn(DESTROYS, b.name) && !isIn(BEYOND_LIFE, a.name) && /^VB[DN]/u.test(a.verb.tag)
  return (isMade || isEnded) && shareParty(a, b)
}
