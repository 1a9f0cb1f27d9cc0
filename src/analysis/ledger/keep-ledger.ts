import type { Claim } from '../../domain/claim.ts'
import type { DateMention } from '../../domain/date-mention.ts'
import type { Fate, Figure } from '../../domain/ledger.ts'
import type { Quantity } from '../../domain/quantity.ts'
import { contains } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { FATE_OF } from './fates.ts'
import { findSpeaker } from './find-speaker.ts'
import { sentenceTokens, tokenAt, tokensIn, verbAbove } from './place-in-tree.ts'
import { isMoving, isPart } from './part-or-step.ts'
import { stepOf } from './step-of.ts'

/** What the ledger is kept from. */
export type LedgerParts = Readonly<{
  text: string
  syntax: Syntax
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
}>

/** Every figure with what it counts, when, and on whose word, in reading order. */
export const keepLedger = (parts: LedgerParts): Figure[] =>
  parts.quantities.map((quantity) => enter(parts, quantity))

const enter = (parts: LedgerParts, quantity: Quantity): Figure => {
  const { syntax, text, claims } = parts
  const [first, end] = tokensIn(syntax, quantity.span)
  const nounAt = quantity.ofSpan ? tokenAt(syntax, quantity.ofSpan.end - 1) : nounOf(syntax, end - 1)
  const noun = nounAt === null ? undefined : syntax.tokens[nounAt]
  const verbAt = verbAbove(syntax, nounAt ?? end - 1)
  const verb = verbAt === null ? undefined : syntax.tokens[verbAt]
  const tokens = sentenceTokens(syntax, first)
  const offset = syntax.sentences[syntax.tokens[first]?.sentence ?? -1]?.first ?? 0
  const around = { tokens, at: first - offset, next: end - offset }
  const speaker = findSpeaker(tokens, { span: quantity.span, claims, offset })
  const value = quantity.max ?? quantity.min ?? 0
  const step = stepOf(text.slice(quantity.span.start, quantity.span.end), value)
  return {
    quantity,
    sentence: syntax.tokens[first]?.sentence ?? 0,
    ...rangeOf(quantity, step),
    step,
    head: noun?.lemma.toLowerCase() ?? null,
    modifiers: modifiersOf(parts, quantity, noun),
    fate: fateOf(around, noun, verb),
    verb: verb?.lemma.toLowerCase() ?? null,
    subject: subjectOf(syntax, verbAt, nounAt),
    attribute: attributeOf(around, verb),
    context: contextOf(tokens, quantity),
    names: namesOf(tokens, speaker),
    speaker,
    when: whenOf(parts, first),
    isPart: isPart(around),
    isMoving: isMoving(around),
  }
}

const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith('NN') === true

/** The noun that a figure depends on, where nothing was counted by its words. */
const nounOf = ({ tokens }: Syntax, last: number): number | null => {
  const token = tokens[last]
  if (!token) return null
  if (/^nummod|^compound|^amod/u.test(token.relation) && isNoun(tokens[token.head])) return token.head
  return isNoun(token) ? last : null
}

// A hundred and more is read as rounded to its zeros, but never by more than a twentieth; smaller counts are meant
// as they stand, unless the words say *about*.
const rangeOf = (quantity: Quantity, step: number): { low: number | null; high: number | null } => {
  const { min, max, approximate } = quantity
  const exact = min !== null && min === max
  if (!exact) return { low: min, high: max }
  const half = Math.min(Math.abs(min) < 100 && step >= 1 ? 0 : step / 2, Math.abs(min) / 20)
  const slack = approximate ? Math.max(half, Math.abs(min) / 10) : half
  return { low: min - slack, high: min + slack }
}

const modifiersOf = ({ syntax }: LedgerParts, { ofSpan }: Quantity, noun: Token | undefined): string[] => {
  if (!ofSpan || !noun) return []
  const [first, end] = tokensIn(syntax, ofSpan)
  return syntax.tokens
    .slice(first, end)
    .filter((token) => token !== noun && /^(?:JJ|NN|VBN|CD)/u.test(token.tag))
    .map((token) => token.lemma.toLowerCase())
}

/** A relative pronoun does what its noun does: *the company, which employs*. */
const doerOf = (tokens: readonly Token[], subject: Token, verbAt: number): string => {
  const verb = tokens[verbAt]
  const isRelative = /^(?:which|who|that)$/u.test(subject.lower) && verb?.relation.startsWith('acl') === true
  const noun = isRelative ? tokens[verb.head] : undefined
  return (noun ?? subject).lemma.toLowerCase()
}

