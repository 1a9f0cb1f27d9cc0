import { type MatrixKernel, matrixKernel } from '../model/matrix-kernel.ts'
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

const STEPS = 256
const FARTHEST = 8
const TABLE = 2 * STEPS * FARTHEST
const SIGMOID = Float32Array.from(
  { length: TABLE + 1 },
  (_, index) => 1 / (1 + Math.exp(FARTHEST - index / STEPS)),
)
const TANH = Float32Array.from({ length: TABLE + 1 }, (_, index) => Math.tanh(index / STEPS - FARTHEST))
const indexOf = (value: number): number => {
  const index = (value * STEPS + (FARTHEST * STEPS + 0.5)) | 0
  return index < 0 ? 0 : index > TABLE ? TABLE : index
}
export const sigmoid = (value: number): number => SIGMOID[indexOf(value)]!
export const tanh = (value: number): number => TANH[indexOf(value)]!

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

const clear = ({ memory }: MatrixKernel, { at, columns }: Place, rows: number): void => {
  memory.fill(0, at, at + ((rows + 3) & ~3) * columns)
}
const clip = ({ memory }: MatrixKernel, { at, columns }: Place, rows: number): void => {
  for (let index = at; index < at + rows * columns; index++) if (memory[index]! < 0) memory[index] = 0
}
const fillRows = ({ memory }: MatrixKernel, { at, columns }: Place, rows: number, bias: Place): void => {
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

/** The recurrence of one layer over one sequence, in both directions. */
const recur = (
  m: Float32Array,
  { gates, state, out }: Workplaces['layers'][number],
  hidden: number,
  { first, end }: Readonly<{ first: number; end: number }>,
): void => {
  const wide = 6 * hidden
  const both = 2 * hidden
  for (let direction = 0; direction < 2; direction++) {
    const step = direction === 0 ? 1 : -1
    const shift = direction * hidden
    let from = -1
    for (let at = direction === 0 ? first : end - 1, left = end - first; left > 0; left--, at += step) {
      const g = gates.at + at * wide + shift
      const s = state.at + at * both + shift
      const o = out.at + at * both + shift
      for (let unit = 0; unit < hidden; unit++) {
        const forget = sigmoid(m[g + both + unit]!)
        const show = sigmoid(m[g + 2 * both + unit]!)
        m[g + both + unit] = forget
        m[g + 2 * both + unit] = show
        const held = (1 - forget) * m[g + unit]! + (from < 0 ? 0 : forget * m[from + unit]!)
        m[s + unit] = held
        m[o + unit] = show * tanh(held)
      }
      from = s
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
  const { memory } = kernel
  product(kernel, work.words, net.words, work.x, count)
  clip(kernel, work.x, count)
  drop?.(work.x.at, count * shape.width, 'x')
  for (const [matrix, to] of [
    [net.up, work.up],
    [net.down, work.down],
  ] as const) {
    clear(kernel, to, count)
    product(kernel, work.x, matrix, to, count)
  }
  hearAlongTree(kernel, net, work, pack)
  clip(kernel, work.y, count)
  drop?.(work.y.at, count * shape.width, 'y')
  let below = work.y
  net.layers.forEach(({ into, bias }, layer) => {
    const own = work.layers[layer]!
    fillRows(kernel, own.gates, count, bias)
    product(kernel, below, into, own.gates, count)
    for (const sequence of pack.sequences) recur(memory, own, shape.hidden, sequence)
    drop?.(own.out.at, count * 2 * shape.hidden, 'out')
    below = own.out
  })
  fillRows(kernel, work.scores, count, net.bias)
  product(kernel, below, net.out, work.scores, count)
  product(kernel, work.y, net.direct, work.scores, count)
}

/** A net's kernel with room for its weights and for `rows` words; `extra` floats more for whoever learns. */
export const netKernel = (shape: NetShape, rows: number, extra = 0) => {
  const net = weightPlaces(shape)
  const work = workplaces(shape, rows, net.size)
  return { kernel: matrixKernel(net.size + work.size + extra), net, work, free: net.size + work.size }
}
