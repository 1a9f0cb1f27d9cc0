import type { Token } from '../../domain/syntax.ts'
import { clauseEnd, isFinite, isNounBeforeAuxiliary } from './clause-bounds.ts'
import { mainVerb, NEGATION } from './find-deeds.ts'
import { deedStem } from './stem.ts'
import { stemsOf } from './stems-of.ts'
import { tellingStem } from './telling-stem.ts'

/**
 * What a run of words says was done, in stems: the deed, who did it, what it was done to, and when. Read along the
 * line, so that *left the bridge*, *leaving the bridge* and *the bridge was left* are one.
 */
export type Content = Readonly<{
  deed: string
  doers: ReadonlySet<string>
  things: ReadonlySet<string>
  times: ReadonlySet<string>
  isNegated: boolean
  /** Whether it is still to come; `null` where a noun tells it. */
  isToCome: boolean | null
  end: number
}>

const TIME =
  /^(?:(?:1[89]|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|again|first|second|other|another)$/u

/** The content of the tokens `[first, end)`; `null` where they tell of nothing. */
export const readContent = (tokens: readonly Token[], first: number, end: number): Content | null => {
  const group = groupIn(tokens, first, end)
  const stop = clauseEnd(tokens, first, end)
  // *Any payment to fishermen who lose their grounds*: the verb behind *who* is another clause's.
  const isNoun =
    group === null ||
    (stop < group && (tokens[stop]?.tag.startsWith('W') === true || opensWithDeed(tokens, first, stop)))
  return isNoun ? nounContent(tokens, first, end) : verbContent(tokens, { first, group, end })
}

/** *Meeting the lobbyist, saying that …*: the deed stands before the comma, whatever the tagger took it for. */
const opensWithDeed = (tokens: readonly Token[], first: number, stop: number): boolean =>
  tokens[stop]?.text === ',' && /^\p{Ll}{3,}ing$/u.test(tokens[first]?.text ?? '')

/** Where the first group of verbs begins: *had left*, *leaving*, *to have left*. */
const groupIn = (tokens: readonly Token[], first: number, end: number): number | null => {
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token) return null
    if (isFinite(token) && !isNounBeforeAuxiliary(tokens, at)) return at
    // *Ever dining with him*.
    const isFirst = tokens.slice(first, at).every(({ tag }) => tag === 'RB')
    if (/^VB[GN]?$/u.test(token.tag) && (isFirst || tokens[at - 1]?.lower === 'to')) return at
  }
  return null
}

type Place = Readonly<{ first: number; group: number; end: number }>

const verbContent = (tokens: readonly Token[], { first, group, end }: Place): Content => {
  const verb = mainVerb(tokens, group, end)
  const stop = clauseEnd(tokens, verb + 1, end)
  const isPassive =
    tokens[verb]?.tag === 'VBN' && tokens.slice(group, verb).some(({ lemma }) => lemma === 'be')
  const before = nounsOf(tokens.slice(first, group))
  const after = nounsOf(tokens.slice(verb + 1, stop))
  const told = tellingStem(tokens, verb, stop)
  // *A meeting was held*, *talks took place*: what was done is the subject.
  const deed = EMPTY.test(told) ? (stemOfSubject(tokens.slice(first, group)) ?? told) : told
  const things = new Set(isPassive || deed !== told ? [...before, ...after] : after)
  things.delete(deed)
  return {
    deed,
    doers: isPassive || deed !== told ? new Set() : before,
    things,
    times: timesOf(tokens.slice(first, end)),
    isNegated:
      tokens.slice(group, verb + 2).some(({ lower }) => NEGATION.test(lower)) ||
      /^(?:no|none|neither|nobody|nothing)$/u.test(tokens[first]?.lower ?? ''),
    isToCome: /^(?:VBG|VB)$/u.test(tokens[group]?.tag ?? '')
      ? null
      : tokens.slice(group, verb).some(({ lower }) => /^(?:will|would|wo|ll)$/u.test(lower)),
    end: stop,
  }
}

const EMPTY = /^(?:b|hold|plac|way|happen|occur)$/u

/** The head of the first noun phrase. */
const stemOfSubject = (tokens: readonly Token[]): string | null => {
  const first = tokens.findIndex(({ tag }) => tag.startsWith('NN'))
  if (first < 0) return null
  let last = first
  while (tokens[last + 1]?.tag.startsWith('NN') === true) last++
  const head = tokens[last]
  return head ? deedStem(head) : null
}

/** *Any knowledge of the fault*. */
const nounContent = (tokens: readonly Token[], first: number, end: number): Content | null => {
  const stop = clauseEnd(tokens, first, end)
  const head = tokens.slice(first, stop).find(({ tag }) => tag.startsWith('NN'))
  if (!head) return null
  const deed = deedStem(head)
  const things = nounsOf(tokens.slice(first, stop))
  things.delete(deed)
  return {
    deed,
    doers: new Set(),
    things,
    times: timesOf(tokens.slice(first, stop)),
    isNegated: /^no$/u.test(tokens[first]?.lower ?? ''),
    isToCome: null,
    end: stop,
  }
}

const nounsOf = (tokens: readonly Token[]): Set<string> =>
  stemsOf(tokens.filter(({ tag }) => /^(?:NN|VBG)/u.test(tag)))

const timesOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ lower }) => (TIME.test(lower) ? [lower] : [])))

export const LIGHT =
  /^(?:b|hav|d|say|mak|go|get|com|tak|giv|us|want|need|like|thing|anyth|noth|way|part|kind)$/u
/** How much of the lesser content’s things the other has. */
const ENOUGH = 0.34

/** Whether two contents tell of one deed, done by whom it may be to the same thing at a time that may be the same. */
export const isOneContent = (a: Content, b: Content): boolean => {
  if (a.deed !== b.deed || LIGHT.test(a.deed)) return false
  if (areApart(a.times, b.times) || areApart(a.doers, b.doers)) return false
  const fewest = Math.min(a.things.size, b.things.size)
  const shared = sharedBy(a.things, b.things)
  if (fewest === 0) return a.things.size === b.things.size && sharedBy(a.doers, b.doers) > 0
  return shared / fewest >= ENOUGH
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((stem) => b.has(stem)).length

export const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharedBy(a, b) === 0
