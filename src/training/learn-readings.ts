import type { TokenRange } from '../analysis/attribution/attribution-model.ts'
import type { Ranker } from '../analysis/attribution/choose-reading.ts'
import { EVIDENCE, evidenceOf } from '../analysis/attribution/evidence-of.ts'
import { buildTable } from '../analysis/attribution/feature-table.ts'
import type { Place, Proposal } from '../analysis/attribution/proposals.ts'
import { MOST_READING_FEATURES, readingFeatures } from '../analysis/attribution/reading-features.ts'
import { type RankedPlace, learnRanker } from './learn-ranker.ts'
import { type Gathered, gather, newGathered, numberFeatures } from './number-features.ts'
import type { GoldAttribution, Sample } from './samples.ts'

export type ReadSample = Readonly<{ sample: Sample; places: readonly Place[] }>

const LEAST_COUNT = 2
const LARGEST_WEIGHT = 3

const shared = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))

const size = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, end }) => sum + end - first, 0)

const tokenF1 = (a: readonly TokenRange[], b: readonly TokenRange[]): number => {
  if (a.length === 0 && b.length === 0) return 1
  const common = a.reduce((sum, x) => sum + b.reduce((part, y) => part + shared(x, y), 0), 0)
  return (2 * common) / Math.max(1, size(a) + size(b))
}

const same = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.length === b.length &&
  a.every(({ first, end }, index) => first === b[index]!.first && end === b[index]!.end)

/** The right answer whose cue a place's candidates meet most. */
export const goldOf = ({ gold }: Sample, { group }: Place): GoldAttribution | null => {
  let best: GoldAttribution | null = null
  let most = 0
  for (const candidate of group)
    for (const attribution of gold)
      for (const range of attribution.cue)
        if (shared(range, candidate) > most) {
          most = shared(range, candidate)
          best = attribution
        }
  return best
}

/** How good a proposal is, measured by the right answer: whole spans count most, then overlap. */
export const worthOf = ({ cue, reading }: Proposal, gold: GoldAttribution): number => {
  const content = tokenF1(reading.content, gold.content)
  return (
    (same([cue], gold.cue) ? 1 : 0.3 * tokenF1([cue], gold.cue)) +
    (same(reading.source, gold.source) ? 1 : 0.5 * tokenF1(reading.source, gold.source)) +
    (same(reading.content, gold.content) ? 1 : 0) +
    content +
    (content >= 0.5 ? 0.5 : 0)
  )
}

/** Learns to choose among the proposals of a place, from articles that the chains had not learnt from. */
export const learnReadings = (read: readonly ReadSample[], seed = 21): Ranker => {
  const gathered = newGathered()
  const keys = new Int32Array(MOST_READING_FEATURES)
  const places: { first: number; end: number }[] = []
  const worth: number[] = []
  const evidence: number[] = []
  for (const { sample, places: own } of read)
    for (const place of own) {
      const gold = goldOf(sample, place)
      if (!gold || place.proposals.length < 2) continue
      const first = worth.length
      for (const proposal of place.proposals) {
        gather(gathered, keys, readingFeatures(sample.table, proposal, keys))
        worth.push(worthOf(proposal, gold))
        evidence.push(...evidenceOf(proposal))
      }
      places.push({ first, end: worth.length })
    }
  return toRanker(gathered, places, { worth, evidence, seed })
}

type Learning = Readonly<{ worth: readonly number[]; evidence: readonly number[]; seed: number }>

const toRanker = (
  gathered: Gathered,
  places: readonly RankedPlace[],
  { worth, evidence, seed }: Learning,
): Ranker => {
  const { samples, keys: kept } = numberFeatures(gathered, LEAST_COUNT)
  const learnt = learnRanker(
    samples,
    places,
    { worth: Float64Array.from(worth), evidence: Float64Array.from(evidence), width: EVIDENCE },
    { epochs: 10, dropout: 0.4, seed, features: kept.length },
  )
  const greatest = learnt.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.min(greatest, LARGEST_WEIGHT) / 127
  const rows = Int8Array.from(learnt.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  )
  const used = Array.from(kept.keys()).filter((id) => rows[id] !== 0)
  return {
    table: buildTable(
      Int32Array.from(used, (id) => kept[id]!),
      Int8Array.from(used, (id) => rows[id]!),
      Float64Array.of(scale),
    ),
    evidence: [...learnt.evidence],
  }
}
