/*
 * A quotation without a cue of its own goes on in the voice before it: *… he said. “We had no choice.”*, also where that
 * was reported in other words right before; *“…,” he said as he left, “and we had no choice”*; or a paragraph that opens
 * with one after a paragraph that ended in one. Who speaks is then implied.
 */
import { overlaps, type Span } from '../../domain/span.ts'
import type { Sentence } from '../../domain/sentence.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { pick } from './words.ts'
import { firstIndex } from '../stages/first-index.ts'
import { indexesIn, states, type Voice } from './voices.ts'

type Read = Readonly<{ syntax: Syntax; sentences: readonly Sentence[] }>

/** The voices with those of the bare quotations behind them, each pointing at the one that it goes on from. */
export const carryQuotations = (voices: readonly Voice[], { syntax, sentences }: Read): Voice[] => {
  const all = [...voices]
  const contents = voices
    .flatMap(({ attribution }, voice) => attribution.content.map((span) => ({ span, voice })))
    .toSorted((a, b) => a.span.start - b.span.start)
  let next = 0
  let last: { span: Span; voice: number } | undefined
  for (const quotation of syntax.quotations) {
    while (next < contents.length && (contents[next]?.span.start ?? 0) < quotation.span.end)
      last = contents[next++]
    if (contents.slice(Math.max(0, next - 6), next).some(({ span }) => overlaps(span, quotation.inner)))
      continue
    const from = last && all[last.voice]
    if (!last || !from || !goesOn({ syntax, sentences }, { span: last.span, from }, quotation.inner)) continue
    all.push(carried(all[last.voice], last.voice, quotation.inner))
    last = { span: quotation.span, voice: last.voice }
  }
  return all
}

const carried = (from: Voice | undefined, index: number, content: Span): Voice => ({
  attribution: {
    source: [],
    cue: [],
    content: [content],
    kind: 'quotation',
    confidence: 0.8 * (from?.attribution.confidence ?? 1),
  },
  apart: true,
  carriedFrom: index,
  speaks: true,
})

type Before = Readonly<{ span: Span; from: Voice }>

const goesOn = ({ syntax, sentences }: Read, { span: before, from }: Before, quotation: Span): boolean => {
  const words = pick(syntax.tokens, indexesIn(syntax, [quotation]))
  if (words.length < 4 || !states(words)) return false
  const [then, now] = [before.end - 1, quotation.start].map((place) => sentenceAt(sentences, place))
  const [there, here] = [sentences[then ?? -1], sentences[now ?? -1]]
  if (!here || !there) return false
  if (here === there) return wasQuoted(syntax, before) && /^\p{Ll}/u.test(words[0]?.text ?? '')
  const opens = here.span.start >= quotation.start - 2
  if (!opens || here.paragraph - there.paragraph > 1) return false
  const isNext = here.paragraph === there.paragraph && (now ?? 0) - (then ?? 0) === 1
  return wasQuoted(syntax, before) || (isNext && isOfSpeaker(from))
}

/** *A hotel owner said it would do harm. “They burn down the house.”* */
const isOfSpeaker = ({ attribution: { source, kind } }: Voice): boolean =>
  source.length > 0 && (kind === 'statement' || kind === 'assertion')

/** The index of the sentence at a place. */
const sentenceAt = (sentences: readonly Sentence[], place: number): number =>
  firstIndex(sentences, ({ span }) => span.end > place)

const wasQuoted = ({ quotations }: Syntax, content: Span): boolean => {
  const near = quotations[firstIndex(quotations, ({ span }) => span.end >= content.start)]
  return near !== undefined && overlaps(near.span, content)
}
