import { type MatrixKernel, SPARSE_ROWS, matrixKernel } from '../model/matrix-kernel.ts'
import { type SpanWorkplaces, spanWorkplaces } from './beside-places.ts'
import { recur } from './recurrence.ts'
import {
  type NetPlaces,
  type NetShape,
  type Place,
  type Workplaces,
  weightPlaces,
  workplaces,
} from './net-places.ts'

/*
 * A small recurrent network. What is known of a word is added up to `width` numbers (rows of a table by feature, and
 * a product of its word vector); each word then hears from its head and its children; two simple recurrent layers
 * (Lei et al. 2018: all products are made for all words at once, only elementwise work goes from word to word) read
 * each paragraph in both directions; the last layer scores labels.
 */
/** Words to be read: `head` and the sequences count rows; `gate` says which gate is between a word and its head. */
export type Pack = Readonly<{
  count: number
  head: Int32Array
  gate: Int32Array
  sequences: readonly Readonly<{ first: number; end: number }>[]
}>

/** Sets some of the numbers to nothing, while learning. */
export type Drop = (at: number, length: number, layer: 'x' | 'y' | 'out') => void

const BYTES = 4
/** `to += from * matrix` for `rows` rows. */
export const product = (
  { multiply }: MatrixKernel,
  from: Place,
  matrix: Place,
  to: Place,
  rows: number,
): void =>
  multiply(
    from.at * BYTES,
    from.columns * BYTES,
    BYTES,
    matrix.at * BYTES,
    to.at * BYTES,
    (rows + 3) & ~3,
    matrix.columns,
    matrix.rows,
  )

/** The same where `from` was clipped, and most of it is nothing. */
export const productOfClipped = (
  kernel: MatrixKernel,
  from: Place,
  matrix: Place,
  to: Place,
  rows: number,
): void => {
  if (matrix.columns % 32 !== 0) product(kernel, from, matrix, to, rows)
  else
    for (let first = 0; first < rows; first += SPARSE_ROWS)
      kernel.multiplySparse(
        (from.at + first * from.columns) * BYTES,
        matrix.at * BYTES,
        (to.at + first * to.columns) * BYTES,
        Math.min(rows - first, SPARSE_ROWS),
        matrix.columns,
        matrix.rows,
        kernel.lists,
      )
}

const clear = ({ memory }: MatrixKernel, { at, columns }: Place, rows: number): void => {
  memory.fill(0, at, at + ((rows + 3) & ~3) * columns)
}
export const clip = (kernel: MatrixKernel, { at, columns }: Place, rows: number): void => {
  kernel.clip(at * BYTES, (at + rows * columns) * BYTES)
}
export const fillRows = (
  { memory }: MatrixKernel,
  { at, columns }: Place,
  rows: number,
  bias: Place,
): void => {
  const row = memory.subarray(bias.at, bias.at + columns)
  for (let index = 0; index < rows; index++) memory.set(row, at + index * columns)
  memory.fill(0, at + rows * columns, at + ((rows + 3) & ~3) * columns)
}

/** Each word hears from its head and from its children. */
const hearAlongTree = ({ memory: m }: MatrixKernel, net: NetPlaces, work: Workplaces, pack: Pack): void => {
  const { columns: width } = work.x
  m.copyWithin(work.y.at, work.x.at, work.x.at + pack.count * width)
  for (let at = 0; at < pack.count; at++) {
    const head = pack.head[at]!
    if (head < 0) continue
    const [own, up] = [work.y.at + at * width, work.y.at + head * width]
    const [upFrom, downFrom] = [work.up.at + head * width, work.down.at + at * width]
    const [upGate, downGate] = [
      net.upGate.at + pack.gate[at]! * width,
      net.downGate.at + pack.gate[at]! * width,
    ]
    for (let index = 0; index < width; index++) {
      m[own + index] = m[own + index]! + m[upGate + index]! * m[upFrom + index]!
      m[up + index] = m[up + index]! + m[downGate + index]! * m[downFrom + index]!
    }
  }
}

/**
 * Runs the net over a pack whose word vectors lie in `work.words` and whose sums of table rows lie in `work.x`;
 * the scores then lie in `work.scores`.
 */
export const runNet = (
  kernel: MatrixKernel,
  shape: NetShape,
  net: NetPlaces,
  work: Workplaces,
  pack: Pack,
  drop?: Drop,
): void => {
  const { count } = pack
  product(kernel, work.words, net.words, work.x, count)
  clip(kernel, work.x, count)
  drop?.(work.x.at, count * shape.width, 'x')
  for (const [matrix, to] of [
    [net.up, work.up],
    [net.down, work.down],
  ] as const) {
    clear(kernel, to, count)
    productOfClipped(kernel, work.x, matrix, to, count)
  }
  hearAlongTree(kernel, net, work, pack)
  clip(kernel, work.y, count)
  drop?.(work.y.at, count * shape.width, 'y')
  let below = work.y
  net.layers.forEach(({ into, bias }, layer) => {
    const own = work.layers[layer]!
    fillRows(kernel, own.gates, count, bias)
    const multiply = layer === 0 ? productOfClipped : product
    multiply(kernel, below, into, own.gates, count)
    for (const sequence of pack.sequences) recur(kernel, own, shape.hidden, sequence)
    drop?.(own.out.at, count * 2 * shape.hidden, 'out')
    below = own.out
  })
  fillRows(kernel, work.scores, count, net.bias)
  product(kernel, below, net.out, work.scores, count)
  product(kernel, work.y, net.direct, work.scores, count)
}

/** How many words a kernel has room for: of texts, and beside cues; `extra` floats more for whoever learns. */
export type NetRows = Readonly<{ words: number; beside: number; extra?: number }>

/** A net's kernel with room for its weights and for so many words. */
export const netKernel = (shape: NetShape, { words, beside, extra = 0 }: NetRows) => {
  const net = weightPlaces(shape)
  const work = workplaces(shape, words, net.size)
  const spans: SpanWorkplaces = spanWorkplaces(shape, beside, net.size + work.size)
  const free = net.size + work.size + spans.size
  return { kernel: matrixKernel(free + extra), net, work, spans, free }
}
