import { type SpanPlaces, besidePlaces } from './beside-places.ts'

/**
 * How large a net is: numbers of a word vector, of a word within, units of a layer in one direction, layers; then
 * numbers of a word beside a cue, and units of the layer that reads those, in one direction.
 */
export type NetShape = Readonly<{
  vector: number
  width: number
  hidden: number
  layers: number
  beside: number
  besideHidden: number
}>

/**
 * What the last layer gives of each word: three scores for cues (O, B, I), three each for sources and contents,
 * padding; then what the word brings to a reading of spans, and what it brings to one as a word of the cue.
 */
export const SCORES = 16
export const columnsOf = ({ beside }: NetShape): number => SCORES + 2 * beside
export const CUE_SCORES = 0
export const SOURCE_SCORES = 3
export const CONTENT_SCORES = 6
export const GATE_ROWS = 512
/** Where a matrix lies in the kernel's memory. */
export type Place = Readonly<{ at: number; rows: number; columns: number }>
export type LayerPlaces = Readonly<{ into: Place; bias: Place }>
export type NetPlaces = Readonly<{
  words: Place
  up: Place
  down: Place
  upGate: Place
  downGate: Place
  layers: readonly LayerPlaces[]
  out: Place
  direct: Place
  bias: Place
  beside: SpanPlaces
  size: number
}>

/** Takes up room for one matrix after another. */
export type Placing = (rows: number, columns: number) => Place
export const placer = (from: number) => {
  let next = from
  const place: Placing = (rows, columns) => {
    const at = next
    next += (rows * columns + 7) & ~7
    return { at, rows, columns }
  }
  return { place, end: () => next }
}

/** Where the weights lie, from `from` on. */
export const weightPlaces = (shape: NetShape, from = 0): NetPlaces => {
  const { vector, width, hidden, layers } = shape
  const columns = columnsOf(shape)
  const { place, end } = placer(from)
  const places = {
    words: place(vector, width),
    up: place(width, width),
    down: place(width, width),
    upGate: place(GATE_ROWS, width),
    downGate: place(GATE_ROWS, width),
    layers: Array.from({ length: layers }, (_, layer) => ({
      into: place(layer === 0 ? width : 2 * hidden, 6 * hidden),
      bias: place(1, 6 * hidden),
    })),
    out: place(2 * hidden, columns),
    direct: place(width, columns),
    bias: place(1, columns),
    beside: besidePlaces(shape, place),
  }
  return { ...places, size: end() - from }
}

export type Workplaces = Readonly<{
  rows: number
  words: Place
  x: Place
  up: Place
  down: Place
  y: Place
  layers: readonly LayerWork[]
  scores: Place
  size: number
}>

/** Where a recurrent layer keeps its gates, its state and what it gives. */
export type LayerWork = Readonly<{ gates: Place; state: Place; out: Place }>

/** Where the intermediate results for up to `rows` words lie. */
export const workplaces = (shape: NetShape, rows: number, from: number): Workplaces => {
  const { vector, width, hidden, layers } = shape
  const { place, end } = placer(from)
  const places = {
    rows,
    words: place(rows, vector),
    x: place(rows, width),
    up: place(rows, width),
    down: place(rows, width),
    y: place(rows, width),
    layers: Array.from({ length: layers }, () => ({
      gates: place(rows, 6 * hidden),
      state: place(rows, 2 * hidden),
      out: place(rows, 2 * hidden),
    })),
    scores: place(rows, columnsOf(shape)),
  }
  return { ...places, size: end() - from }
}

/** All matrices of a net, in order. */
export const placesOf = (net: NetPlaces): Place[] => [
  ...[net.words, net.up, net.down, net.upGate, net.downGate],
  ...net.layers.flatMap(({ into, bias }) => [into, bias]),
  ...[net.out, net.direct, net.bias],
  ...[net.beside.rows, net.beside.layer.into, net.beside.layer.bias],
  ...[net.beside.out, net.beside.direct, net.beside.bias],
]
