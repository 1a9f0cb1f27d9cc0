import { readWeights } from '../model/weights-file.ts'
import type { Facts, ChainFacts } from './attribution-facts.ts'
import { type AttributionModel, SPAN_LABELS, type TableChain } from './attribution-model.ts'
import { CUE_STATES } from './cue-shares.ts'
import { type FeatureTable, buildTable, unpackKeys } from './feature-table.ts'

/** Reads the attribution weights. */
export const loadAttributionModel = (file: string | URL): AttributionModel => {
  const { facts, section } = readWeights<Facts>(file)
  const { sizes } = facts
  const table = (
    name: 'cue' | 'reading' | `net${number}`,
    count: number,
    scales: readonly number[],
  ): FeatureTable =>
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
    nets: facts.nets.map((own, index) => ({
      shape: own.shape,
      table: table(`net${index}`, own.size, Array<number>(own.shape.width).fill(own.scale)),
      weights: section(`net${index}Weights`, 'Int8Array'),
      scales: own.scales,
      transitions: fromFacts({ column: 0, labels: CUE_STATES, transitions: own.transitions }).transitions,
      spanSteps: fromFacts({ column: 0, labels: SPAN_LABELS, transitions: own.spanSteps }).transitions,
    })),
    keepFrom: facts.keepFrom,
    calibration: facts.calibration,
  }
}

const fromFacts = ({ column, labels, transitions }: ChainFacts): TableChain => ({
  column,
  transitions: { labels, weights: Float64Array.from(transitions, (weight) => weight ?? -Infinity) },
})

const byRow = (columnMajor: Int8Array, columns: number): Int8Array => {
  const count = columnMajor.length / columns
  const rows = new Int8Array(columnMajor.length)
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < count; row++) rows[row * columns + column] = columnMajor[column * count + row]!
  return rows
}
