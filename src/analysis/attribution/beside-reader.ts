import type { TokenRange } from './attribution-model.ts'
import type { CueContext } from './cue-context.ts'
import { runBeside, spanScoresOf } from './net-beside.ts'
import { type CueNet, readerOf } from './cue-net.ts'
import type { NetShares } from './net-reader.ts'
import { ROWS_A_WORD, spanRows } from './span-rows.ts'
import type { WordTable } from './word-table.ts'

/** Scores the words of a cue's window: `[word * 6 + label]`. */
export type SpanScorer = (cue: CueContext, window: TokenRange) => Float64Array

/** Scores the words around the cues of one text as the net does. */
export const besideScorer = (t: WordTable, own: CueNet, { results }: NetShares): SpanScorer => {
  const { kernel, net, spans } = readerOf(own)
  return (cue, window) => {
    const count = window.end - window.first
    const word = Int32Array.from({ length: count }, (_, index) => window.first + index)
    const rows = new Uint16Array(count * ROWS_A_WORD)
    for (let at = 0; at < count; at++) spanRows(t, cue, window.first + at, rows, at * ROWS_A_WORD)
    const sequence = { first: 0, end: count, cueFirst: cue.first, cueLast: cue.end - 1 }
    runBeside(kernel, own.shape, net, spans, { count, sequences: [sequence], word, rows }, results)
    return spanScoresOf(kernel, spans, {
      ...{ first: 0, end: count },
      ...{ cueFrom: cue.first - window.first, cueEnd: cue.end - window.first },
    })
  }
}
