import type { Attribution } from '../../domain/attribution.ts'
import type { Hedge, Hedging, HedgingLevel } from '../../domain/hedging.ts'
import { bySpan, overlaps, type Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
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
    for (let at = firstEndingAfter(hedges, span.start); ; at++) {
      const hedge = hedges[at]
      if (hedge === undefined || hedge.span.start >= span.end) break
      found.add(hedge)
    }
  return [...found].sort((a, b) => bySpan(a.span, b.span))
}

// Cues don't overlap, so that their ends are in order too, and an article of any length can be halved.
const firstEndingAfter = (hedges: readonly Hedge[], place: number): number => {
  let low = 0
  let high = hedges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hedges[middle]?.span.end ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return low
}
