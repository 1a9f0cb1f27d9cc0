import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import {
  governsVerb,
  isAdverb,
  isCoordinator,
  isFinite,
  isNoun,
  isPause,
  isVerb,
  isWord,
} from '../claims/words.ts'
import { FACT_SUBORDINATORS } from '../lexicon/clause-words.ts'
import { firstIndex } from '../stages/first-index.ts'
import { behind, endOfCue, quotationOver, wordsIn, type Read } from './content-words.ts'

/** Speech without quotation marks ends with its sentence. */
export const withinSentence = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const [first] = wordsIn(syntax, span)
    const end = first ? endOfSentence(syntax, first) : Infinity
    if (!first || span.end <= end + 1 || quotationOver(syntax, end - 1)) return span
    const before = syntax.tokens[firstIndex(syntax.tokens, (token) => token.span.start >= span.start) - 1]
    return quotationOver(syntax, span.start) || before?.text === ':' ? span : { start: span.start, end }
  })

/** *said she heard shots, while another man, who …*: a clause that never gets its verb belongs to who comes next. */
export const withoutStub = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const words = wordsIn(syntax, span)
    const opener = words.findLastIndex(({ lower }) => OPENS_STUB.test(lower))
    const before = words[opener - 1]
    if (opener < 2 || !before || isWord(before) || !isStub(words.slice(opener))) return span
    const next = syntax.tokens[firstIndex(syntax.tokens, (token) => token.span.start >= span.end)]
    if (next?.text !== ',') return span
    return { start: span.start, end: isPause(before) ? before.span.start : before.span.end }
  })

/** *pleaded guilty to theft and was fined £900*: the second verb has the first one's subject, and is not said. */
export const beforeSharedVerb = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const words = wordsIn(syntax, span)
    const verb = words.findIndex((token) => isFinite(token))
    const joint = words[verb - 1]
    if (verb < 2 || !isCoordinator(joint) || quotationOver(syntax, span.start)) return span
    const last = words.slice(0, verb - 1).findLast(isWord)
    return last ? { start: span.start, end: last.span.end } : span
  })

/** *disputed the figure: the true sum, she said, was lower*: what the colon leads to is a statement of its own. */
export const beforeColon = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const words = wordsIn(syntax, span)
    const colon = words.findIndex(({ text }) => text === ':')
    const isPhrase =
      colon > 0 && isNoun(words[colon - 1]) && !words.slice(0, colon).some((token) => isVerb(token))
    if (!isPhrase || !words.slice(colon).some((token) => isFinite(token))) return span
    return { start: span.start, end: words[colon - 1]?.span.end ?? span.end }
  })

const LONGEST_STUB = 16

/** Whether each verb that some words hold behind their first belongs to a *who* or *because* among them. */
const isStub = ([, ...words]: readonly Token[]): boolean =>
  words.length < LONGEST_STUB &&
  words.filter((token) => isFinite(token)).length <=
    words.filter((token) => governsVerb(token) || FACT_SUBORDINATORS.has(token.lower)).length

const OPENS_STUB = /^(?:while|whereas|although|though|but)$/

const endOfSentence = ({ sentences, tokens }: Syntax, { sentence }: Token): number =>
  tokens[(sentences[sentence]?.end ?? 0) - 1]?.span.end ?? Infinity

const REJOINDER =
  /,\s+(?:an?|the)\s+(?:\p{L}+\s+){0,2}(?:allegation|claim|charge|accusation|assertion|suggestion|figure|estimate|account|version|view|number|finding|criticism)s?\s+(?:(?:that|which)\s+)?[^,;:“”"]{2,60}?\b(?:deny|denies|denied|disputes?|disputed|rejects?|rejected|contests?|contested|could not be|cannot be)\b[^,;“”"]{0,60}$/u

const REJOINDERS = [
  REJOINDER,
  /,?\s+(?:but|though|although)\s+[^,;:“”"]{2,60}?\s(?:deny|denies|denied|disputes?|disputed|rejects?|rejected|contests?|contested|doubts?|doubted)\s+(?:this|that|it|the\s+(?:allegation|claim|charge|accusation|account|version|figure)s?)[^,;“”"]{0,40}$/u,
]

/** *He claimed that they knew, an allegation the charity denies*, *…, but the charity disputes this*: not said by him. */
export const withoutRejoinder = ({ text }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const tail = text.slice(Math.max(span.start, span.end - 200), span.end)
    const match = REJOINDERS.map((rejoinder) => rejoinder.exec(tail)).find((found) => found !== null)
    return match ? { start: span.start, end: span.end - match[0].length } : span
  })

/** *said it flew low, in the dark*, *unless they voted*: what ends the sentence without a statement goes with it. */
export const toItsEnd = ({ syntax }: Read, found: Attribution): Attribution => {
  const last = found.content.at(-1)
  if (!last || last.start < endOfCue(found) || quotationOver(syntax, last.end - 1)) return found
  const at = firstIndex(syntax.tokens, ({ span }) => span.start >= last.end)
  const rest = syntax.tokens.slice(at, syntax.sentences[syntax.tokens[at - 1]?.sentence ?? -1]?.end ?? 0)
  const first = rest[isPause(rest[0]) ? 1 : 0]
  const end = rest.findLast((token) => isWord(token) || token.tag === '-RRB-')?.span.end
  if (!first || end === undefined || rest.length > 30 || !goesOn(rest, first)) return found
  return { ...found, content: [...found.content.slice(0, -1), { start: last.start, end }] }
}

const goesOn = (rest: readonly Token[], first: Token): boolean =>
  /^(?:unless|if)$/.test(first.lower) ||
  (first.tag === 'IN' &&
    !/^(?:according|like|as|that)$/.test(first.lower) &&
    !rest.some((token) => isFinite(token) || token.tag === 'VBG' || /["“”;:]/.test(token.text)) &&
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
