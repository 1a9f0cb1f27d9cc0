import {
  CONTENT_BEGIN,
  CONTENT_INSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
  SPAN_LABELS,
  type TokenRange,
} from './attribution-model.ts'
import { besideScorer } from './beside-reader.ts'
import { bestPaths } from './best-paths.ts'
import { type Transitions, labelShares, newLattice, runChain } from './chain.ts'
import { contextOf, tally } from './cue-context.ts'
import type { CueNet } from './cue-net.ts'
import { windowOf } from './cue-window.ts'
import type { NetsShares } from './nets-reader.ts'
import { rangesOf } from './ranges-of.ts'
import type { WordTable } from './word-table.ts'

/** An attribution in tokens. */
export type TokenAttribution = Readonly<{
  cue: TokenRange
  source: readonly TokenRange[]
  content: readonly TokenRange[]
}>

/** One way of reading source and content of a cue: how much worse than the best it is, and its doubt. */
export type SpanReading = TokenAttribution &
  Readonly<{
    /** Log-probability of the whole labelling, among the readings of its cue. */
    score: number
    /** The least probability of a label at the words that it labels, or that border on those. */
    weakest: number
    /** The probability that the net gives to whatever is not among the readings: no content at all, mostly. */
    doubt: number
  }>

const weakestShare = (path: Uint8Array, shares: Float64Array): number => {
  let weakest = 1
  for (let at = 0; at < path.length; at++) {
    const label = path[at]!
    const edge = label !== (path[at - 1] ?? label) || label !== (path[at + 1] ?? label)
    if (edge) weakest = Math.min(weakest, shares[at * SPAN_LABELS + label]!)
  }
  return weakest
}

const meanSteps = (nets: readonly CueNet[]): Transitions => {
  const { labels, weights } = nets[0]!.spanSteps
  return {
    labels,
    weights: weights.map(
      (_, pair) => nets.reduce((sum, net) => sum + net.spanSteps.weights[pair]!, 0) / nets.length,
    ),
  }
}

/** Reads the `most` best sources and contents of each cue. */
export const readSpans = (
  t: WordTable,
  nets: readonly CueNet[],
  given: NetsShares,
  { cues, most }: Readonly<{ cues: readonly TokenRange[]; most: number }>,
): SpanReading[][] => {
  const before = tally(t)
  const scorer = besideScorer(t, nets, given)
  const lattice = newLattice()
  const spanSteps = meanSteps(nets)
  return cues.map((cue) => {
    const window = windowOf(t, cue)
    const count = window.end - window.first
    const scores = scorer(contextOf(t, cue, before), window)
    const logarithm = runChain(lattice, spanSteps, scores, count)
    const shares = new Float64Array(count * SPAN_LABELS)
    for (let at = 0; at < count; at++) labelShares(lattice, SPAN_LABELS, at, shares, at * SPAN_LABELS)
    const readings = bestPaths(spanSteps, scores, count, most).map(({ labels, score }) => ({
      cue,
      source: rangesOf(labels, window.first, SOURCE_BEGIN, SOURCE_INSIDE),
      content: rangesOf(labels, window.first, CONTENT_BEGIN, CONTENT_INSIDE),
      score: score - logarithm,
      weakest: weakestShare(labels, shares),
      doubt: 0,
    }))
    return amongWithContent(readings)
  })
}

/** Nothing is attributed without a content: the readings that have one, their probabilities shared out anew. */
const amongWithContent = (readings: readonly SpanReading[]): SpanReading[] => {
  const kept = readings.filter(({ content }) => content.length > 0)
  const total = Math.log(kept.reduce((sum, { score }) => sum + Math.exp(score), 0))
  const empty = 1 - Math.exp(total)
  return kept.map((reading) => ({ ...reading, score: reading.score - total, doubt: empty }))
}
