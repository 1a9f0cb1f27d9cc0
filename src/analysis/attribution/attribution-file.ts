import { packWeights, readWeights } from '../model/weights-file.ts'
import { type AttributionModel, SPAN_LABELS, type TableChain } from './attribution-model.ts'
import type { NetShape } from './net-places.ts'
import { CUE_STATES } from './cue-shares.ts'
import { buildTable, packKeys, unpackKeys, type FeatureTable } from './feature-table.ts'

/** A chain's transitions as JSON keeps them: `null` for a step that is not allowed. */
type ChainFacts = Readonly<{ column: number; labels: number; transitions: readonly (number | null)[] }>
type Facts = Readonly<{
  cueScales: readonly number[]
  cueChains: readonly ChainFacts[]
  ranker: Readonly<{ scale: number; evidence: readonly number[] }>
  judge: Readonly<{ depth: number; base: number }>
  net: Readonly<{
    shape: NetShape
    scale: number
    scales: readonly number[]
    transitions: ChainFacts['transitions']
    spanSteps: ChainFacts['transitions']
  }>
  keepFrom: number
  calibration: AttributionModel['calibration']
  sizes: Readonly<Record<'cues' | 'lemmas' | 'phrases' | 'readings' | 'net', number>>
}>

const toFacts = ({ column, transitions }: TableChain): ChainFacts => ({
  column,
  labels: transitions.labels,
  transitions: Array.from(transitions.weights, (weight) =>
    weight === -Infinity ? null : Number(weight.toFixed(4)),
  ),
})

const fromFacts = ({ column, labels, transitions }: ChainFacts): TableChain => ({
  column,
  transitions: { labels, weights: Float64Array.from(transitions, (weight) => weight ?? -Infinity) },
})

/** Keys in the order of unsigned numbers, and the rows in that order, one column after another (which packs better). */
const sortedTable = ({
  columns,
  slots,
  weights,
}: FeatureTable): { count: number; keys: Uint8Array; rows: Int8Array } => {
  const used = Array.from(slots.keys())
    .filter((slot) => slots[slot] !== 0)
    .sort((a, b) => (slots[a]! >>> 0) - (slots[b]! >>> 0))
  const rows = new Int8Array(used.length * columns)
  for (let column = 0; column < columns; column++)
    used.forEach((slot, index) => (rows[column * used.length + index] = weights[slot * columns + column]!))
  return { count: used.length, keys: packKeys(Uint32Array.from(used, (slot) => slots[slot]! >>> 0)), rows }
}

const sortedMap = (map: ReadonlyMap<number, number>): { keys: Uint8Array; values: Uint8Array } => {
  const entries = [...map].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  return {
    keys: packKeys(Uint32Array.from(entries, ([key]) => key >>> 0)),
    values: Uint8Array.from(entries, ([, value]) => value),
  }
}

/** The bytes of the attribution weights. */
export const packAttributionModel = (model: AttributionModel): Uint8Array => {
  const cues = sortedTable(model.cueTable)
  const [readings, net] = [sortedTable(model.ranker.table), sortedTable(model.net.table)]
  const { depth, base, inputs, bounds, leaves } = model.judge
  const [lemmas, phrases] = [sortedMap(model.lexicon.lemmas), sortedMap(model.lexicon.phrases)]
  const facts: Facts = {
    cueScales: [...model.cueTable.scales],
    cueChains: model.cueChains.map(toFacts),
    ranker: { scale: model.ranker.table.scales[0] ?? 1, evidence: model.ranker.evidence },
    judge: { depth, base },
    net: {
      shape: model.net.shape,
      scale: model.net.table.scales[0] ?? 1,
      scales: model.net.scales,
      transitions: toFacts({ column: 0, transitions: model.net.transitions }).transitions,
      spanSteps: toFacts({ column: 0, transitions: model.net.spanSteps }).transitions,
    },
    keepFrom: model.keepFrom,
    calibration: model.calibration,
    sizes: {
      cues: cues.count,
      lemmas: lemmas.values.length,
      phrases: phrases.values.length,
      readings: readings.count,
      net: net.count,
    },
  }
  return packWeights(facts, {
    cueKeys: cues.keys,
    cueRows: cues.rows,
    lemmaKeys: lemmas.keys,
    lemmaSteps: lemmas.values,
    phraseKeys: phrases.keys,
    phraseSteps: phrases.values,
    readingKeys: readings.keys,
    readingRows: readings.rows,
    judgeInputs: inputs,
    judgeBounds: bounds,
    judgeLeaves: leaves,
    netKeys: net.keys,
    netRows: net.rows,
    netWeights: model.net.weights,
  })
}

/** Reads the attribution weights. */
export const loadAttributionModel = (file: string | URL): AttributionModel => {
  const { facts, section } = readWeights<Facts>(file)
  const { sizes } = facts
  const table = (name: 'cue' | 'reading' | 'net', count: number, scales: readonly number[]): FeatureTable =>
    buildTable(
      unpackKeys(section(`${name}Keys`, 'Uint8Array'), count),
      byRow(section(`${name}Rows`, 'Int8Array'), scales.length),
      Float64Array.from(scales),
    )
  const map = (keys: string, values: string, count: number): Map<number, number> => {
    const held = section(values, 'Uint8Array')
    return new Map(
      Array.from(unpackKeys(section(keys, 'Uint8Array'), count), (key, index) => [key, held[index]!]),
    )
  }
  return {
    lexicon: {
      lemmas: map('lemmaKeys', 'lemmaSteps', sizes.lemmas),
      phrases: map('phraseKeys', 'phraseSteps', sizes.phrases),
    },
    cueTable: table('cue', sizes.cues, facts.cueScales),
    cueChains: facts.cueChains.map(fromFacts),
    ranker: {
      table: table('reading', sizes.readings, [facts.ranker.scale]),
      evidence: facts.ranker.evidence,
    },
    judge: {
      ...facts.judge,
      inputs: section('judgeInputs', 'Uint8Array'),
      bounds: section('judgeBounds', 'Float32Array'),
      leaves: section('judgeLeaves', 'Float32Array'),
    },
    net: {
      shape: facts.net.shape,
      table: table('net', sizes.net, Array<number>(facts.net.shape.width).fill(facts.net.scale)),
      weights: section('netWeights', 'Int8Array'),
      scales: facts.net.scales,
      transitions: fromFacts({ column: 0, labels: CUE_STATES, transitions: facts.net.transitions })
        .transitions,
      spanSteps: fromFacts({ column: 0, labels: SPAN_LABELS, transitions: facts.net.spanSteps }).transitions,
    },
    keepFrom: facts.keepFrom,
    calibration: facts.calibration,
  }
}

const byRow = (columnMajor: Int8Array, columns: number): Int8Array => {
  const count = columnMajor.length / columns
  const rows = new Int8Array(columnMajor.length)
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < count; row++) rows[row * columns + column] = columnMajor[column * count + row]!
  return rows
}