const subjectOf = (
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

/** `75 km long`, `it cost $3 million`: the property that a measure is given of. */
const attributeOf = ({ tokens, next }: Around, verb: Token | undefined): string | null => {
  const after = tokens[next]?.lower ?? ''
  if (/^(?:long|tall|high|deep|wide|thick|across|heavy|away)$/u.test(after)) return after
  return verb?.lemma === 'cost' ? 'cost' : null
}

type Around = Readonly<{ tokens: readonly Token[]; at: number; next: number }>

const AFTER = 5

/** Killed, hurt, arrested: from the noun, the verb, or the words right around (*35 dead*, *a death toll of 35*). */
const fateOf = (
  { tokens, at, next }: Around,
  noun: Token | undefined,
  verb: Token | undefined,
): Fate | null => {
  const ofNoun = noun && (FATE_OF.get(noun.lemma.toLowerCase()) ?? FATE_OF.get(noun.lower))
  if (ofNoun) return ofNoun
  const after = tokens.slice(next, next + AFTER)
  const ofAfter = after.findIndex(
    (token, index) =>
      FATE_OF.has(token.lemma) &&
      (/^(?:VBN|JJ)/u.test(token.tag) ||
        (token.tag === 'VBD' && /^(?:who|that)$/u.test(after[index - 1]?.lower ?? ''))),
  )
  if (ofAfter >= 0 && !after.slice(0, ofAfter).some(({ text }) => /^[,;.]$/u.test(text)))
    return FATE_OF.get(after[ofAfter]?.lemma ?? '') ?? null
  const ofVerb = verb && fateUnder(tokens, verb)
  if (ofVerb) return ofVerb
  const toll = tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => lemma === 'toll')
  return (verb && FATE_OF.get(verb.lemma)) ?? (toll ? 'killed' : null)
}

/** `are believed to have been killed`: the fate hangs on a verb of believing. */
const fateUnder = (tokens: readonly Token[], verb: Token): Fate | null => {
  if (FATE_OF.has(verb.lemma)) return null
  const from = tokens.indexOf(verb) + 1
  const chain = tokens.slice(from, from + CHAIN)
  const at = chain.findIndex((token) => token.tag === 'VBN' && FATE_OF.has(token.lemma))
  const isChain =
    at > 0 && chain.slice(0, at).every(({ lower }) => /^(?:to|have|has|had|be|been|being)$/u.test(lower))
  return isChain ? (FATE_OF.get(chain[at]?.lemma ?? '') ?? null) : null
}

const CHAIN = 5

const EMPTY = new Set('be have do say tell people person that which more least'.split(' '))

/** The words of the sentence that carry meaning, besides the figure's own. */
const contextOf = (tokens: readonly Token[], { span, ofSpan }: Quantity): string[] => [
  ...new Set(
    tokens
      .filter(
        (token) => /^(?:NN|VB|JJ)/u.test(token.tag) && !EMPTY.has(token.lemma) && !FATE_OF.has(token.lemma),
      )
      .filter((token) => !contains(span, token.span) && !(ofSpan && contains(ofSpan, token.span)))
      .map((token) => token.lemma.toLowerCase()),
  ),
]

const namesOf = (tokens: readonly Token[], speaker: readonly string[]): string[] => [
  ...new Set(
    tokens
      .filter((token) => token.tag.startsWith('NNP') && !CALENDAR.test(token.text))
      .map((token) => token.lemma.toLowerCase())
      .filter((name) => !speaker.includes(name)),
  ),
]

const CALENDAR =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\.?$/u

const REFERS_BACK = /^(?:it|that|this|they|these|those)$/u

/** The dates of the sentence, or of the one before where this one begins by referring back to it. */
const whenOf = ({ syntax, dates }: LedgerParts, index: number): DateMention[] => {
  const here = syntax.tokens[index]?.sentence ?? 0
  const own = datesIn(syntax, dates, here)
  const first = syntax.tokens[syntax.sentences[here]?.first ?? -1]
  return own.length === 0 && REFERS_BACK.test(first?.lower ?? '') ? datesIn(syntax, dates, here - 1) : own
}

const datesIn = (
  { tokens, sentences }: Syntax,
  dates: readonly DateMention[],
  sentence: number,
): DateMention[] => {
  const range = sentences[sentence]
  const start = tokens[range?.first ?? -1]?.span.start
  const end = tokens[(range?.end ?? 0) - 1]?.span.end
  if (start === undefined || end === undefined) return []
  return dates.filter(({ span }) => span.start >= start && span.end <= end)
}
