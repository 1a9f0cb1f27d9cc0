import type { Quantity } from '../../../domain/quantity.ts'
import { overlaps } from '../../../domain/span.ts'
import type { Token } from '../../../domain/syntax.ts'
import {
  ACCUSATION_WORDS,
  BLAME_WORDS,
  CAUSE_WORDS,
  CHANGE_WORDS,
  DEATH_WORDS,
  INJURY_WORDS,
  SUPERLATIVE_WORDS,
  type WorthReason,
} from '../../lexicon/worth.ts'
import type { RankedParts } from '../rank-claims.ts'

/** What a claim is about, as reasons to check it. */
export const subjectMatterOf = (
  { quantities, dates }: Pick<RankedParts, 'quantities' | 'dates'>,
  tokens: readonly Token[],
): readonly WorthReason[] => {
  const speaks = (words: ReadonlySet<string>) =>
    tokens.some(({ lemma, lower }) => words.has(lemma) || words.has(lower))
  // *March* and *Monday* are proper nouns, but a date names nobody.
  const names = tokens.filter(
    ({ tag, span }) => tag.startsWith('NNP') && !dates.some((date) => overlaps(date.span, span)),
  )
  const reasons: WorthReason[] = [...gravityOf(speaks, quantities, names), ...figuresOf(quantities)]
  if (tokens.some((_, at) => tellsBlame(tokens, at))) reasons.push('blame')
  if (tokens.some((_, at) => tellsCause(tokens, at))) reasons.push('cause')
  if (quantities.length > 0 && speaks(CHANGE_WORDS)) reasons.push('change')
  if (tokens.some((_, at) => isSuperlative(tokens, at))) reasons.push('superlative')
  if (dates.length > 0) reasons.push('date')
  if (names.length > 0) reasons.push('name')
  return reasons.length > 0 ? reasons : ['bare']
}

type Words = readonly Token[]

/** Words that tell a cause only before *to*, or in a phrase: *led to*, *due to the frost*, *as a result*. */
const tellsCause = (tokens: Words, at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !(CAUSE_WORDS.has(token.lemma) || CAUSE_WORDS.has(token.lower))) return false
  if (token.lemma === 'lead') return next?.lower === 'to' && token.tag.startsWith('VB')
  if (token.lower === 'due') return next?.lower === 'to' && !/^VB$/.test(tokens[at + 2]?.tag ?? '')
  if (token.lemma === 'result') return token.tag.startsWith('VB') || tokens[at - 2]?.lower === 'as'
  return true
}

/** *was behind the attack*, not *behind the station*. */
const tellsBlame = (tokens: Words, at: number): boolean => {
  const token = tokens[at]
  if (!token || !(BLAME_WORDS.has(token.lemma) || BLAME_WORDS.has(token.lower))) return false
  return token.lower !== 'behind' || tokens[at - 1]?.lemma === 'be'
}

const NO_RANK =
  /^(?:half|quarter|time|place|lady|minister|name|aid|round|leg|instance|degree|class|person|responder|sight)s?$/

/** The largest, the first, a record; not *at least*, *most of them*, *the first half*, *the record is short*. */
const isSuperlative = (tokens: Words, at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  if (/^(?:at|for)$/.test(before?.lower ?? '')) return false
  if (/^(?:most|least)$/.test(token.lower)) return next?.tag === 'JJ'
  if (token.lower === 'first') return next !== undefined && !NO_RANK.test(next.lower)
  if (token.lower === 'record')
    return (
      !/^(?:the|on|track|criminal|off|this|that)$/.test(before?.lower ?? '') && !token.tag.startsWith('VB')
    )
  return token.tag === 'JJS' || SUPERLATIVE_WORDS.has(token.lower) || SUPERLATIVE_WORDS.has(token.lemma)
}

type Speaks = (words: ReadonlySet<string>) => boolean

/** The gravest thing that a claim says: a life, a limb, a name. */
const gravityOf = (
  speaks: Speaks,
  quantities: readonly Quantity[],
  names: readonly Token[],
): readonly WorthReason[] => {
  const reasons: WorthReason[] = []
  const counted = quantities.some(({ unit }) => unit === 'person' || unit === null)
  if (speaks(DEATH_WORDS)) reasons.push(counted ? 'deathToll' : 'death')
  else if (counted && speaks(INJURY_WORDS)) reasons.push('injuryToll')
  if (speaks(ACCUSATION_WORDS)) reasons.push(names.some(isParty) ? 'personAccused' : 'accusation')
  return reasons
}

// Who does something or has it done to them; not a name that only describes, as in *Paris court*.
const PARTY = /^(?:nsubj|nsubjpass|dobj|iobj|nmod|appos|conj)$/u

const isParty = ({ relation }: Token): boolean => PARTY.test(relation)

const figuresOf = (quantities: readonly Quantity[]): readonly WorthReason[] => {
  if (quantities.length === 0) return []
  const exact = quantities.some(({ approximate, min, max }) => !approximate && min === max)
  return [
    exact ? 'exactFigure' : 'roundFigure',
    ...(quantities.length > 1 ? (['furtherFigure'] as const) : []),
  ]
}
