import type { Transitions } from '../analysis/attribution/chain.ts'
import type { NetShape } from '../analysis/attribution/net-places.ts'
import { type Drop, runNet } from '../analysis/attribution/net.ts'
import { newAdam, paceOf, stepDown } from './adam.ts'
import { besideSlopes } from './beside-slopes.ts'
import { batchesOf, chanceFrom, cuesOf, layBatch } from './net-batch.ts'
import { STEPS, scoreSlopes, transitionsOf } from './net-loss.ts'
import { initialise, netRoom } from './net-room.ts'
import type { NetSamples } from './net-samples.ts'
import type { NetSettings } from './net-settings.ts'
import { beginRound, goBack } from './net-slopes.ts'
import { randomFrom, shuffle } from './random.ts'
import { SPAN_STEPS, spanStepsOf } from './span-steps.ts'
import { type TableSlopes, tableSlopesOf } from './table-slopes.ts'

export type LearntNet = Readonly<{
  shape: NetShape
  weights: Float32Array
  table: Float32Array
  transitions: Transitions
  spanSteps: Transitions
}>

/** Steps grow to their full length in so many rounds; then they shrink to nothing. */
const WARMUP = 200
/** Slopes longer than this, all together, are shortened to it. */
const STEEPEST = 5
const WEIGHT = 10
const SPREAD = 0.15
const LONGEST = 620

const dropFrom =
  (m: Float32Array, chance: () => number, { inner, outer }: NetSettings): Drop =>
  (at, length, layer) => {
    const share = layer === 'out' ? outer : inner
    const scale = 1 / (1 - share)
    for (let index = at; index < at + length; index++)
      if (m[index] !== 0) m[index] = chance() < share ? 0 : m[index]! * scale
  }

/** Learns a net by Adam, a handful of paragraphs at a time. The same samples and seed give the same bits. */
export const learnNet = (
  samples: NetSamples,
  vectors: Float32Array,
  { shape, features }: Readonly<{ shape: NetShape; features: number }>,
  settings: NetSettings,
  report: (epoch: number, loss: number, spanLoss: number) => void = () => undefined,
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
  const spanSteps = new Float32Array(SPAN_STEPS)
  const [ownAdam, tableAdam] = [newAdam(m.subarray(0, size)), newAdam(table)]
  const [stepAdam, spanStepAdam] = [newAdam(steps), newAdam(spanSteps)]
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
  let spanLoss = 0

  /** The slopes of one batch, all weights' together no steeper than `STEEPEST`; returns its loss. */
  const learnFrom = (sequences: NetSamples['sequences']): number => {
    const batch = layBatch(room, input, sequences, chance)
    const { count } = batch.pack
    runNet(room.kernel, shape, room.net, room.work, batch.pack, drop)
    const stepSlopes = new Float64Array(STEPS)
    beginRound(room)
    const loss = scoreSlopes(room, batch, samples, { steps, stepSlopes, aside })
    const spanSlopes = new Float64Array(SPAN_STEPS)
    spanLoss += besideSlopes(room, cuesOf(samples, batch, sequences), {
      ...{ steps: spanStepsOf(spanSteps), stepSlopes: spanSlopes },
      ...{ part: settings.beside, drop, scales },
    })
    goBack(room, batch.pack, scales)
    tableSlopesOf(room, samples, batch, touch, 1 / (1 - featureDropout))
    let squares = 0
    for (let at = room.slopes.at; at < room.slopes.at + size; at++) squares += m[at]! * m[at]!
    for (const id of touch.touched)
      for (let at = id * width; at < (id + 1) * width; at++) squares += touch.slopes[at]! * touch.slopes[at]!
    const length = (WEIGHT / count) * Math.sqrt(squares)
    round++
    descend((WEIGHT / count) * Math.min(1, STEEPEST / length), stepSlopes, spanSlopes)
    return loss
  }

  const descend = (factor: number, stepSlopes: Float64Array, spanSlopes: Float64Array): void => {
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
    stepDown(
      spanStepAdam,
      Float32Array.from(spanSlopes),
      { from: 0, slopesFrom: 0, length: SPAN_STEPS },
      pace,
    )
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const batch of batchesOf(samples.sequences, shuffle(order, random), rows)) loss += learnFrom(batch)
    report(epoch, loss / words, spanLoss / words)
    spanLoss = 0
  }
  return {
    shape,
    weights: m.slice(0, size),
    table,
    transitions: transitionsOf(steps),
    spanSteps: spanStepsOf(spanSteps),
  }
}
