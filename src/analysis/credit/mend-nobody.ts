import type { Attribution } from '../../domain/attribution.ts'
import { bySpan } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isPause, pick } from '../claims/words.ts'
import { TIME_NOUNS } from '../lexicon/clause-words.ts'
import { IMPERSONAL_VERBS, VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import type { Read } from './content-words.ts'
import { isDay } from './is-day.ts'

/** *Thousands are feared dead*, *Staff were told that …*: the subject of such a passive neither fears nor tells. */
export const inNobodysName = ({ syntax }: Read, found: Attribution): Attribution => {
  const { source, cue, content } = found
  const cued = indexesIn(syntax, cue)
  const words = pick(syntax.tokens, cued)
  const last = words.at(-1)
  const isBefore = (source.at(-1)?.end ?? Infinity) <= (cue[0]?.start ?? 0)
  if (last?.tag !== 'VBN' || !words.some(({ lemma }) => lemma === 'be') || !isBefore) return found
  if (syntax.tokens[(cued.at(-1) ?? 0) + 1]?.lower === 'by') return found
  if (VERBS_WITH_HEARER.has(last.lemma)) return { ...found, source: [], kind: 'impersonal' }
  if (!IMPERSONAL_VERBS.has(last.lemma)) return found
  const subject = pick(syntax.tokens, indexesIn(syntax, source))
  const stated = subject.every(({ tag, lower }) => tag === 'EX' || lower === 'it') ? [] : source
  return { ...found, source: [], content: [...stated, ...content].toSorted(bySpan), kind: 'impersonal' }
}

/** *a fee, thought to be about £4m*: what such a participle hangs on neither thinks nor says. */
export const belowNobody = ({ syntax }: Read, found: Attribution): Attribution => {
  const cued = indexesIn(syntax, found.cue)
  const [cue, behind] = [syntax.tokens[cued[0] ?? -1], syntax.tokens[(cued.at(-1) ?? -2) + 1]]
  const isBefore = (found.source.at(-1)?.end ?? Infinity) <= (found.cue[0]?.start ?? 0)
  if (cued.length === 1 && isBefore && isFate(behind) && IMPERSONAL_VERBS.has(cue?.lemma ?? ''))
    return {
      ...found,
      source: [],
      content: [...found.source, ...found.content].toSorted(bySpan),
      kind: 'impersonal',
    }
  const hangs = cue?.tag === 'VBN' || (cue?.tag === 'VBD' && isPause(syntax.tokens[(cued[0] ?? 0) - 1]))
  if (cued.length !== 1 || !hangs || behind?.tag !== 'TO' || !isBefore) return found
  return IMPERSONAL_VERBS.has(cue.lemma) ? { ...found, source: [], kind: 'impersonal' } : found
}

/** *Six civilians reported killed*: a headline without its *are*. */
const isFate = (token: Token | undefined): boolean =>
  /^(?:killed|dead|drowned|missing|injured|wounded|hurt|trapped|kidnapped|abducted|detained|shot|alive|safe)$/.test(
    token?.lower ?? '',
  )

/** *The result is expected on 9 May*: a day expects nothing. */
export const withoutTime = ({ syntax }: Read, found: Attribution): Attribution => {
  const words = pick(syntax.tokens, indexesIn(syntax, found.source))
  const isTime = words.every(
    (token) => token.tag === 'IN' || token.tag === 'CD' || token.tag === 'DT' || tellsTime(token),
  )
  const tells = words.some(tellsTime)
  return isTime && tells ? { ...found, source: [], kind: 'impersonal' } : found
}

const tellsTime = ({ text, lemma }: Token): boolean => isDay(text) || text === 'May' || TIME_NOUNS.has(lemma)
