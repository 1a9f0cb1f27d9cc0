/** How large a net is: numbers of a word vector, of a word within, units of a layer in one direction, layers. */
export type NetShape = Readonly<{ vector: number; width: number; hidden: number; layers: number }>

/** Scores a word: three for cues (O, B, I), three each for sources and contents, and padding. */
export const SCORES = 16
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
  size: number
}>

const placer = (from: number) => {
  let next = from
  const place = (rows: number, columns: number): Place => {
    const at = next
    next += (rows * columns + 7) & ~7
    return { at, rows, columns }
  }
  return { place, end: () => next }
}

/** Where the weights lie, from `from` on. */
export const weightPlaces = ({ vector, width, hidden, layers }: NetShape, from = 0): NetPlaces => {
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
    out: place(2 * hidden, SCORES),
    direct: place(width, SCORES),
    bias: place(1, SCORES),
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
  layers: readonly Readonly<{ gates: Place; state: Place; out: Place }>[]
  scores: Place
  size: number
}>

/** Where the intermediate results for up to `rows` words lie. */
export const workplaces = (
  { vector, width, hidden, layers }: NetShape,
  rows: number,
  from: number,
): Workplaces => {
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
    scores: place(rows, SCORES),
  }
  return { ...places, size: end() - from }
}

/** All matrices of a net, in order. */
export const placesOf = (net: NetPlaces): Place[] => [
  ...[net.words, net.up, net.down, net.upGate, net.downGate],
  ...net.layers.flatMap(({ into, bias }) => [into, bias]),
  ...[net.out, net.direct, net.bias],
]
