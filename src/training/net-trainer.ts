import type { Transitions } from '../analysis/attribution/chain.ts'
import { type Drop, runNet } from '../analysis/attribution/net.ts'
import type { NetShape } from '../analysis/attribution/net-places.ts'
import { newAdam, paceOf, stepDown } from './adam.ts'
import type { Samples } from './chain-trainer.ts'
import { chanceFrom, layBatch } from './net-batch.ts'
import { type Batch, type RightLabels, STEPS, scoreSlopes, transitionsOf } from './net-loss.ts'
import { type NetRoom, initialise, netRoom } from './net-room.ts'
import { goBack } from './net-slopes.ts'
import { randomFrom, shuffle } from './random.ts'

/** Words with all that the net learns from; heads count words, -1 at a root; vectors are rows, -1 for none. */
export type NetSamples = Samples &
  RightLabels &
  Readonly<{ vector: Int32Array; head: Int32Array; gate: Int32Array }>

export type NetSettings = Readonly<{
  epochs: number
  rate: number
  seed: number
  /** Shares that are dropped: of features, of word vectors, within the net, of what its layers give. */
  featureDropout: number
  vectorDropout: number
  inner: number
  outer: number
  /** What a word's role in sources or contents counts, beside cues. */
  aside: number
  /** Words a step. */
  rows: number
}>

export type LearntNet = Readonly<{
  shape: NetShape
  weights: Float32Array
  table: Float32Array
  transitions: Transitions
}>

/** Steps grow to their full length in so many rounds; then they shrink to nothing. */
const WARMUP = 200
/** Slopes longer than this, all together, are shortened to it. */
const STEEPEST = 5
const WEIGHT = 10
const SPREAD = 0.15
const LONGEST = 620

/** The slopes of the table's rows that a batch touched. */
type TableSlopes = Readonly<{ slopes: Float32Array; isTouched: Uint8Array; touched: number[] }>

const tableSlopesOf = (
  { kernel: { memory: m }, x, shape: { width } }: NetRoom,
  { ids, offsets }: Samples,
  { pack, origin, kept }: Batch,
  { slopes, isTouched, touched }: TableSlopes,
  scale: number,
): void => {
  let next = 0
  for (let row = 0; row < pack.count; row++) {
    const from = x.at + row * width
    for (let f = offsets[origin[row]!]!; f < offsets[origin[row]! + 1]!; f++) {
      if (kept[next++] === 0) continue
      const id = ids[f]!
      if (isTouched[id] === 0) touched.push(id)
      isTouched[id] = 1
      const to = id * width
      for (let d = 0; d < width; d++) slopes[to + d] = slopes[to + d]! + scale * m[from + d]!
    }
  }
}

const dropFrom =
  (m: Float32Array, chance: () => number, { inner, outer }: NetSettings): Drop =>
  (at, length, layer) => {
    const share = layer === 'out' ? outer : inner
    const scale = 1 / (1 - share)
    for (let index = at; index < at + length; index++)
      if (m[index] !== 0) m[index] = chance() < share ? 0 : m[index]! * scale
  }

/** The sequences in the order given, so many together as make up `rows` words. */
const batchesOf = (
  sequences: NetSamples['sequences'],
  order: readonly number[],
  rows: number,
): NetSamples['sequences'][] => {
  const batches: NetSamples['sequences'][number][][] = []
  let count = rows
  for (const index of order) {
    const sequence = sequences[index]!
    if (sequence.end === sequence.first) continue
    if (count >= rows) {
      batches.push([])
      count = 0
    }
    batches.at(-1)!.push(sequence)
    count += sequence.end - sequence.first
  }
  return batches
}

/** Learns a net by Adam, a handful of paragraphs at a time. The same samples and seed give the same bits. */
export const learnNet = (
  samples: NetSamples,
  vectors: Float32Array,
  { shape, features }: Readonly<{ shape: NetShape; features: number }>,
  settings: NetSettings,
  report: (epoch: number, loss: number) => void = () => undefined,
): LearntNet => {
  const { width } = shape
  const { rows, rate, aside, epochs, featureDropout, vectorDropout } = settings
  const random = randomFrom(settings.seed)
  const chance = chanceFrom(settings.seed)
  const room = netRoom(shape, rows + LONGEST)
  const { memory: m } = room.kernel
  const size = room.net.size
  initialise(room, random)
  const table = Float32Array.from({ length: features * width }, () => (random() * 2 - 1) * SPREAD)
  const steps = new Float32Array(STEPS)
  const [ownAdam, tableAdam, stepAdam] = [newAdam(m.subarray(0, size)), newAdam(table), newAdam(steps)]
  const touch: TableSlopes = {
    slopes: new Float32Array(table.length),
    isTouched: new Uint8Array(features),
    touched: [],
  }
  const drop = dropFrom(m, chance, settings)
  const scales = { inner: 1 / (1 - settings.inner), outer: 1 / (1 - settings.outer) }
  const input = { samples, vectors, table, featureDropout, vectorDropout }
  const words = samples.sequences.reduce((sum, { first, end }) => sum + end - first, 0)
  const rounds = Math.ceil((epochs * words) / rows) + 1
  const order = samples.sequences.map((_, index) => index)
  let round = 0

  /** The slopes of one batch, all weights' together no steeper than `STEEPEST`; returns its loss. */
  const learnFrom = (sequences: NetSamples['sequences']): number => {
    const batch = layBatch(room, input, sequences, chance)
    const { count } = batch.pack
    runNet(room.kernel, shape, room.net, room.work, batch.pack, drop)
    const stepSlopes = new Float64Array(STEPS)
    const loss = scoreSlopes(room, batch, samples, { steps, stepSlopes, aside })
    goBack(room, batch.pack, scales)
    tableSlopesOf(room, samples, batch, touch, 1 / (1 - featureDropout))
    let squares = 0
    for (let at = room.slopes.at; at < room.slopes.at + size; at++) squares += m[at]! * m[at]!
    for (const id of touch.touched)
      for (let at = id * width; at < (id + 1) * width; at++) squares += touch.slopes[at]! * touch.slopes[at]!
    const length = (WEIGHT / count) * Math.sqrt(squares)
    round++
    descend((WEIGHT / count) * Math.min(1, STEEPEST / length), stepSlopes)
    return loss
  }

  const descend = (factor: number, stepSlopes: Float64Array): void => {
    const own = rate * Math.min(1, round / WARMUP) * Math.max(0, 1 - round / rounds)
    const pace = paceOf(own, factor, round)
    stepDown(ownAdam, m, { from: 0, slopesFrom: room.slopes.at, length: size }, pace)
    for (const id of touch.touched) {
      stepDown(tableAdam, touch.slopes, { from: id * width, slopesFrom: id * width, length: width }, pace)
      touch.slopes.fill(0, id * width, (id + 1) * width)
      touch.isTouched[id] = 0
    }
    touch.touched.length = 0
    stepDown(stepAdam, Float32Array.from(stepSlopes), { from: 0, slopesFrom: 0, length: STEPS }, pace)
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const batch of batchesOf(samples.sequences, shuffle(order, random), rows)) loss += learnFrom(batch)
    report(epoch, loss / words)
  }
  return { shape, weights: m.slice(0, size), table, transitions: transitionsOf(steps) }
}
