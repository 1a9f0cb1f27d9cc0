/*
 * An interview printed as question and answer, or a hearing with its speakers' names before a colon: the words of
 * each paragraph are its speaker's, to the next label or the end of the paragraph.
 */
import type { Sentence } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { labelsIn, leadAt } from '../stages/find-leads.ts'
import type { Voice } from './voices.ts'

type Read = Readonly<{ text: string; syntax: Syntax; sentences: readonly Sentence[] }>

/** A voice for each paragraph that begins with the label of a speaker. */
export const transcriptVoices = ({ text, syntax, sentences }: Read): Voice[] => {
  const labels = labelsIn(text)
  if (labels.size === 0) return []
  return sentences.flatMap((sentence, index) => {
    const start = syntax.tokens[syntax.sentences[index]?.first ?? -1]?.span.start ?? -1
    if (sentences[index - 1]?.paragraph === sentence.paragraph) return []
    const lead = leadAt(text, start, labels)
    return lead?.speaker ? [voiceFrom(lead.speaker, lead.span.end, endOfParagraph(sentences, index))] : []
  })
}

const endOfParagraph = (sentences: readonly Sentence[], index: number): number => {
  let last = index
  while (sentences[last + 1]?.paragraph === sentences[index]?.paragraph) last++
  return sentences[last]?.span.end ?? 0
}

const voiceFrom = (speaker: Span, start: number, end: number): Voice => ({
  attribution: {
    source: [speaker],
    cue: [{ start: speaker.end, end: speaker.end + 1 }],
    content: [{ start, end }],
    kind: 'quotation',
    confidence: 0.9,
  },
  apart: true,
  carriedFrom: null,
  speaks: true,
})
