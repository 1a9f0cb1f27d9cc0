import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isCoordinator, isFinite, isNoun, isPause, pick } from '../claims/words.ts'
import { TIME_NOUNS } from '../lexicon/clause-words.ts'
import { JOINTS } from '../lexicon/titles.ts'
import type { Read } from './content-words.ts'
import { isDay } from './is-day.ts'

/** *Images taken on Monday and reviewed by the paper show …*, of which only the second participle was read. */
export const withItsNoun = ({ syntax }: Read, found: Attribution): Attribution => ({
  ...found,
  source: found.source.map((span) => {
    const { tokens } = syntax
    const [first] = indexesIn(syntax, [span])
    const aside = first === undefined ? null : beforeAside(tokens, first)
    if (aside !== null) return { start: tokens[aside]?.span.start ?? span.start, end: span.end }
    const [and, participle] = [tokens[(first ?? 0) - 1], tokens[first ?? -1]]
    if (first === undefined || !isCoordinator(and) || participle?.tag !== 'VBN') return span
    const noun = nounOfParticiple(tokens, first)
    return noun === null ? span : { start: tokens[noun]?.span.start ?? span.start, end: span.end }
  }),
})

/** *A memo, seen by the Herald, suggests …*, of which only *the Herald* was read: where the phrase before the aside begins. */
const beforeAside = (tokens: readonly Token[], first: number): number | null => {
  const [noun, comma, participle, by] = tokens.slice(Math.max(0, first - 4), first)
  if (by?.lower !== 'by' || participle?.tag !== 'VBN' || comma?.text !== ',' || !isNoun(noun)) return null
  return startOfPhrase(tokens, first - 4)
}

const startOfPhrase = (tokens: readonly Token[], noun: number): number => {
  let from = noun
  while (/^(?:NN|JJ|CD|VBN|DT)/.test(tokens[from - 1]?.tag ?? '')) from--
  return from
}

/** Where the phrase begins that an earlier participle, joined to the one at `second`, hangs on. */
const nounOfParticiple = (tokens: readonly Token[], second: number): number | null => {
  for (let at = second - 2; at > 0 && tokens[at]?.sentence === tokens[second]?.sentence; at--) {
    if (isFinite(tokens[at]) || isPause(tokens[at])) return null
    if (tokens[at]?.tag !== 'VBN' || !isNoun(tokens[at - 1])) continue
    return startOfPhrase(tokens, at - 1)
  }
  return null
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

/** *64 per cent said*, of which only *cent* was read. */
export const withItsNumber = ({ syntax }: Read, found: Attribution): Attribution => ({
  ...found,
  source: found.source.map((span) => {
    const [first = 0] = indexesIn(syntax, [span])
    const [number, per, cent] = syntax.tokens.slice(Math.max(0, first - 2), first + 1)
    if (cent?.lower !== 'cent' || per?.lower !== 'per' || number?.tag !== 'CD') return span
    return { start: number.span.start, end: span.end }
  }),
})
