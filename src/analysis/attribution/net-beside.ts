import type { SpanWorkplaces } from './beside-places.ts'
import type { MatrixKernel } from '../model/matrix-kernel.ts'
import { IN_CUE, SPAN_LABELS } from './attribution-model.ts'
import { type Drop, clip, fillRows, product, productOfClipped } from './net.ts'
import { type NetPlaces, type NetShape, SCORES } from './net-places.ts'
import { recur } from './recurrence.ts'
import { ROWS_A_WORD } from './span-rows.ts'

/*
 * How the net reads source and content of one cue: what each word brings, what the cue's first and last words bring
 * and how the word stands to the cue is added up, a small recurrent layer reads that from both sides, and each word
 * is scored for the labels of the span chain.
 */
/** Words beside cues: each sequence is the window of one cue. */
export type BesidePack = Readonly<{
  count: number
  sequences: readonly Readonly<{ first: number; end: number; cueFirst: number; cueLast: number }>[]
  /** Of each word which row of the net's results it has. */
  word: Int32Array
  /** Its rows of the table of places, `ROWS_A_WORD` each. */
  rows: Uint16Array
}>

/** Where in the kernel's memory the net's results for words lie: as many numbers a word as the last layer has columns. */
export type Results = Readonly<{ at: number; columns: number }>

const BYTES = 4

/** Adds up what words, cues and places bring. */
const addUp = (
  kernel: MatrixKernel,
  { beside: net }: NetPlaces,
  { z: { at: to, columns: width } }: SpanWorkplaces,
  { sequences, word, rows }: BesidePack,
  { at: from, columns }: Results,
): void => {
  const bringsOf = (at: number) => (from + at * columns + SCORES) * BYTES
  const rowOf = (index: number) => (net.rows.at + rows[index]! * width) * BYTES
  for (const { first, end, cueFirst, cueLast } of sequences) {
    const [one, other] = [bringsOf(cueFirst) + width * BYTES, bringsOf(cueLast) + width * BYTES]
    for (let at = first; at < end; at++) {
      const row = at * ROWS_A_WORD
      kernel.addUp(
        (to + at * width) * BYTES,
        bringsOf(word[at]!),
        one,
        other,
        rowOf(row),
        rowOf(row + 1),
        rowOf(row + 2),
        rowOf(row + 3),
        rowOf(row + 4),
        rowOf(row + 5),
        width * BYTES,
      )
    }
  }
}

/** Scores the words beside cues: the scores then lie in `work.scores`. */
export const runBeside = (
  kernel: MatrixKernel,
  { besideHidden }: NetShape,
  net: NetPlaces,
  work: SpanWorkplaces,
  pack: BesidePack,
  results: Results,
  drop?: Drop,
): void => {
  const { memory: m } = kernel
  const { beside } = net
  const { count } = pack
  const { z, layer, scores } = work
  addUp(kernel, net, work, pack, results)
  m.fill(0, z.at + count * z.columns, z.at + ((count + 3) & ~3) * z.columns)
  clip(kernel, z, count)
  drop?.(z.at, count * z.columns, 'y')
  fillRows(kernel, layer.gates, count, beside.layer.bias)
  productOfClipped(kernel, z, beside.layer.into, layer.gates, count)
  for (const sequence of pack.sequences) recur(kernel, layer, besideHidden, sequence)
  drop?.(layer.out.at, count * layer.out.columns, 'out')
  fillRows(kernel, scores, count, beside.bias)
  product(kernel, layer.out, beside.out, scores, count)
  product(kernel, z, beside.direct, scores, count)
}

/** A word of the cue is that and nothing else, any other is not. */
const SURE = 30

/** What the words of one sequence score, with the cue's own words settled. */
export const spanScoresOf = (
  { memory: m }: MatrixKernel,
  { scores }: SpanWorkplaces,
  { first, end, cueFrom, cueEnd }: Readonly<{ first: number; end: number; cueFrom: number; cueEnd: number }>,
): Float64Array => {
  const own = new Float64Array((end - first) * SPAN_LABELS)
  for (let at = first; at < end; at++) {
    const isCue = at >= cueFrom && at < cueEnd
    const [from, to] = [scores.at + at * scores.columns, (at - first) * SPAN_LABELS]
    if (!isCue) for (let label = 0; label < SPAN_LABELS; label++) own[to + label] = m[from + label]!
    own[to + IN_CUE] = isCue ? SURE : -SURE
  }
  return own
}
