import type { Attribution } from '../../domain/attribution.ts'
import type { Token } from '../../domain/syntax.ts'
import { isFinite, isPause } from '../claims/words.ts'
import { VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import { behind, quotationOver, wordsIn, type Read } from './content-words.ts'
import { pastCircumstance } from './line.ts'

/** *said last month that …*, *warned managers three times that …*: the content begins behind *that*. */
export const withoutCircumstance = ({ syntax }: Read, found: Attribution): Attribution => {
  const hasHearer = wordsIn(syntax, found.cue.at(-1) ?? { start: 0, end: 0 }).some(({ lemma }) =>
    VERBS_WITH_HEARER.has(lemma),
  )
  return behind(found, (span) => {
    const words = wordsIn(syntax, span)
    const past = hasHearer ? pastHearer(words) : pastCircumstance({ words, first: 0, quoted: [] }, 0)
    const start = words[past + 1]?.span.start
    return past > 0 && words[past]?.lower === 'that' && start !== undefined ? { start, end: span.end } : span
  })
}

const FARTHEST_HEARER = 12

/** The index of the *that* which follows whoever is told, with when and how often; 0 where a clause comes first. */
const pastHearer = (words: readonly Token[]): number => {
  const that = words.slice(0, FARTHEST_HEARER).findIndex(({ lower }) => lower === 'that')
  const before = words.slice(0, Math.max(0, that))
  return before.some((word) => isFinite(word) || isPause(word)) ? 0 : before.length
}

/** *posted at 11:42 p.m.: “He is back.”*: where a quotation follows a colon, the content is the quotation. */
export const fromQuotation = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const words = wordsIn(syntax, span).slice(0, 14)
    const colon = words.findIndex(({ text }) => text === ':')
    const quote = words[colon + 1]
    if (colon < 1 || !quote || !quotationOver(syntax, quote.span.start)) return span
    if (words.slice(0, colon).some((word) => isFinite(word))) return span
    return { start: quote.span.start, end: span.end }
  })
