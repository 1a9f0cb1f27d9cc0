import type { Checkability } from '../../../domain/claim.ts'
import type { Token } from '../../../domain/syntax.ts'
import { ACCUSATION_WORDS, DEATH_WORDS, FORECAST_WORDS, OPINION_WORDS } from '../../lexicon/worth.ts'
import type { RankedParts } from '../rank-claims.ts'

/** Whether a claim can be checked: not a forecast, nor an opinion that no figure, date or grave word ties to fact. */
export const checkabilityOf = (
  { syntax, quantities, dates }: Pick<RankedParts, 'syntax' | 'quantities' | 'dates'>,
  tokens: readonly Token[],
): Checkability => {
  const clause = clauseOf(syntax.tokens, tokens)
  if (isForecast(clause)) return 'forecast'
  if (quantities.length > 0 || dates.length > 0) return 'fact'
  if (tokens.some(({ lemma }) => DEATH_WORDS.has(lemma) || ACCUSATION_WORDS.has(lemma))) return 'fact'
  return isOpinion(clause) ? 'opinion' : 'fact'
}

/** A claim's words, each with the words that it leads to upwards: `top` where it heads the claim. */
type Clause = Readonly<{
  tokens: readonly Token[]
  headOf: (token: Token) => Token | undefined
  tops: ReadonlySet<Token>
}>

const clauseOf = (all: readonly Token[], tokens: readonly Token[]): Clause => {
  const inside = new Set(tokens)
  const headOf = ({ head }: Token): Token | undefined => all[head]
  const tops = tokens.filter((token) => {
    const head = headOf(token)
    return head === undefined || !inside.has(head)
  })
  return { tokens, headOf, tops: new Set(tops) }
}

const LOOKS_AHEAD = /^(?:going|expected|forecast|projected|predicted|set|due|likely|scheduled)$/u

/** Whether the claim's own verb, not one that some noun in it carries along, looks ahead. */
const isForecast = ({ tokens, headOf, tops }: Clause): boolean =>
  tokens.some((token, at) => {
    if (token.tag === 'MD' && FORECAST_WORDS.has(token.lower)) return tops.has(headOf(token) ?? token)
    if (!LOOKS_AHEAD.test(token.lower) || !tops.has(token)) return false
    // *Talks were due to resume*: what was planned then is a fact.
    if (/^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? '')) return false
    const [to, verb] = [tokens[at + 1], tokens[at + 2]]
    return to?.lower === 'to' && verb?.tag === 'VB' && verb.lower !== 'have'
  })

const COPULA = /^(?:be|seem|look|feel|remain|become)$/u

/** Whether the claim's own predicate judges: *is a disgrace*, *should resign*; not *a city of great value*. */
const isOpinion = ({ tokens, headOf, tops }: Clause): boolean => {
  const judges = tokens.filter(({ lower, lemma }) => OPINION_WORDS.has(lower) || OPINION_WORDS.has(lemma))
  if (judges.length === 0) return false
  const copular = tokens.some(
    (token) => COPULA.test(token.lemma) && (tops.has(token) || tops.has(headOf(token) ?? token)),
  )
  return judges.some((token) => {
    const head = headOf(token)
    if (tops.has(token)) return true
    return head !== undefined && tops.has(head) && (copular || token.tag === 'MD')
  })
}
