import type { Attribution } from '../../domain/attribution.ts'
import { isAdverb, isFinite, pick } from '../claims/words.ts'
import { indexesIn } from '../claims/voices.ts'
import { REPORTING_VERBS } from '../lexicon/reporting.ts'
import type { Read } from './content-words.ts'

const PARTS = /^(?:after|before|while|when|by|without|despite)$/

/** *apologised after wrongly suggesting that …*: only the second verb passes something on; the first is a fact. */
export const withOneVerb = ({ syntax }: Read, found: Attribution): Attribution => {
  const words = pick(syntax.tokens, indexesIn(syntax, found.cue))
  const last = words.at(-1)
  const parts = words.findLastIndex(({ lower }) => PARTS.test(lower))
  if (last?.tag !== 'VBG' || !REPORTING_VERBS.has(last.lemma) || parts < 1) return found
  const between = words.slice(parts + 1, -1)
  const first = between[0] ?? last
  return between.every((token) => isAdverb(token)) && words.slice(0, parts).some((token) => isFinite(token))
    ? { ...found, cue: [{ start: first.span.start, end: last.span.end }] }
    : found
}
