import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isCoordinator, isFinite, isPause, isVerb, isWord } from '../claims/words.ts'
import { VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import { firstIndex } from '../stages/first-index.ts'
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
    return past > 0 && opensClause(words[past]) && start !== undefined ? { start, end: span.end } : span
  })
}

/** The *that* of a content, not that of *beyond that point*. */
const opensClause = (word: Token | undefined): boolean =>
  word?.lower === 'that' && /^(?:IN|WDT)$/.test(word.tag)

const FARTHEST_HEARER = 12

/** The index of the *that* which follows whoever is told, with when and how often; 0 where a clause comes first. */
const pastHearer = (words: readonly Token[]): number => {
  const that = words.slice(0, FARTHEST_HEARER).findIndex((word) => opensClause(word))
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

/** *“If you read it, it says indict. Why lie? To prove intent,” he said*: whoever begins or ends a quotation has said it all. */
export const fromQuotationStart = ({ syntax: { quotations } }: Read, found: Attribution): Attribution => {
  const [first, ...rest] = found.content
  if (!first) return found
  const around = quotations[firstIndex(quotations, (quotation) => quotation.span.end > first.start)]
  const isCut = around !== undefined && around.inner.start < first.start && first.end >= around.inner.end
  const isOutside = found.cue.every(({ start, end }) =>
    around ? start >= around.span.end || end <= around.span.start : false,
  )
  return isCut && isOutside ? { ...found, content: [{ ...first, start: around.span.start }, ...rest] } : found
}

/** *The union, it was said, would never stand for it*: the subject, or the *if*, before an inserted frame is that of the words behind it. */
export const aroundFrame = ({ syntax }: Read, found: Attribution): Attribution => {
  const { tokens } = syntax
  const [content] = found.content
  const frame = indexesIn(syntax, [...found.source, ...found.cue])
  const { open, close } = marksAround(tokens, frame)
  const said = content ? indexesIn(syntax, [content]) : []
  const isInserted = isPause(tokens[open]) && isPause(tokens[close]) && said[0] === close + 1
  if (!content || found.content.length > 1 || !isInserted) return found
  const lead = subjectBefore(tokens, open)
  const goesOn = isFinite(tokens[said.find((at) => isWord(tokens[at])) ?? -1])
  return lead && (goesOn || tokens[open - 1]?.tag === 'IN') ? { ...found, content: [lead, content] } : found
}

/** The places before and behind a frame; *as* before *one of them put it* goes with it. */
const marksAround = (tokens: readonly Token[], frame: readonly number[]): { open: number; close: number } => {
  const open = Math.min(...frame) - 1
  return { open: tokens[open]?.lower === 'as' ? open - 1 : open, close: Math.max(...frame) + 1 }
}

/** *scrutiny in Brussels and, analysts believe, in Beijing*, *it ended, she says, in court*: what *and* or a verb leads to. */
export const pastFrame = ({ syntax }: Read, found: Attribution): Attribution => {
  const { tokens } = syntax
  const [content] = found.content
  const { open, close } = marksAround(tokens, indexesIn(syntax, [...found.source, ...found.cue]))
  const last = content ? tokens[indexesIn(syntax, [content]).at(-1) ?? -1] : undefined
  const behindFrame = tokens.slice(close + 1, close + 12)
  const goesOn =
    isVerb(last) &&
    behindFrame[0]?.tag === 'IN' &&
    pastCircumstance({ words: behindFrame, first: 0, quoted: [] }, 0) === 0
  const dangles = (isCoordinator(last) || goesOn) && isPause(tokens[open]) && isPause(tokens[close])
  if (!content || found.content.length > 1 || !dangles) return found
  let end = close + 1
  while (goesOnAt(tokens[end]) && tokens[end]?.sentence === last?.sentence) end++
  const [first, behindIt] = [tokens[close + 1], tokens[end - 1]]
  return first && behindIt && end > close + 1
    ? { ...found, content: [content, { start: first.span.start, end: behindIt.span.end }] }
    : found
}

const goesOnAt = (token: Token | undefined): boolean =>
  isWord(token) || /^(?:\$|-[LR]RB-)$/.test(token?.tag ?? '')

/** What stands in a sentence before `end`, if it has no verb of its own. */
const subjectBefore = (tokens: readonly Token[], end: number): Span | null => {
  let from = end
  while (
    from > 0 &&
    tokens[from - 1]?.sentence === tokens[end]?.sentence &&
    !/^[;:]$/.test(tokens[from - 1]?.text ?? '')
  )
    from--
  if (isCoordinator(tokens[from])) from++
  const [first, last] = [tokens[from], tokens[end - 1]]
  const isStated = tokens.slice(from, end).some((token) => isFinite(token))
  return first && last && from < end && !isStated ? { start: first.span.start, end: last.span.end } : null
}
