import {
  type ChainModel,
  CONTENT_BEGIN,
  IN_CUE,
  JOINT_LABELS,
  SOURCE_BEGIN,
  SPAN_LABELS,
  type TableChain,
  type TokenRange,
} from '../analysis/attribution/attribution-model.ts'
import { MOST_CUE_FEATURES, cueFeatures } from '../analysis/attribution/cue-features.ts'
import { cueSequences, cueShares } from '../analysis/attribution/cue-shares.ts'
import { decodeCues } from '../analysis/attribution/decode-cues.ts'
import { type FeatureTable, buildTable } from '../analysis/attribution/feature-table.ts'
import { maskOf } from '../analysis/attribution/read-spans.ts'
import type { CueNet } from '../analysis/attribution/net-reader.ts'
import { contextOf, tally } from '../analysis/attribution/cue-context.ts'
import { MOST_SPAN_FEATURES } from '../analysis/attribution/span-features.ts'
import { spanFeatures, windowOf } from '../analysis/attribution/span-scores.ts'
import { applyLexicon } from '../analysis/attribution/word-table.ts'
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
import { type GoldAttribution, type Sample, repair, roleLabels } from './samples.ts'

/** Rarer features are dropped: they are half of all and say little. */
const LEAST_COUNT = 2
const LARGEST_WEIGHT = 4
/** A feature none of whose weights is larger than this is dropped in the end: it would fill the file for nothing. */
const LEAST_WEIGHT = 0.016
const JACKKNIFE_BIAS = 1
const CUE_ONLY: Settings = { epochs: 10, dropout: 0.6, seed: 11 }
const JOINT: Settings = { epochs: 9, dropout: 0.55, seed: 12 }
const SPANS: Settings = { epochs: 7, dropout: 0.45, seed: 13 }
const HURRIED_EPOCHS = 5
/** For the parts of a jackknife, which only have to err as the whole does. */
const hasten = (settings: Settings): Settings => ({ ...settings, epochs: HURRIED_EPOCHS })

export type CueModel = Pick<ChainModel, 'lexicon' | 'cueTable' | 'cueChains'>
export type SpanModel = Pick<ChainModel, 'spanTable' | 'spanChain'>

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
export const learnCues = (samples: readonly Sample[], hurried: boolean): CueModel => {
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

/** Fills in a lexicon that was learnt elsewhere, and finds the cues. */
export const findCues = (sample: Sample, model: CueModel, bias = JACKKNIFE_BIAS): TokenRange[] => {
  applyLexicon(sample.table, model.lexicon)
  return decodeCues(cueShares(sample.table, model), bias)
}

const overlap = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))

/** The cues to learn spans from: those found that are right at least in part, and all right ones. */
const spanExamples = (
  { gold }: Sample,
  found: readonly TokenRange[],
): { cue: TokenRange; attribution: GoldAttribution }[] => {
  const examples: { cue: TokenRange; attribution: GoldAttribution }[] = []
  const exact = new Set<GoldAttribution>()
  for (const cue of found) {
    let best: GoldAttribution | undefined
    let most = 0
    for (const attribution of gold)
      for (const range of attribution.cue)
        if (overlap(range, cue) > most) {
          most = overlap(range, cue)
          best = attribution
        }
    if (!best) continue
    examples.push({ cue, attribution: best })
    if (best.cue[0]!.first === cue.first && best.cue[0]!.end === cue.end) exact.add(best)
  }
  for (const attribution of gold)
    if (attribution.cue[0] && !exact.has(attribution)) examples.push({ cue: attribution.cue[0], attribution })
  return examples
}

const spanLabels = (window: TokenRange, cue: TokenRange, attribution: GoldAttribution): Uint8Array => {
  const labels = new Uint8Array(window.end - window.first)
  const roles = [
    ['source', SOURCE_BEGIN],
    ['content', CONTENT_BEGIN],
  ] as const
  for (const [role, begin] of roles)
    for (const { first, end } of attribution[role])
      for (let at = Math.max(first, window.first); at < Math.min(end, window.end); at++)
        labels[at - window.first] = at === first ? begin : begin + 1
  for (let at = cue.first; at < cue.end; at++) labels[at - window.first] = IN_CUE
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label !== 2 && label !== 4) continue
    if (labels[at - 1] !== label && labels[at - 1] !== label - 1) labels[at] = label - 1
  }
  return labels
}

/** Learns the span chain. `found` gives the cues that the cue chains find where they have not learnt. */
export const learnSpans = (
  samples: readonly Sample[],
  found: ReadonlyMap<Sample, readonly TokenRange[]>,
  hurried: boolean,
): SpanModel => {
  const gathered = newGathered()
  const keys = new Int32Array(MOST_SPAN_FEATURES)
  const labels: Uint8Array[] = []
  let base = 0
  for (const sample of samples) {
    const { table } = sample
    const cues = found.get(sample) ?? []
    const inCue = maskOf(table.count, cues)
    const before = tally(table, inCue)
    for (const { cue, attribution } of spanExamples(sample, cues)) {
      const window = windowOf(table, cue)
      const context = contextOf(table, cue, { inCue, before })
      for (let at = window.first; at < window.end; at++)
        gather(gathered, keys, spanFeatures(table, context, at, keys))
      labels.push(spanLabels(window, cue, attribution))
      const count = window.end - window.first
      gathered.sequences.push({ first: base, end: base + count })
      base += count
    }
  }
  const { samples: numbered, keys: kept } = numberFeatures(gathered, LEAST_COUNT)
  const chain = learnChain(
    numbered,
    concat(labels),
    { labels: SPAN_LABELS, features: kept.length, allowed: bioAllowed({ 2: 1, 4: 3 }) },
    hurried ? hasten(SPANS) : SPANS,
  )
  const { table, chains } = toTable(kept, [chain])
  return { spanTable: table, spanChain: chains[0]! }
}

const FOLDS = 3
const withoutFold = (samples: readonly Sample[], fold: number): Sample[] =>
  samples.filter((_, index) => index % FOLDS !== fold)

/** What reads, and for each article what was learnt from the articles of other folds. */
export type Learnt<Model> = Readonly<{ whole: Model; without: ReadonlyMap<Sample, Model> }>

/**
 * Learns all chains, and along with them, in a hurry, those of each fold: spans are learnt beside the cues that are
 * found where nothing was learnt, and what chooses and judges readings learns from readings of that kind, too.
 */
export const learnChains = (samples: readonly Sample[]): Learnt<ChainModel> => {
  const others = (fold: number) => withoutFold(samples, fold)
  const folds = Array.from({ length: FOLDS }, (_, fold) => learnCues(others(fold), true))
  const found = new Map(samples.map((sample, index) => [sample, findCues(sample, folds[index % FOLDS]!)]))
  const without = folds.map((cues, fold) => {
    for (const { table } of samples) applyLexicon(table, cues.lexicon)
    return { ...cues, ...learnSpans(others(fold), found, true) }
  })
  const cues = learnCues(samples, false)
  for (const { table } of samples) applyLexicon(table, cues.lexicon)
  const spans = learnSpans(samples, found, false)
  return {
    whole: { ...cues, ...spans },
    without: new Map(samples.map((sample, index) => [sample, without[index % FOLDS]!])),
  }
}

/** Learns the net, and along with it those of the folds. */
export const learnNets = (samples: readonly Sample[]): Learnt<CueNet> => {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learnCueNet(withoutFold(samples, fold)))
  return {
    whole: learnCueNet(samples),
    without: new Map(samples.map((sample, index) => [sample, folds[index % FOLDS]!])),
  }
}
