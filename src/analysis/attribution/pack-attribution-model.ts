import { packWeights } from '../model/weights-file.ts'
import type { ChainFacts, Facts, NetFacts } from './attribution-facts.ts'
import type { AttributionModel, TableChain } from './attribution-model.ts'
import type { CueNet } from './cue-net.ts'
import { type FeatureTable, entriesOf, packKeys } from './feature-table.ts'

/** The bytes of the attribution weights. */
export const packAttributionModel = (model: AttributionModel): Uint8Array => {
  const cues = sortedTable(model.cueTable)
  const readings = sortedTable(model.ranker.table)
  const nets = model.nets.map((own) => ({ own, table: sortedTable(own.table) }))
  const { depth, base, inputs, bounds, leaves } = model.judge
  const [lemmas, phrases] = [sortedMap(model.lexicon.lemmas), sortedMap(model.lexicon.phrases)]
  const facts: Facts = {
    cueScales: [...model.cueTable.scales],
    cueChains: model.cueChains.map(toFacts),
    ranker: { scale: model.ranker.table.scales[0] ?? 1, evidence: model.ranker.evidence },
    judge: { depth, base },
    nets: nets.map(({ own, table }) => netFacts(own, table.count)),
    keepFrom: model.keepFrom,
    calibration: model.calibration,
    sizes: {
      cues: cues.count,
      lemmas: lemmas.values.length,
      phrases: phrases.values.length,
      readings: readings.count,
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
    ...netSections(nets),
  })
}

type PackedNet = Readonly<{ own: CueNet; table: ReturnType<typeof sortedTable> }>

const netSections = (nets: readonly PackedNet[]): Record<string, Uint8Array | Int8Array> =>
  Object.fromEntries(
    nets.flatMap(({ own, table }, index): [string, Uint8Array | Int8Array][] => [
      [`net${index}Keys`, table.keys],
      [`net${index}Rows`, table.rows],
      [`net${index}Weights`, own.weights],
    ]),
  )

const netFacts = (net: CueNet, size: number): NetFacts => ({
  shape: net.shape,
  scale: net.table.scales[0] ?? 1,
  scales: net.scales,
  transitions: toFacts({ column: 0, transitions: net.transitions }).transitions,
  spanSteps: toFacts({ column: 0, transitions: net.spanSteps }).transitions,
  size,
})

const toFacts = ({ column, transitions }: TableChain): ChainFacts => ({
  column,
  labels: transitions.labels,
  transitions: Array.from(transitions.weights, (weight) =>
    weight === -Infinity ? null : Number(weight.toFixed(4)),
  ),
})

/** Keys in the order of unsigned numbers, and the rows in that order, one column after another (which packs better). */
const sortedTable = (table: FeatureTable): { count: number; keys: Uint8Array; rows: Int8Array } => {
  const { columns } = table
  const entries = entriesOf(table).sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
  const count = entries.length
  const rows = new Int8Array(count * columns)
  for (let column = 0; column < columns; column++)
    entries.forEach(({ row }, index) => (rows[column * count + index] = row[column]!))
  return { count, keys: packKeys(Uint32Array.from(entries, ({ key }) => key >>> 0)), rows }
}

const sortedMap = (map: ReadonlyMap<number, number>): { keys: Uint8Array; values: Uint8Array } => {
  const entries = [...map].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  return {
    keys: packKeys(Uint32Array.from(entries, ([key]) => key >>> 0)),
    values: Uint8Array.from(entries, ([, value]) => value),
  }
}
