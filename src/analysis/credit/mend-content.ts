import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn, states } from '../claims/voices.ts'
import { isAdverb, isFinite, isPause, isWord, pick } from '../claims/words.ts'
import { firstIndex } from '../stages/first-index.ts'
import { pastCircumstance } from './line.ts'

/** What the words of a content are mended by. */
export type Read = Readonly<{ text: string; syntax: Syntax }>

const endOfCue = ({ cue }: Attribution): number => cue.at(-1)?.end ?? Infinity
const wordsIn = ({ tokens }: Syntax, span: Span): Token[] =>
  pick(tokens, indexesIn({ tokens } as Syntax, [span]))

/** Each part of the content behind the cue, mended; what stands before the cue stays. */
const behind = (found: Attribution, mend: (span: Span) => Span): Attribution => ({
  ...found,
  content: found.content.map((span) => (span.start < endOfCue(found) ? span : mend(span))),
})

const quotationOver = ({ quotations }: Syntax, place: number): boolean => {
  const near = quotations[firstIndex(quotations, ({ span }) => span.end > place)]
  return near !== undefined && near.span.start <= place
}

/** *said last month that …*: the content begins behind *that*. */
export const withoutCircumstance = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const words = wordsIn(syntax, span)
    const past = pastCircumstance({ words, first: 0, quoted: [] }, 0)
    const start = words[past + 1]?.span.start
    return past > 0 && words[past]?.lower === 'that' && start !== undefined ? { start, end: span.end } : span
  })

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

/** Speech without quotation marks ends with its sentence. */
export const withinSentence = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const [first] = wordsIn(syntax, span)
    const end = first ? endOfSentence(syntax, first) : Infinity
    if (!first || span.end <= end + 1 || quotationOver(syntax, end - 1)) return span
    const before = syntax.tokens[firstIndex(syntax.tokens, (token) => token.span.start >= span.start) - 1]
    return quotationOver(syntax, span.start) || before?.text === ':' ? span : { start: span.start, end }
  })

const endOfSentence = ({ sentences, tokens }: Syntax, { sentence }: Token): number =>
  tokens[(sentences[sentence]?.end ?? 0) - 1]?.span.end ?? Infinity

const REJOINDER =
  /,\s+(?:an?|the)\s+(?:\p{L}+\s+){0,2}(?:allegation|claim|charge|accusation|assertion|suggestion|figure|estimate|account|version|view|number|finding|criticism)s?\s+(?:(?:that|which)\s+)?[^,;:“”"]{2,60}?\b(?:deny|denies|denied|disputes?|disputed|rejects?|rejected|contests?|contested|could not be|cannot be)\b[^,;“”"]{0,60}$/u

/** *He claimed that they knew, an allegation the charity denies.*: that is no longer said by him. */
export const withoutRejoinder = ({ text }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const match = REJOINDER.exec(text.slice(Math.max(span.start, span.end - 200), span.end))
    return match ? { start: span.start, end: span.end - match[0].length } : span
  })

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

/** *“A,” B said; C*: outside the quotation marks and behind the semicolon the article speaks. */
export const quotedOnly = ({ text, syntax }: Read, found: Attribution): Attribution => {
  const isQuoted = ({ start, end }: Span) => quotationOver(syntax, Math.floor((start + end) / 2))
  const before = found.content.filter(({ start }) => start < endOfCue(found))
  if (before.length === 0 || !before.every(isQuoted)) return found
  const content = found.content.filter(
    (span) => span.start < endOfCue(found) || isQuoted(span) || !/;\s*$/u.test(text.slice(0, span.start)),
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

/** *said it flew low, in the dark*, *unless they voted*: what ends the sentence without a statement goes with it. */
export const toItsEnd = ({ syntax }: Read, found: Attribution): Attribution => {
  const last = found.content.at(-1)
  if (!last || last.start < endOfCue(found) || quotationOver(syntax, last.end - 1)) return found
  const at = firstIndex(syntax.tokens, ({ span }) => span.start >= last.end)
  const rest = syntax.tokens.slice(at, syntax.sentences[syntax.tokens[at - 1]?.sentence ?? -1]?.end ?? 0)
  const first = rest[isPause(rest[0]) ? 1 : 0]
  const end = rest.findLast(isWord)?.span.end
  if (!first || end === undefined || rest.length > 30 || !goesOn(rest, first)) return found
  return { ...found, content: [...found.content.slice(0, -1), { start: last.start, end }] }
}

const goesOn = (rest: readonly Token[], first: Token): boolean =>
  /^(?:unless|if)$/.test(first.lower) ||
  (first.tag === 'IN' &&
    !/^(?:according|like|as|that)$/.test(first.lower) &&
    !rest.some((token) => isFinite(token) || token.tag === 'VBG' || /["“”;:(]/.test(token.text)) &&
    !isAdverb(first))

/** A quotation over several paragraphs is one content, to its last mark. */
export const toQuotationEnd = ({ text, syntax }: Read, found: Attribution): Attribution => ({
  ...found,
  content: found.content.map((span) => {
    const { quotations } = syntax
    const around = quotations[firstIndex(quotations, (quotation) => quotation.span.end >= span.end)]
    if (!around || around.span.start > span.start || around.inner.end <= span.end) return span
    return /^[.!?…]?\s*\n/u.test(text.slice(span.end, span.end + 9))
      ? { start: span.start, end: around.span.end }
      : span
  }),
})
