import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { indexesIn, states } from '../claims/voices.ts'
import { isFinite, isPause, isVerb, isWord, pick } from '../claims/words.ts'
import { firstIndex } from '../stages/first-index.ts'
import { behind, endOfCue, quotationOver, wordsIn, type Read } from './content-words.ts'

/** *A, according to B: C* credits B with A alone; *A, according to B, down 4%* with both. */
export const accordingOnce = ({ text, syntax }: Read, found: Attribution): Attribution => {
  const cue = found.cue[0]
  if (!cue || !/^according\b/i.test(text.slice(cue.start, cue.end))) return found
  const before = found.content.filter(({ start }) => start < cue.start)
  if (!states(pick(syntax.tokens, indexesIn(syntax, before)))) return cutAtStop(text, found)
  const kept = found.content.filter(
    (span) => span.start < cue.start || !wordsIn(syntax, span).some((token) => isFinite(token)),
  )
  const rest = kept.length === before.length ? figureBehind(syntax, found) : null
  return { ...found, content: rest ? [...kept, rest] : kept }
}

/** *“A,” B said; C*, *“A,” B wrote on X*: what is behind them outside the quotation marks is the article's. */
export const quotedOnly = ({ text, syntax }: Read, found: Attribution): Attribution => {
  const isQuoted = ({ start, end }: Span) =>
    [start, Math.floor((start + end) / 2), end - 1].every((place) => quotationOver(syntax, place))
  const before = found.content.filter(({ start }) => start < endOfCue(found))
  if (before.length === 0 || !before.every(isQuoted)) return found
  const isOurs = (span: Span): boolean =>
    /;\s*$/u.test(text.slice(0, span.start)) || wordsIn(syntax, span).every((token) => !isVerb(token))
  const content = found.content.filter(
    (span) => span.start < endOfCue(found) || isQuoted(span) || !isOurs(span),
  )
  return { ...found, content }
}

/** *, down 4% from January*: a figure that goes on behind the source. */
const figureBehind = (syntax: Syntax, { source }: Attribution): Span | null => {
  const at = firstIndex(syntax.tokens, ({ span }) => span.start >= (source.at(-1)?.end ?? Infinity))
  const first = syntax.tokens[at + 1]
  if (!isPause(syntax.tokens[at]) || !first || !/^(?:RB|RBR|RP|IN|VBN|VBG|JJR)$/.test(first.tag)) return null
  const words = syntax.tokens.slice(at + 1, Math.min(syntax.sentences[first.sentence]?.end ?? 0, at + 16))
  if (!words.some(({ tag }) => tag === 'CD') || words.some((token) => isFinite(token))) return null
  const last = words.findLast(isWord)
  return last ? { start: first.span.start, end: last.span.end } : null
}

/** *According to A, B; C*: what stands behind the semicolon is no longer according to A. */
const cutAtStop = (text: string, found: Attribution): Attribution =>
  behind(found, (span) => {
    const stop = text.slice(span.start, span.end).indexOf(';')
    return stop > 0 ? { start: span.start, end: span.start + stop } : span
  })
