import { applyLexicon } from '../analysis/attribution/apply-lexicon.ts'
import type { AttributionModel, ChainModel, TokenRange } from '../analysis/attribution/attribution-model.ts'
import { type Choice, type Ranker, chooseReading } from '../analysis/attribution/choose-reading.ts'
import type { CueNet } from '../analysis/attribution/cue-net.ts'
import { judgeable, nearestSource } from '../analysis/attribution/find-attributions.ts'
import { findPlaces } from '../analysis/attribution/proposals.ts'
import { shareOf, sumTrees } from '../analysis/attribution/tree-ensemble.ts'
import type { CorpusAttribution } from './corpus.ts'
import { type ReadSample, learnReadings } from './learn-readings.ts'
import { learnTrees } from './learn-trees.ts'
import { matchAttributions } from './match-attributions.ts'
import type { Sample } from './samples.ts'
import type { Learnt } from './train-attribution.ts'

const TREES = { trees: 200, depth: 5, rate: 0.06, least: 30 }
const SEEDS = [31, 32] as const
/** F1 that is given away for fewer false attributions. */
const NEARLY = 0.001

type Case = Readonly<{ numbers: readonly number[]; found: boolean; right: boolean }>

const toCorpus = ({ starts, ends }: Sample, { proposal }: Choice): CorpusAttribution => {
  const spans = (ranges: readonly TokenRange[]) =>
    ranges.map(({ first, end }) => [starts[first]!, ends[end - 1]!] as const)
  const { cue, reading } = proposal
  return { cue: spans([cue]), source: spans(nearestSource(reading)), content: spans(reading.content) }
}

const casesOf = ({ sample, places }: ReadSample, ranker: Ranker): Case[] => {
  const choices = places
    .map((place) => chooseReading(sample.table, place, ranker))
    .filter((choice) => choice !== null)
  const { text, attributions } = sample.article
  const judged = { text, gold: attributions, found: choices.map((choice) => toCorpus(sample, choice)) }
  const found = matchAttributions(judged)
  const right = matchAttributions(judged, { withSource: true })
  return judgeable(sample.table, choices).map(({ numbers }, index) => ({
    numbers,
    found: found[index]! >= 0,
    right: right[index]! >= 0,
  }))
}

/**
 * The log-odds from which on choices are kept: of all bounds whose F1 is nearly the best the highest, since the desk
 * is worse off with a statement put into somebody's mouth than with an attitude missed.
 */
const bestBound = (
  scored: readonly Readonly<{ logOdds: number; right: boolean }>[],
  asked: number,
): number => {
  let right = 0
  const bounds = [...scored]
    .sort((a, b) => b.logOdds - a.logOdds)
    .map((one, index) => {
      if (one.right) right++
      return { bound: one.logOdds, f1: (2 * right) / (index + 1 + asked) }
    })
  const best = bounds.reduce((most, { f1 }) => Math.max(most, f1), 0)
  return bounds.find(({ f1 }) => f1 >= best - NEARLY)?.bound ?? 0
}

/** Fits a straight line through log-odds (Platt 1999), by Newton's method. */
const calibrate = (
  scored: readonly Readonly<{ logOdds: number; right: boolean }>[],
): AttributionModel['calibration'] => {
  let [slope, offset] = [1, 0]
  for (let round = 0; round < 25; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
    for (const { logOdds, right } of scored) {
      const share = shareOf(slope * logOdds + offset)
      const slack = (right ? 1 : 0) - share
      const curve = share * (1 - share)
      g0 += slack * logOdds
      g1 += slack
      h00 += curve * logOdds * logOdds
      h01 += curve * logOdds
      h11 += curve
    }
    const determinant = h00 * h11 - h01 * h01
    slope += (h11 * g0 - h01 * g1) / determinant
    offset += (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, offset }
}

/**
 * Learns to choose among readings, and to judge the choice, from articles read by chains that had not learnt from
 * them. Whatever is judged was chosen by a ranker of the other half; the bound and the calibration are fitted on
 * halves that the trees had not learnt from, either.
 */
export const learnJudgement = (
  samples: readonly Sample[],
  learnt: Readonly<{ chains: Learnt<ChainModel>; nets: Learnt<readonly CueNet[]> }>,
): AttributionModel => {
  const read = samples.map((sample) => {
    const own = {
      ...(learnt.chains.without.get(sample) ?? learnt.chains.whole),
      nets: learnt.nets.without.get(sample) ?? learnt.nets.whole,
    }
    applyLexicon(sample.table, own.lexicon)
    return { sample, places: findPlaces(sample.table, own) }
  })
  const halves = SEEDS.map((_, half) => read.filter((__, index) => index % SEEDS.length === half))
  const rankers = SEEDS.map((seed, half) => learnReadings(halves[1 - half]!, seed))
  const cases = halves.map((half, index) => half.flatMap((one) => casesOf(one, rankers[index]!)))
  const learnFrom = (all: readonly Case[]) =>
    learnTrees(
      all.map(({ numbers }) => numbers),
      Uint8Array.from(all, ({ found }) => (found ? 1 : 0)),
      TREES,
    )
  const scored = cases.flatMap((half, index) => {
    const judge = learnFrom(cases[1 - index]!)
    return half.map((one) => ({ ...one, logOdds: sumTrees(judge, one.numbers) }))
  })
  const keepFrom = bestBound(
    scored,
    samples.reduce((sum, { article }) => sum + article.attributions.length, 0),
  )
  return {
    ...learnt.chains.whole,
    nets: learnt.nets.whole,
    ranker: learnReadings(read),
    judge: learnFrom(cases.flat()),
    keepFrom,
    calibration: calibrate(scored.filter(({ logOdds }) => logOdds >= keepFrom)),
  }
}
