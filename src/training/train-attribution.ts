import type { ChainModel } from '../analysis/attribution/attribution-model.ts'
import type { CueNet } from '../analysis/attribution/cue-net.ts'
import { learnCues } from './learn-cues.ts'
import { learnCueNets } from './learn-net.ts'
import type { Sample } from './samples.ts'

const FOLDS = 3
const withoutFold = (samples: readonly Sample[], fold: number): Sample[] =>
  samples.filter((_, index) => index % FOLDS !== fold)

/** What reads, and for each article what was learnt from the articles of other folds. */
export type Learnt<Model> = Readonly<{ whole: Model; without: ReadonlyMap<Sample, Model> }>

/**
 * Learns from all samples, and along with it, in a hurry, from those of each fold: what chooses and judges readings
 * learns from cues that are found where nothing was learnt.
 */
const learnInFolds = <Model>(
  samples: readonly Sample[],
  learn: (samples: readonly Sample[], hurried: boolean) => Model,
): Learnt<Model> => {
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(withoutFold(samples, fold), true))
  return {
    whole: learn(samples, false),
    without: new Map(samples.map((sample, index) => [sample, folds[index % FOLDS]!])),
  }
}

/** The chains that find cues. */
export const learnChains = (samples: readonly Sample[]): Learnt<ChainModel> =>
  learnInFolds(samples, learnCues)

/** The nets that find cues and what lies beside them. */
export const learnNets = (samples: readonly Sample[]): Learnt<readonly CueNet[]> =>
  learnInFolds(samples, learnCueNets)
