import type { CueNet } from '../analysis/attribution/cue-net.ts'
import { cueSequences } from '../analysis/attribution/cue-shares.ts'
import { buildTable } from '../analysis/attribution/feature-table.ts'
import { MOST_NET_FEATURES, gateOf, netFeatures } from '../analysis/attribution/net-features.ts'
import { type NetShape, placesOf, weightPlaces } from '../analysis/attribution/net-places.ts'
import { wordVectors } from '../analysis/model/word-vectors.ts'
import { type BesideExample, besideExamples } from './beside-examples.ts'
import { applyWithoutSelf, learnLexicon } from './learn-lexicon.ts'
import type { NetSamples } from './net-samples.ts'
import type { NetSettings } from './net-settings.ts'
import { type LearntNet, learnNet } from './net-trainer.ts'
import { gather, newGathered, numberFeatures } from './number-features.ts'
import { type Sample, repair, roleLabels } from './samples.ts'

type Size = Readonly<{ shape: NetShape; epochs: number; seed: number }>
const FULL: NetShape = { vector: 48, width: 64, hidden: 64, layers: 2, beside: 48, besideHidden: 32 }
/** Two nets that err apart: from other beginnings, one of them for longer. */
const WHOLE: readonly Size[] = [
  { shape: FULL, epochs: 6, seed: 2 },
  { shape: FULL, epochs: 9, seed: 3 },
]
/** For the parts of a jackknife, which only have to err as the whole does. */
const HURRIED: readonly Size[] = [
  {
    shape: { vector: 48, width: 48, hidden: 48, layers: 2, beside: 40, besideHidden: 24 },
    epochs: 4,
    seed: 2,
  },
]
const LEAST_COUNT = 20
const LARGEST_WEIGHT = 2.5
const SETTINGS: Omit<NetSettings, 'epochs' | 'seed'> = {
  rate: 0.003,
  featureDropout: 0.3,
  vectorDropout: 0.15,
  inner: 0.1,
  outer: 0.25,
  aside: 0.15,
  beside: 0.5,
  rows: 640,
}

const toNetSamples = (samples: readonly Sample[]): { samples: NetSamples; keys: Int32Array } => {
  const gathered = newGathered()
  const keys = new Int32Array(MOST_NET_FEATURES)
  const { row } = wordVectors()
  const total = samples.reduce((sum, { table }) => sum + table.count, 0)
  const columns = { vector: new Int32Array(total), head: new Int32Array(total), gate: new Int32Array(total) }
  const labels = { cue: new Uint8Array(total), source: new Uint8Array(total), content: new Uint8Array(total) }
  const cues = new Map<number, BesideExample[]>()
  let base = 0
  for (const sample of samples) {
    const { table } = sample
    const sequences = cueSequences(table)
    const firsts = new Set(sequences.map(({ first }) => first))
    for (const role of ['cue', 'source', 'content'] as const) {
      const own = roleLabels(sample, role)
      repair(own, firsts)
      labels[role].set(own, base)
    }
    for (let at = 0; at < table.count; at++) {
      gather(gathered, keys, netFeatures(table, at, keys))
      columns.vector[base + at] = row.get(table.word[at]!) ?? -1
      columns.head[base + at] = table.head[at]! < 0 ? -1 : base + table.head[at]!
      columns.gate[base + at] = gateOf(table, at)
    }
    for (const [first, examples] of besideExamples(sample, sequences, base)) cues.set(first, examples)
    gathered.sequences.push(...sequences.map(({ first, end }) => ({ first: base + first, end: base + end })))
    base += table.count
  }
  const { samples: numbered, keys: kept } = numberFeatures(gathered, LEAST_COUNT)
  return { samples: { ...numbered, ...columns, ...labels, cues }, keys: kept }
}

const toInt8 = (values: Float32Array, scale: number): Int8Array =>
  Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))

const greatestOf = (values: Float32Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)

/** The net with int8 weights. */
const settle = ({ shape, weights, table, transitions, spanSteps }: LearntNet, keys: Int32Array): CueNet => {
  const rounded = new Int8Array(weights.length)
  const scales = placesOf(weightPlaces(shape)).map(({ at, rows, columns }) => {
    const own = weights.subarray(at, at + rows * columns)
    const scale = greatestOf(own) / 127
    rounded.set(toInt8(own, scale), at)
    return scale
  })
  const scale = Math.min(greatestOf(table), LARGEST_WEIGHT) / 127
  return {
    shape,
    table: buildTable(keys, toInt8(table, scale), new Float64Array(shape.width).fill(scale)),
    weights: rounded,
    scales,
    transitions,
    spanSteps,
  }
}

/** Learns the nets, with the lexicon that the same articles give. */
export const learnCueNets = (samples: readonly Sample[], hurried: boolean): CueNet[] => {
  const learnt = learnLexicon(samples)
  for (const sample of samples) applyWithoutSelf(sample, learnt)
  const { samples: numbered, keys } = toNetSamples(samples)
  const { vectors } = wordVectors()
  return (hurried ? HURRIED : WHOLE).map(({ shape, epochs, seed }) => {
    const report = (epoch: number, loss: number, spanLoss: number) =>
      console.log(
        `net ${seed}: round ${epoch + 1} of ${epochs}, loss ${loss.toFixed(4)} in cues, ${spanLoss.toFixed(4)} in spans`,
      )
    const size = { shape, features: keys.length }
    return settle(learnNet(numbered, vectors, size, { ...SETTINGS, epochs, seed }, report), keys)
  })
}
