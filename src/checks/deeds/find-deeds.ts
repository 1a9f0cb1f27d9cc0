import { overlaps, type Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { deedStem } from './stem.ts'

/**
 * What one finite verb tells, in stems: who, what is done, and to what. Read along the line of words, as a parse of
 * news prose attaches relative and coordinate clauses too freely to be followed for this.
 */
export type Deed = Readonly<{
  verb: Token
  at: number
  stem: string
  subject: ReadonlySet<string>
  /** Whether the doer is one that the text knows already: named, *the …*, a pronoun. */
  isKnown: boolean
  isPronoun: boolean
  isNamed: boolean
  args: ReadonlySet<string>
  isNegated: boolean
  isModal: boolean
  isDependent: boolean
  span: Span
}>

const CONTENT = /^(?:NN|VB|JJ)/u
const LIGHT =
  /^(?:be|have|do|people|man|woman|year|day|week|month|time|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|last|next|own|more|other|new|first|same)$/u
const BREAK = /^(?:[,;:.()—–…?!]|--)$/u
const OPENER =
  /^(?:because|after|when|while|who|whom|whose|which|that|but|as|before|since|if|although|though|where|until|unless|whether|once)$/u
const DEPENDENT = /^(?:if|whether|unless|when|once|until|before|why|how)$/u
const PRONOUN = /^(?:he|she|they|it|who|which|that|this)$/u
const NEGATION = /^(?:not|n['’]t|never|no|nobody|none|neither|nor|without)$/u

const isFinite = ({ tag }: Token): boolean => /^VB[DZP]$|^MD$/u.test(tag)

/** Verbs whose past tense is their plain form, which a tagger takes for the infinitive. */
const UNCHANGED = /^(?:let|put|cut|set|hit|shut|hurt|spread|cost)$/u

const opensGroup = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (isFinite(token)) return true
  // A past tense that the tagger took for an infinitive.
  const isPast = token.lower !== token.lemma.toLowerCase() || UNCHANGED.test(token.lower)
  return token.tag === 'VB' && isPast && /^(?:NN|PRP$)/u.test(tokens[at - 1]?.tag ?? '')
}

const made = new WeakMap<Copy, readonly Deed[]>()

/** Every deed that a text tells, in reading order. Read once for a text, though several checks ask for it. */
export const deedsOf = (copy: Copy): readonly Deed[] => {
  const known = made.get(copy)
  if (known) return known
  const deeds = copy.syntax.sentences.flatMap(({ first, end }, sentence) =>
    copy.sentences[sentence]?.mood === 'heading' ? [] : deedsIn(copy.syntax.tokens, first, end),
  )
  made.set(copy, deeds)
  return deeds
}

const deedsIn = (tokens: readonly Token[], first: number, end: number): Deed[] => {
  const deeds: Deed[] = []
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token || !opensGroup(tokens, at)) continue
    const verb = mainVerb(tokens, at, end)
    const deed = deedAt(tokens, { group: at, verb, first, end })
    if (deed) deeds.push(deed)
    at = verb
  }
  return deeds
}

/** *Has been seen to*: the last verb of the group that begins at `from`. */
const mainVerb = (tokens: readonly Token[], from: number, end: number): number => {
  let verb = from
  for (let at = from + 1; at < end && at <= verb + 3; at++) {
    const token = tokens[at]
    if (!token || (!/^(?:VB|RB|TO)/u.test(token.tag) && !NEGATION.test(token.lower))) break
    if (token.tag.startsWith('VB') && isAuxiliary(tokens[verb])) verb = at
  }
  return verb
}

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'MD' || /^(?:be|have|do)$/u.test(token.lemma))

type Place = Readonly<{ group: number; verb: number; first: number; end: number }>

const deedAt = (tokens: readonly Token[], place: Place): Deed | null => {
  const { group, verb, first, end } = place
  const stop = clauseEnd(tokens, verb + 1, end)
  const who = subjectBefore(tokens, group, first)
  const whole = tokens.slice(who.first, stop)
  const words = tokens.slice(verb + 1, stop)
  const token = tokens[verb]
  if (!token) return null
  return {
    verb: token,
    at: verb,
    stem: deedStem(token),
    subject: stemsOf(who.tokens),
    isKnown: who.isKnown,
    isPronoun: who.isPronoun,
    isNamed: who.tokens.some(({ tag }) => tag === 'NNP'),
    args: stemsOf(words),
    isNegated: tokens.slice(group, stop).some(({ lower }) => NEGATION.test(lower)),
    isModal: tokens.slice(group, verb).some(({ tag, lemma }) => tag === 'MD' && lemma !== 'will'),
    isDependent: tokens
      .slice(Math.max(first, who.first - 2), who.first)
      .some(({ lower }) => DEPENDENT.test(lower)),
    span: { start: whole[0]?.span.start ?? token.span.start, end: whole.at(-1)?.span.end ?? token.span.end },
  }
}

const clauseEnd = (tokens: readonly Token[], from: number, end: number): number => {
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (!token || BREAK.test(token.text) || OPENER.test(token.lower) || isFinite(token)) return at
    const next = tokens[at + 1]
    if (next && ((token.lower === 'and' && isFinite(next)) || (token.lower === 'to' && next.tag === 'VB')))
      return at
  }
  return end
}

/** The words before a verb group, back to a break; of a relative clause, the noun that it hangs on. */
const subjectBefore = (tokens: readonly Token[], group: number, floor: number) => {
  let first = group
  while (first > floor && !isBoundary(tokens[first - 1])) first--
  const last = tokens[group - 1]
  const isRelative = last !== undefined && /^(?:who|which|that)$/u.test(last.lower) && first === group
  if (isRelative) first = antecedent(tokens, group - 1, floor)
  // *Marchetti fell asleep and crashed*: the second verb has the first one's subject.
  if (first === group && /^(?:and|but|then)$/u.test(last?.lower ?? ''))
    first = antecedent(tokens, group - 1, floor)
  const own = tokens.slice(first, group)
  const head = own.find(({ tag }) => /^(?:DT|PRP\$?|NN)/u.test(tag))
  return {
    first,
    tokens: own,
    isPronoun: own.some(({ tag, lower }) => tag === 'PRP' && PRONOUN.test(lower)) || own.length === 0,
    isKnown:
      own.some(({ tag }) => tag === 'NNP' || tag === 'PRP') ||
      /^(?:the|this|that|these|those|his|her|its|their)$/u.test(head?.lower ?? '') ||
      (head?.tag === 'NNS' && head === own[0]),
  }
}

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined ||
  BREAK.test(token.text) ||
  isFinite(token) ||
  /^["“”]$/u.test(token.text) ||
  /^(?:who|which|that|and|but|because|after|when|while|as|before|since|if|although|though|where|until|unless|whether|once|then)$/u.test(
    token.lower,
  )

const antecedent = (tokens: readonly Token[], from: number, floor: number): number => {
  let at = from - 1
  if (BREAK.test(tokens[at]?.text ?? '')) at--
  while (at > floor && !isBoundary(tokens[at - 1]) && !/^(?:IN|TO)$/u.test(tokens[at - 1]?.tag ?? '')) at--
  return Math.max(floor, at)
}

const stemsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token) =>
      CONTENT.test(token.tag) && !LIGHT.test(token.lemma.toLowerCase()) ? [deedStem(token)] : [],
    ),
  )

/** Whether a place lies in a quotation. */
export const isQuotedAt = ({ syntax: { quotations } }: Copy, span: Span): boolean =>
  quotations.some((quotation) => overlaps(quotation.span, span))
