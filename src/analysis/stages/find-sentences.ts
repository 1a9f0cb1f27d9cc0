import { findPreamble, type Preamble } from '../../domain/preamble.ts'
import type { Mood, Sentence } from '../../domain/sentence.ts'
import { contains, overlaps, type Span } from '../../domain/span.ts'
import type { Quotation, Syntax, Token } from '../../domain/syntax.ts'
import { leadAt, labelsIn } from './find-leads.ts'
import { firstIndex } from './first-index.ts'
import { isFinite, isVerb, isWord } from '../claims/words.ts'

const LONGEST_HEADING = 24

/** The sentences of a text with their paragraphs and moods, one for each sentence of its grammar. */
export const findSentences = (text: string, syntax: Syntax): Sentence[] => {
  const preamble = findPreamble(text)
  const breaks = isWrapped(text, syntax) ? /\n[ \t\r]*\n/ : /[\n\r]/
  const edges = edgesOf(syntax)
  const labels = labelsIn(text)
  let paragraph = 0
  return edges.map((span, index) => {
    const before = edges[index - 1]
    const opens = before === undefined || breaks.test(text.slice(before.end, span.start))
    if (before !== undefined && opens) paragraph++
    const after = edges[index + 1]
    const ends = after === undefined || breaks.test(text.slice(span.end, after.start))
    const words = wordsOf(syntax, index)
    return {
      span: withoutLead(text, opens ? labels : null, withoutDate(span, preamble)),
      paragraph,
      mood: moodOf({ words, span, alone: opens && ends, preamble, syntax }),
    }
  })
}

const wordsOf = (syntax: Syntax, index: number): readonly Token[] => {
  const range = syntax.sentences[index]
  return range ? syntax.tokens.slice(range.first, range.end) : []
}

const edgesOf = ({ tokens, sentences }: Syntax): Span[] =>
  sentences.map(({ first, end }) => ({
    start: tokens[first]?.span.start ?? 0,
    end: tokens[end - 1]?.span.end ?? 0,
  }))

/** Text that was wrapped by width has line breaks within its sentences. */
const isWrapped = (text: string, syntax: Syntax): boolean =>
  edgesOf(syntax).filter(({ start, end }) => text.slice(start, end).includes('\n')).length > 1

/** `date 2020-11-09 Russia said …`: the sentence begins behind the date. */
const withoutDate = (span: Span, { date }: Preamble): Span =>
  date && overlaps(span, date) && date.end < span.end
    ? { start: Math.min(span.end, date.end + 1), end: span.end }
    : span

/** A dateline, a list's number and the label of a speaker stand before the sentence. */
const withoutLead = (text: string, labels: ReadonlySet<string> | null, span: Span): Span => {
  const lead = labels && leadAt(text, span.start, labels)
  return lead && lead.span.end < span.end ? { start: lead.span.end, end: span.end } : span
}

type Seen = Readonly<{
  words: readonly Token[]
  span: Span
  alone: boolean
  preamble: Preamble
  syntax: Syntax
}>

const moodOf = (seen: Seen): Mood => {
  const { words, span, alone, preamble } = seen
  if (preamble.date && contains(preamble.date, span)) return 'heading'
  if (preamble.headline && contains(preamble.headline, span)) return 'heading'
  if (!words.some(isWord) || isCredit(words)) return 'heading'
  if (asks(seen)) return 'question'
  if (isLoneWord(seen)) return 'heading'
  if (alone && words.length <= LONGEST_HEADING && !/[.!?…:,;]$/.test(lastMark(words))) return 'heading'
  if (alone && isLabel(words)) return 'heading'
  if (isDateline(words)) return 'heading'
  return commands(words) && !quotedOnly(seen) ? 'command' : 'statement'
}

/** *Reporting by A. Smith; editing by B. Jones*, *Source: Ofwat*: who made the article states nothing. */
export const isCredit = (words: readonly Token[]): boolean => {
  const [first, second, third] = words.filter(isWord)
  const makes =
    /^(?:sources?|photos?|photographs?|pictures?|images?|graphics?|credits?|reporting|editing|writing|compiled|byline)$/
  if (words.length > 24 || !first) return false
  if (first.lower === 'additional') return makes.test(second?.lower ?? '') && third?.lower === 'by'
  if (!makes.test(first.lower)) return false
  return second?.lower === 'by' || words[words.indexOf(first) + 1]?.text === ':'
}

const CLOSING = /^[”"'’)\]»]+$|^''$/

const lastMark = (words: readonly Token[]): string =>
  words.findLast(({ text }) => !CLOSING.test(text))?.text ?? ''

/** *Netflix.*, *LETTERS*, *Again.*: one word that nobody is quoted with states nothing. */
const isLoneWord = ({ words, syntax, span }: Seen): boolean =>
  words.filter(isWord).length < 2 && quotationAt(syntax, span) === undefined

/** *What to watch:* names what follows. */
const isLabel = (words: readonly Token[]): boolean =>
  words.length <= LONGEST_HEADING && lastMark(words) === ':' && !words.some((token) => isFinite(token))

/** *KYIV, 3 May.* states nothing. */
const isDateline = (words: readonly Token[]): boolean =>
  words.length < 8 &&
  words[0]?.tag.startsWith('NNP') === true &&
  !words.some((token) => isVerb(token)) &&
  words.some(({ tag }) => tag === 'CD')

/** Whether the sentence only opens with quoted words: *“Stay indoors,” the mayor said.* */
const quotedOnly = ({ words, syntax, span }: Seen): boolean => {
  const first = words.find((token) => isWord(token))
  const around = first && quotationAt(syntax, first.span)
  return around !== undefined && around.span.end < span.end - 1
}

/** The quotation that holds a span, if one does. */
const quotationAt = ({ quotations }: Syntax, span: Span): Quotation | undefined => {
  const near = quotations[firstIndex(quotations, (quotation) => quotation.span.end >= span.end)]
  return near && contains(near.span, span) ? near : undefined
}

/** A question mark inside a quotation asks for the sentence only where the quotation is the whole of it. */
const asks = ({ words, syntax }: Seen): boolean => {
  const mark = words.findLast(({ text }) => !CLOSING.test(text))
  if (!mark?.text.includes('?')) return false
  const around = quotationAt(syntax, mark.span)
  const first = words.find(isWord)
  return around === undefined || first === undefined || contains(around.span, first.span)
}

/** Whether words begin with a bare verb that nobody is the subject of: *Read more*, *Do not panic*. */
export const commands = (words: readonly Token[]): boolean => {
  const at = words.findIndex(
    (token) => isWord(token) && !/^(?:please|so|just|and|but|then|also|now|never|always)$/.test(token.lower),
  )
  const first = words[at]
  if (first === undefined) return false
  if (/^let(?:'s|’s)?$/.test(first.lower) && first.tag.startsWith('VB')) return true
  if (first.tag !== 'VB' && !(first.tag === 'VBP' && first.lower === first.lemma)) return false
  const next = words[at + 1]
  // “Look, it is over”: called out, not ordered.
  if (/^(?:look|listen|see|say|thank|believe|mind)$/.test(first.lower)) return false
  if (/^(?:be|have|am|are|is|were)$/.test(first.lower) && next?.tag === 'PRP') return false
  return !(next && isVerb(next) && next.tag !== 'VB' && first.lower !== 'do')
}
