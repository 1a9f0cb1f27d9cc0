import type { Quantity } from '../../../domain/quantity.ts'
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
  const named = tokens.some(({ tag }) => tag.startsWith('NNP'))
  const reasons: WorthReason[] = [...gravityOf(speaks, quantities, named), ...figuresOf(quantities)]
  if (speaks(BLAME_WORDS)) reasons.push('blame')
  if (speaks(CAUSE_WORDS)) reasons.push('cause')
  if (quantities.length > 0 && speaks(CHANGE_WORDS)) reasons.push('change')
  if (speaks(SUPERLATIVE_WORDS) || tokens.some(({ tag }) => tag === 'JJS')) reasons.push('superlative')
  if (dates.length > 0) reasons.push('date')
  if (named) reasons.push('name')
  return reasons.length > 0 ? reasons : ['bare']
}

type Speaks = (words: ReadonlySet<string>) => boolean

/** The gravest thing that a claim says: a life, a limb, a name. */
const gravityOf = (
  speaks: Speaks,
  quantities: readonly Quantity[],
  named: boolean,
): readonly WorthReason[] => {
  const reasons: WorthReason[] = []
  const counted = quantities.some(({ unit }) => unit === 'person' || unit === null)
  if (speaks(DEATH_WORDS)) reasons.push(counted ? 'deathToll' : 'death')
  else if (counted && speaks(INJURY_WORDS)) reasons.push('injuryToll')
  if (speaks(ACCUSATION_WORDS)) reasons.push(named ? 'personAccused' : 'accusation')
  return reasons
}

const figuresOf = (quantities: readonly Quantity[]): readonly WorthReason[] => {
  if (quantities.length === 0) return []
  const exact = quantities.some(({ approximate, min, max }) => !approximate && min === max)
  return [
    exact ? 'exactFigure' : 'roundFigure',
    ...(quantities.length > 1 ? (['furtherFigure'] as const) : []),
  ]
}
