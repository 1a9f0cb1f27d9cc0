import type { Attribution } from '../../domain/attribution.ts'
import type { Hedge, Hedging, HedgingLevel } from '../../domain/hedging.ts'
import { bySpan, overlaps, type Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { firstIndex } from './first-index.ts'
import { matchCues } from './hedges/match-cues.ts'
import { scopeIn } from './hedges/scope-in.ts'

/**
 * The words that say how surely a thing is said, in reading order, none overlapping.
 * `scope` is `source` for a cue within a quotation or within what somebody is reported to have said.
 */
export const findHedges = (
  _text: string,
  syntax: Syntax,
  attributions: readonly Attribution[],
): readonly Hedge[] => {
  const scopeOf = scopeIn(syntax.quotations, attributions)
  return matchCues(syntax).map(({ span, level }) => ({ span, level, scope: scopeOf(span) }))
}

/**
 * How surely a claim is said: the highest level among the cues in its spans and in its frame, the words
 * that attribute it. A round figure in the frame (*several officials said*) says nothing about the claim.
 */
export const hedgingOf = (
  spans: readonly Span[],
  hedges: readonly Hedge[],
  frame: readonly Span[] = [],
): Hedging => {
  const cues = hedgesIn([...spans, ...frame], hedges).filter(
    ({ span, level }) => level > 1 || spans.some((own) => overlaps(own, span)),
  )
  return {
    level: cues.reduce<HedgingLevel>((highest, { level }) => (level > highest ? level : highest), 0),
    cues,
  }
}

/** The cues that some spans hold or cut, in reading order, each once. */
const hedgesIn = (spans: readonly Span[], hedges: readonly Hedge[]): readonly Hedge[] => {
  const found = new Set<Hedge>()
  for (const span of spans)
    for (let at = firstIndex(hedges, (hedge) => hedge.span.end > span.start); ; at++) {
      const hedge = hedges[at]
      if (hedge === undefined || hedge.span.start >= span.end) break
      found.add(hedge)
    }
  return [...found].sort((a, b) => bySpan(a.span, b.span))
}
