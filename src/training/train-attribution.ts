import { type ChainModel, JOINT_LABELS, type TableChain } from '../analysis/attribution/attribution-model.ts'
import { MOST_CUE_FEATURES, cueFeatures } from '../analysis/attribution/cue-features.ts'
import { cueSequences } from '../analysis/attribution/cue-shares.ts'
import { type FeatureTable, buildTable } from '../analysis/attribution/feature-table.ts'
import type { CueNet } from '../analysis/attribution/cue-net.ts'
import {
  type Chain,
  type Settings,
  bioAllowed,
  gather,
  learnChain,
  newGathered,
  numberFeatures,
} from './chain-trainer.ts'
import { learnCueNet } from './learn-net.ts'
import { applyWithoutSelf, learnLexicon } from './learn-lexicon.ts'
import { type Sample, repair, roleLabels } from './samples.ts'

/** Rarer features are dropped: they are half of all and say little. */
const LEAST_COUNT = 2
const LARGEST_WEIGHT = 4
/** A feature none of whose weights is larger than this is dropped in the end: it would fill the file for nothing. */
const LEAST_WEIGHT = 0.016
const CUE_ONLY: Settings = { epochs: 10, dropout: 0.6, seed: 11 }
const JOINT: Settings = { epochs: 9, dropout: 0.55, seed: 12 }
const HURRIED_EPOCHS = 5
/** For the parts of a jackknife, which only have to err as the whole does. */
const hasten = (settings: Settings): Settings => ({ ...settings, epochs: HURRIED_EPOCHS })

/** O, cue, source, content, B and I each; where they lie in one another the cue wins, then the source. */
const jointLabels = ({ table, gold }: Sample): Uint8Array => {
  const labels = new Uint8Array(table.count)
  const roles = [
    ['content', 5],
    ['source', 3],
    ['cue', 1],
  ] as const
  for (const [role, begin] of roles)
    for (const attribution of gold)
      for (const { first, end } of attribution[role]) {
        labels.fill(begin + 1, first, end)
        labels[first] = begin
      }
  return labels
}

/** The int8 table of several chains over the same features. */
const toTable = (
  keys: Int32Array,
  chains: readonly Chain[],
): { table: FeatureTable; chains: TableChain[] } => {
  const columns = chains.reduce((sum, { labels }) => sum + labels, 0)
  const rows = new Int8Array(keys.length * columns)
  const scales = new Float64Array(columns)
  let column = 0
  const placed = chains.map(({ labels, weights, transitions }) => {
    let greatest = 0
    for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight))
    const scale = Math.min(greatest, LARGEST_WEIGHT) / 127
    for (let id = 0; id < keys.length; id++)
      for (let label = 0; label < labels; label++)
        rows[id * columns + column + label] = Math.max(
          -127,
          Math.min(127, Math.round(weights[id * labels + label]! / scale)),
        )
    scales.fill(scale, column, column + labels)
    column += labels
    return { column: column - labels, transitions }
  })
  const used: number[] = []
  for (let id = 0; id < keys.length; id++)
    if (
      rows
        .subarray(id * columns, (id + 1) * columns)
        .some((weight, index) => Math.abs(weight * scales[index]!) > LEAST_WEIGHT)
    )
      used.push(id)
  const keptRows = new Int8Array(used.length * columns)
  used.forEach((id, index) => keptRows.set(rows.subarray(id * columns, (id + 1) * columns), index * columns))
  const keptKeys = Int32Array.from(used, (id) => keys[id]!)
  return { table: buildTable(keptKeys, keptRows, scales), chains: placed }
}

/** Learns the cue chains and the lexicon that they look into. */
export const learnCues = (samples: readonly Sample[], hurried: boolean): ChainModel => {
  const learnt = learnLexicon(samples)
  const gathered = newGathered()
  const keys = new Int32Array(MOST_CUE_FEATURES)
  const cueOnly: Uint8Array[] = []
  const joint: Uint8Array[] = []
  let base = 0
  for (const sample of samples) {
    applyWithoutSelf(sample, learnt)
    const { table } = sample
    const sequences = cueSequences(table)
    const firsts = new Set(sequences.map(({ first }) => first))
    const [own, all] = [roleLabels(sample, 'cue'), jointLabels(sample)]
    repair(own, firsts)
    repair(all, firsts)
    cueOnly.push(own)
    joint.push(all)
    for (let at = 0; at < table.count; at++) gather(gathered, keys, cueFeatures(table, at, keys))
    gathered.sequences.push(...sequences.map(({ first, end }) => ({ first: base + first, end: base + end })))
    base += table.count
  }
  const { samples: numbered, keys: kept } = numberFeatures(gathered, LEAST_COUNT)
  const features = kept.length
  const settle = (settings: Settings) => (hurried ? hasten(settings) : settings)
  const chains = [
    learnChain(
      numbered,
      concat(cueOnly),
      { labels: 3, features, allowed: bioAllowed({ 2: 1 }) },
      settle(CUE_ONLY),
    ),
    learnChain(
      numbered,
      concat(joint),
      { labels: JOINT_LABELS, features, allowed: bioAllowed({ 2: 1, 4: 3, 6: 5 }) },
      settle(JOINT),
    ),
  ]
  const { table, chains: cueChains } = toTable(kept, chains)
  return { lexicon: learnt.lexicon, cueTable: table, cueChains }
}

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const FOLDS = 3
const withoutFold = (samples: readonly Sample[], fold: number): Sample[] =>
  samples.filter((_, index) => index % FOLDS !== fold)

/** What reads, and for each article what was learnt from the articles of other folds. */
export type Learnt<Model> = Readonly<{ whole: Model; without: ReadonlyMap<Sample, Model> }>

/**
 * Learns the chains, and along with them, in a hurry, those of each fold: what chooses and judges readings learns from
 * cues that are found where nothing was learnt.
 */
export const learnChains = (samples: readonly Sample[]): Learnt<ChainModel> => {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learnCues(withoutFold(samples, fold), true))
  return {
    whole: learnCues(samples, false),
    without: new Map(samples.map((sample, index) => [sample, folds[index % FOLDS]!])),
  }
}

/** Learns the net, and along with it, in a hurry, those of the folds. */
export const learnNets = (samples: readonly Sample[]): Learnt<CueNet> => {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learnCueNet(withoutFold(samples, fold), true))
  return {
    whole: learnCueNet(samples, false),
    without: new Map(samples.map((sample, index) => [sample, folds[index % FOLDS]!])),
  }
}
