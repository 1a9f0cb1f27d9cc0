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
  if (speaks(BLAME_WORDS)) reasons.push('blame')
  if (speaks(CAUSE_WORDS)) reasons.push('cause')
  if (quantities.length > 0 && speaks(CHANGE_WORDS)) reasons.push('change')
  if (speaks(SUPERLATIVE_WORDS) || tokens.some(({ tag }) => tag === 'JJS')) reasons.push('superlative')
  if (dates.length > 0) reasons.push('date')
  if (names.length > 0) reasons.push('name')
  return reasons.length > 0 ? reasons : ['bare']
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
