import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { baseOf } from '../../reference/irregular-verbs.ts'
import { lemmaByRule } from '../../reference/lemma-rules.ts'
import type { Copy } from '../check.ts'
import { keptHolder } from '../places-held.ts'
import { clauseEnd, isFinite, subjectBefore } from './clause-bounds.ts'
import { nominalDeeds } from './nominal-deeds.ts'
import { isPastTakenForNoun, opensGroup } from './opens-group.ts'
import { participleDeeds } from './participle-deeds.ts'
import { rolesOf } from './roles-of.ts'
import { deedStem } from './stem.ts'
import { stemsOf } from './stems-of.ts'
import { tellingStem } from './telling-stem.ts'

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

const DEPENDENT = /^(?:if|whether|unless|when|once|until|before|why|how)$/u
/** *When the general ordered it shelled*: in the past what a day hangs on did happen. */
const TEMPORAL = /^(?:when|once|until|before)$/u
const isOfPast = (tokens: readonly Token[], { group, first }: Place): boolean =>
  tokens[group]?.tag === 'VBD' &&
  /^VB[DN]$/u.test((tokens.slice(first, group).find(isFinite) ?? tokens[group]).tag)

export const NEGATION = /^(?:not|n['’]t|never|no|nobody|none|neither|nor|without)$/u

const made = new WeakMap<Copy, readonly Deed[]>()

/** Every deed that a text tells, in reading order. Read once for a text, though several checks ask for it. */
export const deedsOf = (copy: Copy): readonly Deed[] => {
  const known = made.get(copy)
  if (known) return known
  const verbal = copy.syntax.sentences.flatMap(({ first, end }, sentence) =>
    copy.sentences[sentence]?.mood === 'heading' ? [] : deedsIn(copy.syntax.tokens, first, end),
  )
  const deeds = [...verbal, ...nominalDeeds(copy), ...participleDeeds(copy)].sort((a, b) => a.at - b.at)
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
export const mainVerb = (tokens: readonly Token[], from: number, end: number): number => {
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
  const written = tokens[verb]
  if (!written) return null
  const isMistaken = isPastTakenForNoun(tokens, verb)
  const token = isMistaken
    ? { ...written, tag: 'VBD', lemma: lemmaByRule(baseOf(written.lower), 'VBD') }
    : written
  const roles = rolesOf(tokens, { first: who.first, group, verb, stop })
  const doer = roles?.doer ?? who.tokens
  const stem = roles?.stem ?? (isMistaken ? deedStem(token) : tellingStem(tokens, verb, stop))
  return {
    verb: token,
    at: verb,
    stem,
    subject: stemsOf(doer),
    isKnown: roles !== null || who.isKnown,
    isPronoun: roles === null ? who.isPronoun : doer.some(({ tag }) => tag === 'PRP'),
    isNamed: doer.some(({ tag }) => tag === 'NNP'),
    args: new Set([...stemsOf(roles?.done ?? words)].filter((word) => word !== stem)),
    isNegated: tokens.slice(group, stop).some(({ lower }) => NEGATION.test(lower)),
    isModal: tokens.slice(group, verb).some(({ tag, lemma }) => tag === 'MD' && lemma !== 'will'),
    isDependent: tokens
      .slice(Math.max(first, who.first - 2), who.first)
      .some(({ lower }) => DEPENDENT.test(lower) && !(TEMPORAL.test(lower) && isOfPast(tokens, place))),
    span: {
      start: (tokens[roles?.from ?? who.first] ?? token).span.start,
      end: whole.at(-1)?.span.end ?? token.span.end,
    },
  }
}

/** Whether a place lies in a quotation. */
export const isQuotedAt = ({ syntax: { quotations } }: Copy, span: Span): boolean =>
  quotedIn(quotations)(span)

const quotedIn = keptHolder((quotations: Copy['syntax']['quotations']) => quotations.map(({ span }) => span))
