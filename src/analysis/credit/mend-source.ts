import type { Attribution } from '../../domain/attribution.ts'
import { bySpan, type Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isPause, pick } from '../claims/words.ts'
import { TIME_NOUNS } from '../lexicon/clause-words.ts'
import { IMPERSONAL_VERBS, VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import { JOINTS } from '../lexicon/titles.ts'
import type { Read } from './content-words.ts'

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

/** *Pieter de Groot*, of whom only *Pieter* was read: a name is a source whole. */
export const withWholeName = ({ syntax }: Read, found: Attribution): Attribution => {
  if (found.source.length === 0) return found
  return { ...found, source: found.source.map((span) => wholeName(syntax, span, found)) }
}

const wholeName = (syntax: Syntax, span: Span, { cue, content }: Attribution): Span => {
  const { tokens } = syntax
  const own = indexesIn(syntax, [span])
  let [first, last] = [own[0] ?? -1, own.at(-1) ?? -1]
  const isTaken = (at: number): boolean =>
    [...cue, ...content].some(
      ({ start, end }) => start < (tokens[at]?.span.end ?? 0) && (tokens[at]?.span.start ?? 0) < end,
    )
  const isName = (at: number): boolean =>
    tokens[at]?.tag === 'NNP' && /^\p{Lu}/u.test(tokens[at].text) && !isTaken(at)
  if (tokens[last]?.tag === 'NNP')
    for (;;) {
      const step = JOINTS.has(tokens[last + 1]?.lower ?? '') && tokens[last + 1]?.lower !== 'of' ? 2 : 1
      if (!isName(last + step) || isDay(tokens[last + step]?.text ?? '')) break
      last += step
    }
  if (tokens[first]?.tag === 'NNP') while (isName(first - 1) && !isDay(tokens[first - 1]?.text ?? '')) first--
  const start = Math.min(span.start, tokens[first]?.span.start ?? span.start)
  return { start, end: Math.max(span.end, tokens[last]?.span.end ?? span.end) }
}

const OPENS_SPEAKER = /^(?:as|though|although|while|whereas|but)$/

/** *Credibility, as one of them put it*: the source is behind *as*; *eighteen months the bank*: and behind the time. */
export const withoutLead = ({ syntax }: Read, found: Attribution): Attribution => ({
  ...found,
  source: found.source.map((span) => {
    const words = pick(syntax.tokens, indexesIn(syntax, [span]))
    const as = words.findLastIndex(({ lower }, at) => OPENS_SPEAKER.test(lower) && isPause(words[at - 1]))
    const from = words[as > 0 ? as + 1 : pastTime(words)]
    return from ? { start: from.span.start, end: span.end } : span
  }),
})

/** How many words of a source tell only how long: a number with a time behind which another phrase begins. */
const pastTime = ([count, noun, next]: readonly Token[]): number =>
  count?.tag === 'CD' && TIME_NOUNS.has(noun?.lemma ?? '') && /^(?:NNPS?|DT|PRP\$?)$/.test(next?.tag ?? '')
    ? 2
    : 0

const isDay = (word: string): boolean =>
  /day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(word)
