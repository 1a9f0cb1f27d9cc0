import { type Pack, product } from '../analysis/attribution/net.ts'
import { tanh } from '../analysis/model/sigmoid-tables.ts'
import type { LayerWork, Place } from '../analysis/attribution/net-places.ts'
import { type NetRoom, slopeOf, turnAll, turnOf } from './net-room.ts'

/*
 * The way back through the net (backpropagation): from the slopes of the scores to those of all weights. What was
 * dropped on the way there, or clipped, is nothing in the results, and has no slope.
 */

/** What was not dropped was made so many times larger: within the net, and what its layers give. */
export type Scales = Readonly<{ inner: number; outer: number }>

const BYTES = 4

/** `slopes of matrix += fromᵀ · slopes`. */
export const addProduct = (room: NetRoom, from: Place, slope: Place, matrix: Place, count: number): void =>
  room.kernel.multiply(
    from.at * BYTES,
    BYTES,
    from.columns * BYTES,
    slope.at * BYTES,
    slopeOf(room, matrix).at * BYTES,
    from.columns,
    slope.columns,
    count,
  )

export const addColumns = (room: NetRoom, slope: Place, bias: Place, count: number): void => {
  const { memory: m } = room.kernel
  const to = slopeOf(room, bias).at
  for (let at = 0; at < count; at++)
    for (let d = 0; d < slope.columns; d++) m[to + d] = m[to + d]! + m[slope.at + at * slope.columns + d]!
}

export const wipe = ({ kernel }: NetRoom, { at, columns }: Place, count: number): void => {
  kernel.memory.fill(0, at, at + ((count + 3) & ~3) * columns)
}

/** Back through the clipping and dropping of `results`. */
export const unclip = (m: Float32Array, slope: Place, results: Place, count: number, scale: number): void => {
  for (let index = 0; index < count * slope.columns; index++)
    m[slope.at + index] = m[results.at + index] === 0 ? 0 : m[slope.at + index]! * scale
}

/** Back through the recurrence of one layer over one sequence: from the slopes of what it gives to its gates'. */
export const unroll = (
  { kernel: { memory: m } }: NetRoom,
  { gates, state, out }: LayerWork,
  slopes: Place,
  slope: Place,
  { first, end }: Readonly<{ first: number; end: number }>,
  outer: number,
): void => {
  const both = out.columns
  const hidden = both / 2
  const carried = new Float64Array(hidden)
  for (let direction = 0; direction < 2; direction++) {
    const step = direction === 0 ? -1 : 1
    const shift = direction * hidden
    carried.fill(0)
    for (let at = direction === 0 ? end - 1 : first, left = end - first; left > 0; left--, at += step) {
      const g = gates.at + at * 3 * both + shift
      const d = slopes.at + at * 3 * both + shift
      const s = state.at + at * both + shift
      const from = left > 1 ? s + step * both : -1
      for (let unit = 0; unit < hidden; unit++) {
        const forget = m[g + both + unit]!
        const show = m[g + 2 * both + unit]!
        const bent = tanh(m[s + unit]!)
        const isDropped = m[out.at + at * both + shift + unit] === 0
        const given = isDropped ? 0 : m[slope.at + at * both + shift + unit]! * outer
        const held = carried[unit]! + given * show * (1 - bent * bent)
        const before = from < 0 ? 0 : m[from + unit]!
        m[d + unit] = held * (1 - forget)
        m[d + both + unit] = held * (before - m[g + unit]!) * forget * (1 - forget)
        m[d + 2 * both + unit] = given * bent * show * (1 - show)
        carried[unit] = held * forget
      }
    }
  }
}

/** Back through the recurrent layers, to the slopes of what lies below them. */
const throughLayers = (room: NetRoom, pack: Pack, outer: number): void => {
  const { kernel, net, work, out, gates, y } = room
  const { count } = pack
  let [slope, other] = out
  for (let layer = net.layers.length - 1; layer >= 0; layer--) {
    const { into, bias } = net.layers[layer]!
    for (const sequence of pack.sequences) unroll(room, work.layers[layer]!, gates, slope, sequence, outer)
    const below = layer === 0 ? work.y : work.layers[layer - 1]!.out
    addProduct(room, below, gates, into, count)
    addColumns(room, gates, bias, count)
    const to = layer === 0 ? y : other
    if (layer > 0) wipe(room, to, count)
    product(kernel, gates, turnOf(room, into), to, count)
    ;[slope, other] = [other, slope]
  }
}

/** Back along the trees: from the slopes of what words are having heard to those of what was said. */
const alongTree = (room: NetRoom, pack: Pack): void => {
  const { kernel, net, work, x, y, up, down } = room
  const { memory: m } = kernel
  const { columns: width } = y
  const { count } = pack
  wipe(room, up, count)
  wipe(room, down, count)
  m.copyWithin(x.at, y.at, y.at + ((count + 3) & ~3) * width)
  const [upGates, downGates] = [slopeOf(room, net.upGate).at, slopeOf(room, net.downGate).at]
  for (let at = 0; at < count; at++) {
    const head = pack.head[at]!
    if (head < 0) continue
    const g = pack.gate[at]! * width
    const [low, high] = [at * width, head * width]
    for (let d = 0; d < width; d++) {
      const own = m[y.at + low + d]!
      const above = m[y.at + high + d]!
      m[up.at + high + d] = m[up.at + high + d]! + own * m[net.upGate.at + g + d]!
      m[upGates + g + d] = m[upGates + g + d]! + own * m[work.up.at + high + d]!
      m[down.at + low + d] = above * m[net.downGate.at + g + d]!
      m[downGates + g + d] = m[downGates + g + d]! + above * m[work.down.at + low + d]!
    }
  }
}

/** Before a batch's slopes are worked out: those of the weights are nothing, and the matrices lie turned about. */
export const beginRound = (room: NetRoom): void => {
  const { kernel, slopes } = room
  kernel.memory.fill(0, slopes.at, slopes.at + slopes.columns)
  turnAll(room)
}

/** From the slopes of the scores to those of the weights, and in `room.x` of the sums of table rows. */
export const goBack = (room: NetRoom, pack: Pack, scales: Scales): void => {
  const { kernel, net, work, scores, out, x, y, up, down } = room
  const { count } = pack
  wipe(room, out[0], count)
  product(kernel, scores, turnOf(room, net.out), out[0], count)
  wipe(room, y, count)
  product(kernel, scores, turnOf(room, net.direct), y, count)
  addProduct(room, work.layers.at(-1)!.out, scores, net.out, count)
  addProduct(room, work.y, scores, net.direct, count)
  addColumns(room, scores, net.bias, count)
  throughLayers(room, pack, scales.outer)
  unclip(kernel.memory, y, work.y, count, scales.inner)
  alongTree(room, pack)
  product(kernel, up, turnOf(room, net.up), x, count)
  product(kernel, down, turnOf(room, net.down), x, count)
  addProduct(room, work.x, up, net.up, count)
  addProduct(room, work.x, down, net.down, count)
  unclip(kernel.memory, x, work.x, count, scales.inner)
  addProduct(room, work.words, x, net.words, count)
}
