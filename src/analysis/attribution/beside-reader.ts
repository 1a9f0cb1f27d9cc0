import { SPAN_LABELS, type TokenRange } from './attribution-model.ts'
import type { CueContext } from './cue-context.ts'
import { runBeside, spanScoresOf } from './net-beside.ts'
import { type CueNet, readerOf } from './cue-net.ts'
import type { NetsShares } from './nets-reader.ts'
import { ROWS_A_WORD, spanRows } from './span-rows.ts'
import type { WordTable } from './word-table.ts'

/** Scores the words of a cue's window: `[word * 6 + label]`. */
export type SpanScorer = (cue: CueContext, window: TokenRange) => Float64Array

/** Scores the words around the cues of one text as the nets do, averaged. */
export const besideScorer = (t: WordTable, nets: readonly CueNet[], { each }: NetsShares): SpanScorer => {
  const readers = nets.map((net, index) => ({
    ...readerOf(net),
    shape: net.shape,
    results: each[index]!.results,
  }))
  return (cue, window) => {
    const count = window.end - window.first
    const word = Int32Array.from({ length: count }, (_, index) => index)
    const rows = new Uint16Array(count * ROWS_A_WORD)
    for (let at = 0; at < count; at++) spanRows(t, cue, window.first + at, rows, at * ROWS_A_WORD)
    const [cueFirst, cueEnd] = [cue.first - window.first, cue.end - window.first]
    const sequence = { first: 0, end: count, cueFirst, cueLast: cueEnd - 1 }
    const sum = new Float64Array(count * SPAN_LABELS)
    for (const { kernel, shape, net, spans, results } of readers) {
      const { cells, columns } = results
      kernel.memory.set(cells.subarray(window.first * columns, window.end * columns), spans.given.at)
      runBeside(kernel, shape, net, spans, { count, sequences: [sequence], word, rows }, spans.given)
      const own = spanScoresOf(kernel, spans, { first: 0, end: count, cueFrom: cueFirst, cueEnd })
      for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + own[at]! / readers.length
    }
    return sum
  }
}
