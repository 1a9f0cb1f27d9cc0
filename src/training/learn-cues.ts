import { type ChainModel, JOINT_LABELS } from '../analysis/attribution/attribution-model.ts'
import { MOST_CUE_FEATURES, cueFeatures } from '../analysis/attribution/cue-features.ts'
import { cueSequences } from '../analysis/attribution/cue-shares.ts'
import { bioAllowed } from './bio-allowed.ts'
import type { Settings } from './chain-learner.ts'
import { learnChain } from './learn-chain.ts'
import { learnLexicon, applyWithoutSelf } from './learn-lexicon.ts'
import { newGathered, gather, numberFeatures } from './number-features.ts'
import { type Sample, roleLabels, repair } from './samples.ts'
import { toTable } from './to-table.ts'

/** Rarer features are dropped: they are half of all and say little. */
const LEAST_COUNT = 2
const CUE_ONLY: Settings = { epochs: 10, dropout: 0.6, seed: 11 }
const JOINT: Settings = { epochs: 9, dropout: 0.55, seed: 12 }
const HURRIED_EPOCHS = 5

/** For the parts of a jackknife, which only have to err as the whole does. */
const hasten = (settings: Settings): Settings => ({ ...settings, epochs: HURRIED_EPOCHS })

/** Learns the cue chains and the lexicon that they look into. */
export const learnCues = (samples: readonly Sample[], hurried: boolean): ChainModel => {
  const learnt = learnLexicon(samples)
  const { cueOnly, joint, numbered, kept } = gatherCues(samples, learnt)
  const shape = { features: kept.length }
  const settle = (settings: Settings) => (hurried ? hasten(settings) : settings)
  const chains = [
    learnChain(numbered, cueOnly, { ...shape, labels: 3, allowed: bioAllowed({ 2: 1 }) }, settle(CUE_ONLY)),
    learnChain(
      numbered,
      joint,
      { ...shape, labels: JOINT_LABELS, allowed: bioAllowed({ 2: 1, 4: 3, 6: 5 }) },
      settle(JOINT),
    ),
  ]
  const { table, chains: cueChains } = toTable(kept, chains)
  return { lexicon: learnt.lexicon, cueTable: table, cueChains }
}

/** The features of all words of the samples, numbered, with the right labels of both chains. */
const gatherCues = (samples: readonly Sample[], learnt: ReturnType<typeof learnLexicon>) => {
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
  return { cueOnly: concat(cueOnly), joint: concat(joint), numbered, kept }
}

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

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
