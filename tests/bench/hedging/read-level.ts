import type { Hedge, HedgingLevel } from '../../../src/domain/hedging.ts'
import { overlaps, type Span } from '../../../src/domain/span.ts'
import { findHedges } from '../../../src/analysis/stages/find-hedges.ts'
import { readSyntax } from '../../../src/analysis/syntax/read-syntax.ts'

/** The cues of a text, read as the program reads it. */
export const hedgesOf = (text: string): readonly Hedge[] => findHedges(text, readSyntax(text), [])

/** The highest level among the cues in a sentence. */
export const levelIn = (hedges: readonly Hedge[], sentence: Span): HedgingLevel =>
  hedges
    .filter(({ span }) => overlaps(span, sentence))
    .reduce<HedgingLevel>((highest, { level }) => (level > highest ? level : highest), 0)
