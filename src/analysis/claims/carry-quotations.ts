/*
 * A quotation without a cue of its own goes on in the voice before it: *… he said. “We had no choice.”*, or a
 * paragraph that opens with one after a paragraph that ended in one. Who speaks is then implied.
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
    if (!last || !goesOn({ syntax, sentences }, last.span, quotation.inner)) continue
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
})

const goesOn = ({ syntax, sentences }: Read, before: Span, quotation: Span): boolean => {
  const words = pick(syntax.tokens, indexesIn(syntax, [quotation]))
  if (words.length < 4 || !states(words)) return false
  const here = sentenceAt(sentences, quotation)
  const there = sentenceAt(sentences, { start: before.end - 1, end: before.end })
  if (!here || !there) return false
  const opens = here.span.start >= quotation.start - 2
  return opens && here.paragraph - there.paragraph <= 1 && wasQuoted(syntax, before)
}

const sentenceAt = (sentences: readonly Sentence[], { start }: Span): Sentence | undefined =>
  sentences[firstIndex(sentences, ({ span }) => span.end > start)]

const wasQuoted = ({ quotations }: Syntax, content: Span): boolean => {
  const near = quotations[firstIndex(quotations, ({ span }) => span.end >= content.start)]
  return near !== undefined && overlaps(near.span, content)
}
