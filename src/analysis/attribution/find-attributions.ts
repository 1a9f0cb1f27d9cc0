import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { loadAttributionModel } from './attribution-file.ts'
import type { AttributionModel, TokenRange } from './attribution-model.ts'
import { classifyKind } from './classify-kind.ts'
import { cueShares } from './cue-shares.ts'
import { decodeCues } from './decode-cues.ts'
import { type SpanReading, readSpans } from './read-spans.ts'
import { type WordClasses, loadWordClasses } from './word-classes.ts'
import { type WordTable, applyLexicon, tabulate } from './word-table.ts'

/** What a cue's beginning gets on top: cues that are missed cost more than those that are not. Chosen on dev. */
const CUE_BIAS = 1

let classes: WordClasses | null = null
let model: AttributionModel | null = null

/** The weights that ship with the program, read once. */
export const attributionModel = (): AttributionModel =>
  (model ??= loadAttributionModel(new URL('../model/attribution.bin', import.meta.url)))
export const wordClasses = (): WordClasses =>
  (classes ??= loadWordClasses(new URL('../model/words.bin', import.meta.url)))

/** Of several sources, the one nearest to the cue: one attribution has one source. */
const nearestSource = ({ cue, source }: SpanReading): readonly TokenRange[] => {
  const distance = ({ first, end }: TokenRange) =>
    Math.min(Math.abs(first - cue.end), Math.abs(cue.first - end))
  return source.length < 2
    ? source
    : [source.reduce((near, next) => (distance(next) < distance(near) ? next : near))]
}

/** Source, cue and content in tokens, of every attribution of a text. */
export const readAttributions = (t: WordTable, using: AttributionModel): SpanReading[] => {
  applyLexicon(t, using.lexicon)
  const cues = decodeCues(cueShares(t, using), CUE_BIAS)
  return readSpans(t, using, { cues, others: cues, most: 1 })
    .flatMap((readings) => readings.slice(0, 1))
    .filter(({ content }) => content.length > 0)
    .map((reading) => ({ ...reading, source: nearestSource(reading) }))
}

/** Who says what with which words: every attribution of a text, in the order of their cues. Never throws. */
export const findAttributions = (text: string, syntax: Syntax): Attribution[] => {
  const { tokens } = syntax
  const spanOf = ({ first, end }: TokenRange): Span => ({
    start: tokens[first]?.span.start ?? 0,
    end: tokens[end - 1]?.span.end ?? 0,
  })
  return readAttributions(tabulate(text, syntax, wordClasses()), attributionModel()).map((reading) => ({
    source: reading.source.map(spanOf),
    cue: [spanOf(reading.cue)],
    content: reading.content.map(spanOf),
    kind: classifyKind(syntax, reading),
    confidence: reading.weakest,
  }))
}
