import type { Attribution } from '../../domain/attribution.ts'
import { bySpan, type Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { pick } from '../claims/words.ts'
import { IMPERSONAL_VERBS } from '../lexicon/reporting.ts'
import { pastCircumstance } from './line.ts'

/** A learnt attribution without two faults that grammar alone tells. */
export const corrected = (syntax: Syntax, found: Attribution): Attribution =>
  withoutCircumstance(syntax, inNobodysName(syntax, found))

/** *Thousands are feared dead*, *it is understood that …*: the subject of such a passive fears nothing. */
const inNobodysName = (syntax: Syntax, found: Attribution): Attribution => {
  const { source, cue, content } = found
  const cued = indexesIn(syntax, cue)
  const words = pick(syntax.tokens, cued)
  const last = words.at(-1)
  const isPassive =
    last?.tag === 'VBN' && IMPERSONAL_VERBS.has(last.lemma) && words.some(({ lemma }) => lemma === 'be')
  const isBefore = (source.at(-1)?.end ?? Infinity) <= (cue[0]?.start ?? 0)
  if (!isPassive || !isBefore || syntax.tokens[(cued.at(-1) ?? 0) + 1]?.lower === 'by') return found
  const subject = pick(syntax.tokens, indexesIn(syntax, source))
  const stated = subject.every(({ tag, lower }) => tag === 'EX' || lower === 'it') ? [] : source
  return { ...found, source: [], content: [...stated, ...content].toSorted(bySpan), kind: 'impersonal' }
}

/** *said last month that …*: the content begins behind *that*. */
const withoutCircumstance = (syntax: Syntax, found: Attribution): Attribution => {
  const cueEnd = found.cue.at(-1)?.end ?? Infinity
  const content = found.content.map((span): Span => {
    if (span.start < cueEnd) return span
    const indexes = indexesIn(syntax, [span])
    const words = pick(syntax.tokens, indexes)
    const past = pastCircumstance({ words, first: 0, quoted: [] }, 0)
    const start = words[past + 1]?.span.start
    return past > 0 && words[past]?.lower === 'that' && start !== undefined ? { start, end: span.end } : span
  })
  return { ...found, content }
}
