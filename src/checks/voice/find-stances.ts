import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { readContent, type Content } from '../deeds/read-content.ts'
import { isQuotedAt } from '../deeds/find-deeds.ts'
import { sayerOf } from './sayer-of.ts'

/** What somebody confirms, denies or says, read from the words themselves: *Mowat admitted leaving the bridge*. */
export type Stance = Readonly<{
  who: string
  side: 'for' | 'against'
  /** Whether it is no more than said. */
  isSaid: boolean
  content: Content
  span: Span
  sentence: number
}>

const CONFIRMS = /^(?:confirm|admit|acknowledge|concede)$/u
const DENIES = /^(?:deny|reject|dismiss|dispute|refute|rebut)$/u
const SAYS = /^(?:say|insist|maintain|claim|state|testify|swear|tell|argue|stress|add)$/u
/** *Rejected claims that …*: what is rejected is what the claims say. */
const WORDS =
  /^(?:claim|report|suggestion|allegation|accusation|rumour|rumor|speculation|charge|assertion|notion|idea|account)$/u

/** The stances of a text, in reading order. */
export const stancesIn = (copy: Copy): Stance[] =>
  copy.syntax.tokens.flatMap((verb, at) => stanceAt(copy, verb, at) ?? [])

const stanceAt = (copy: Copy, verb: Token, at: number): Stance | null => {
  const { tokens, sentences } = copy.syntax
  if (!/^VB[DZNP]$/u.test(verb.tag) || isQuotedAt(copy, verb.span)) return null
  const isSaid = SAYS.test(verb.lemma)
  const isOut = verb.lemma === 'rule' && tokens[at + 1]?.lower === 'out'
  const isDenied = isOut || DENIES.test(verb.lemma)
  if (!isSaid && !CONFIRMS.test(verb.lemma) && !isDenied) return null
  const group = tokens.slice(Math.max(0, at - 3), at)
  // *Did not confirm*, *would not deny* are no stances.
  if (group.some(({ lower, tag }) => /^(?:not|n['’]t|never|neither|nor)$/u.test(lower) || tag === 'MD'))
    return null
  const end = sentences[verb.sentence]?.end ?? at
  const first = contentAfter(tokens, isOut ? at + 1 : at, end, isSaid)
  const content = first === null ? null : readContent(tokens, first, end)
  const who = content === null ? null : sayerOf(copy, at)
  if (first === null || content === null || who === null) return null
  const isAgainst = isDenied !== content.isNegated
  return {
    who,
    side: isAgainst ? 'against' : 'for',
    isSaid,
    content,
    span: { start: tokens[first]?.span.start ?? 0, end: tokens[content.end - 1]?.span.end ?? 0 },
    sentence: verb.sentence,
  }
}

const FARTHEST = 8

const ASIDE = /^(?:IN|NNP|NNS|RB|DT|JJ|CD)$/u

/** Where what is said begins: behind *that*, *to*, or the verb itself; `null` where it cannot be told. */
const contentAfter = (tokens: readonly Token[], at: number, end: number, isSaid: boolean): number | null => {
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (!next || at + 1 >= end) return null
  if (next.lower === 'that') return at + 2
  if (next.lower === 'to' && second?.tag === 'VBG') return at + 2
  const step = tokens.slice(at + 1, Math.min(end, at + FARTHEST)).findIndex(({ lower }) => lower === 'that')
  const between = tokens.slice(at + 1, at + 1 + Math.max(0, step))
  const isOfWords = between.some(({ lemma }) => WORDS.test(lemma))
  // *Confirmed on Tuesday that*, *admitted to reporters that*.
  const isAside = between.length > 0 && between.every(({ tag, lower }) => ASIDE.test(tag) || lower === 'to')
  if (step > 0 && (isSaid || isOfWords || isAside) && !between.some(({ text }) => /^[,;:“"”]$/u.test(text)))
    return at + step + 2
  // *Told the court he had never left*.
  if (tokens[at]?.lemma === 'tell') {
    const own = tokens
      .slice(at + 1, Math.min(end, at + FARTHEST))
      .findIndex(({ lower }) => /^(?:he|she|it|they)$/u.test(lower))
    return own > 0 ? at + 1 + own : null
  }
  if (isOfWords || /^(?:[,;:.“"”(-]|in|on|at|to|by|with|when|whether|if|why|how|what)$/u.test(next.lower))
    return null
  if (isSaid) return /^(?:DT|PRP\$?|NN|NNS|NNP|JJ|EX)$/u.test(next.tag) ? at + 1 : null
  return at + 1
}
