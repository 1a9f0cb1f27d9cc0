import { textOf, textOfAll } from '../../domain/span.ts'
import { alikePairs, likeness } from '../alike.ts'
import { fitOf } from '../same-words.ts'
import type { Copy, Raised } from '../check.ts'
import { stemsOf } from '../deeds/stems-of.ts'
import { tellsOfDeaths } from '../people-counts.ts'
import { statementsOf, type Statement } from '../statements.ts'
import { haveOneVoice } from './have-one-voice.ts'

const FEWEST_WORDS = 6
const FEWEST_THINGS = 3
/** How much of the longer wording is the other's, in its order. */
const SAME = 0.8

/** Words that say that another one says so too. */
const TOO = /\b(?:also|too|agreed?|echoed|confirmed|both|as well|likewise|repeated|joint(?:ly)?|same)\b/iu

/** What would only be; the *would* of reported speech is a *will*. */
const OPEN = /^(?:if|unless|could|may|might|should)$/u
const ASKED = /^(?:whether)$/u

const isSaid = ({ claim: { attribution }, isHeading, tokens }: Statement): boolean =>
  /^(?:statement|assertion|quotation|belief)$/u.test(attribution.kind) &&
  attribution.sourceId !== null &&
  !isHeading &&
  !tokens.some(({ lower }) => ASKED.test(lower))

const isOpen = ({ tokens }: Statement): boolean => tokens.some(({ lower }) => OPEN.test(lower))

const wordsOf = (text: string, { span }: Statement): string[] =>
  textOf(text, span)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const isOneWording = ({ text }: Copy, a: Statement, b: Statement): boolean => {
  const { shared } = likeness(a, b)
  const [one, two] = [wordsOf(text, a), wordsOf(text, b)]
  if (isWordForWord(one, two, shared)) return true
  if (shared < FEWEST_THINGS || [a, b].some(isOpen)) return false
  const longer = Math.max(one.length, two.length)
  return longer >= FEWEST_WORDS && fitOf(one, two).shared / longer >= SAME
}

const FEWEST_VERBATIM = 6
const FEWEST_OF_THINGS = 4
const FEWEST_TOLD = 5
const THINGS = 2

/** *The cables had rusted*: few words, but all of them. With a pronoun for its subject it takes more. */
const isWordForWord = (one: readonly string[], two: readonly string[], shared: number): boolean => {
  const [few, many] = [one, two].sort((a, b) => a.length - b.length)
  if (!few || !many || shared < THINGS || few.some((word, at) => word !== many[at])) return false
  // What follows may be when or why.
  if (
    few.length < many.length &&
    !/^(?:if|when|after|because|and|on|in|at|for)$/u.test(many[few.length] ?? '')
  )
    return false
  if (shared > THINGS && few.length >= FEWEST_TOLD) return true
  return (
    few.length >=
    (/^(?:he|she|it|they|we|i|there|this)$/u.test(few[0] ?? '') ? FEWEST_VERBATIM : FEWEST_OF_THINGS)
  )
}

const saysToo = ({ text, sentences }: Copy, { claim }: Statement): boolean => {
  const span = sentences[claim.sentence]?.span
  return span !== undefined && TOO.test(textOf(text, span))
}

/** *The airline*, *the social media company*: a body without its name may be the one that is named elsewhere. */
const isBareBody = ({ text }: Copy, { claim }: Statement): boolean => {
  const words = textOfAll(text, claim.attribution.source)
  return !/\p{Lu}\p{Ll}/u.test(words.slice(1)) && BODY.test(words) && !OF_BODY.test(words)
}

/** *The gas company* and *the mayor, Tom Weir*: a bare body is not a person who holds another post, nor a body of another kind. */
const mayBeOne = (copy: Copy, bare: Statement, other: Statement): boolean => {
  if (!isBareBody(copy, bare)) return false
  const words = textOfAll(copy.text, other.claim.attribution.source)
  return !OF_ANOTHER.test(words)
}
const OF_ANOTHER =
  /\b(?:mayor|governor|police|detective|inspector|sergeant|officer|sheriff|judge|prosecutors?|contractor|fire (?:chief|service|officer)|professor|farmer|teacher|doctor|nurse|neighbou?r|residents?|union|lawyer|solicitor|senator|MP|councillor|bishop|priest|coroner|minister|captain|coach|vet|engineer|caterer|scientist|commander|rebels?|neighbour|wife|husband|coach|agent|owner)\b/iu

/** *A general loyal to the government* is no government. */
const OF_BODY = /\b(?:to|of|for|from|at|in|with) (?:the|a) \p{Ll}+$/u

const BODY =
  /\b(?:company|firm|airline|club|bank|group|party|union|ministry|carrier|maker|retailer|operator|agency|university|school|council|hospital|charity|campaign|government|department|it|he|she|they)$/iu

const FEWEST_STEMS = 4

/** All that a claim tells of, in stems: *were ordered not to take prisoners*, *were under orders to take no prisoners*. */
const stemsKey = ({ tokens, isNegated }: Statement): string | null => {
  const stems = stemsOf(tokens)
  const isAgainst = isNegated || tokens.some(({ lower }) => /^(?:no|not|never)$/u.test(lower))
  return stems.size < FEWEST_STEMS ? null : `${String(isAgainst)} ${[...stems].sort().join(' ')}`
}

const tellTheSame = (a: Statement, b: Statement): boolean => {
  const key = stemsKey(a)
  return key !== null && key === stemsKey(b)
}

/** Claims that tell of the very same things, each with the first that did. */
const inOtherWords = (statements: readonly Statement[]): (readonly [Statement, Statement])[] => {
  const first = new Map<string, Statement>()
  return statements.flatMap((one) => {
    const key = isSaid(one) ? stemsKey(one) : null
    const earlier = key === null ? undefined : first.get(key)
    if (key !== null && !earlier) first.set(key, one)
    return earlier ? [[earlier, one] as const] : []
  })
}

/** What two sources are credited with in the same words, without quotation marks. A toll is often borne out so. */
export const saidTwice = function* (copy: Copy): Iterable<Raised> {
  const names = new Map(copy.sources.map(({ id, name }) => [id, name]))
  for (const [a, b] of [...alikePairs(statementsOf(copy)), ...inOtherWords(statementsOf(copy))]) {
    if (
      !isSaid(a) ||
      !isSaid(b) ||
      (a.isNegated !== b.isNegated && !tellTheSame(a, b)) ||
      (a.isQuoted && b.isQuoted)
    )
      continue
    if (
      a.claim.sentence === b.claim.sentence ||
      haveOneVoice(copy, a, b) ||
      mayBeOne(copy, a, b) ||
      mayBeOne(copy, b, a)
    )
      continue
    if (tellsOfDeaths(a) || !(isOneWording(copy, a, b) || tellTheSame(a, b)) || saysToo(copy, b)) continue
    const [one, two] = [a, b].map(({ claim }) => names.get(claim.attribution.sourceId ?? ''))
    yield {
      message: `${two ?? 'One source'} says here what ${one ?? 'another'} says above, in the same words.`,
      at: b.span,
      related: [a.span],
      severity: 'warning',
    }
  }
}
