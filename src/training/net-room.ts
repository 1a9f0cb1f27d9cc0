import { netKernel } from '../analysis/attribution/net.ts'
import {
  type NetPlaces,
  type NetShape,
  type Place,
  type Workplaces,
  columnsOf,
} from '../analysis/attribution/net-places.ts'
import { SPAN_SCORES, type SpanWorkplaces } from '../analysis/attribution/beside-places.ts'
import type { MatrixKernel } from '../analysis/model/matrix-kernel.ts'

/** The kernel's memory with room for all that learning asks: slopes of the weights and of what lies between. */
export type NetRoom = Readonly<{
  kernel: MatrixKernel
  shape: NetShape
  net: NetPlaces
  work: Workplaces
  /** What lies between beside cues, and its slopes. */
  spans: SpanWorkplaces
  beside: Readonly<{ scores: Place; out: Place; gates: Place; z: Place }>
  /** The slopes of the weights, in the order of the weights. */
  slopes: Place
  /** The matrices turned about, with room for them. */
  turns: readonly Readonly<{ matrix: Place; to: Place }>[]
  scores: Place
  out: readonly [Place, Place]
  gates: Place
  x: Place
  y: Place
  up: Place
  down: Place
}>

/** So many words beside cues are read at a time. */
export const BESIDE_ROWS = 2048

/** Room for a net that learns from up to `rows` words at a time. */
export const netRoom = (shape: NetShape, rows: number): NetRoom => {
  const { width, hidden, beside, besideHidden } = shape
  const both = 2 * hidden
  const besideBoth = 2 * besideHidden
  const columns = columnsOf(shape)
  const besideRows = BESIDE_ROWS + 4
  const sizes = netKernel(shape, { words: 4, beside: 4 }).net.size
  const between =
    rows * (columns + 5 * both + 4 * width) + besideRows * (SPAN_SCORES + 4 * besideBoth + beside)
  const { kernel, net, work, spans, free } = netKernel(shape, {
    words: rows,
    beside: besideRows,
    extra: between + 2 * sizes + 256,
  })
  let next = (free + 7) & ~7
  const place = (count: number, columns: number): Place => {
    const at = next
    next += (count * columns + 7) & ~7
    return { at, rows: count, columns }
  }
  const turned = (matrix: Place) => ({ matrix, to: place(matrix.columns, matrix.rows) })
  const matrices = [
    ...[net.up, net.down, net.out, net.direct, ...net.layers.map(({ into }) => into)],
    ...[net.beside.layer.into, net.beside.out, net.beside.direct],
  ]
  return {
    ...{ kernel, shape, net, work, spans },
    slopes: place(1, sizes),
    turns: matrices.map(turned),
    scores: place(rows, columns),
    out: [place(rows, both), place(rows, both)],
    gates: place(rows, 3 * both),
    x: place(rows, width),
    y: place(rows, width),
    up: place(rows, width),
    down: place(rows, width),
    beside: {
      scores: place(besideRows, SPAN_SCORES),
      out: place(besideRows, besideBoth),
      gates: place(besideRows, 3 * besideBoth),
      z: place(besideRows, beside),
    },
  }
}

/** Where the slopes of a matrix of weights lie. */
export const slopeOf = ({ slopes }: NetRoom, { at, rows, columns }: Place): Place => ({
  at: slopes.at + at,
  rows,
  columns,
})

/** A matrix turned about. */
export const turnOf = ({ turns }: NetRoom, matrix: Place): Place =>
  turns.find((turn) => turn.matrix === matrix)!.to

/** Turns all matrices about, as they are now. */
export const turnAll = ({ kernel: { memory: m }, turns }: NetRoom): void => {
  for (const { matrix, to } of turns)
    for (let row = 0; row < matrix.rows; row++)
      for (let column = 0; column < matrix.columns; column++)
        m[to.at + column * matrix.rows + row] = m[matrix.at + row * matrix.columns + column]!
}

/** How far the rows of places are from nothing to begin with. */
const FAINT = 0.1

const spread = (m: Float32Array, { at, rows, columns }: Place, size: number, random: () => number): void => {
  for (let index = at; index < at + rows * columns; index++) m[index] = (random() * 2 - 1) * size
}

/** Sets the weights at random to begin with (Glorot and Bengio 2010), gates open, memories long. */
export const initialise = ({ kernel: { memory: m }, shape, net }: NetRoom, random: () => number): void => {
  const glorot = (place: Place, columns = place.columns) =>
    spread(m, place, Math.sqrt(6 / (place.rows + columns)), random)
  glorot(net.words)
  glorot(net.up)
  glorot(net.down)
  for (const gate of [net.upGate, net.downGate]) m.fill(1, gate.at, gate.at + gate.rows * gate.columns)
  const setLayer = ({ into, bias }: NetPlaces['layers'][number], hidden: number) => {
    glorot(into, 2 * hidden)
    m.fill(0, bias.at, bias.at + bias.columns)
    m.fill(1, bias.at + 2 * hidden, bias.at + 4 * hidden)
  }
  for (const layer of net.layers) setLayer(layer, shape.hidden)
  glorot(net.out)
  glorot(net.direct)
  spread(m, net.beside.rows, FAINT, random)
  setLayer(net.beside.layer, shape.besideHidden)
  glorot(net.beside.out)
  glorot(net.beside.direct)
}
