import { hashFeature } from '../model/hash.ts'

/** How often a lemma stands in a cue, in ten steps; and phrases that are cues, in five. Learnt from train. */
export type CueLexicon = Readonly<{
  /** By `lemmaEntry`: 1 (hardly ever) to 9 (nearly always). */
  lemmas: ReadonlyMap<number, number>
  /** By `phraseEntry`: 0 to 4. */
  phrases: ReadonlyMap<number, number>
}>

export const SHORTEST_PHRASE = 2
export const LONGEST_PHRASE = 5

/** The key of a lemma and the first letter of its tag. */
export const lemmaEntry = (lemma: number, tagLetter: number): number => hashFeature(201, lemma, tagLetter)

/** The key of the `length` lemmas from `at` on. */
export const phraseEntry = (lemmas: Int32Array, at: number, length: number): number => {
  let key = hashFeature(202, length)
  for (let index = at; index < at + length; index++) key = hashFeature(203, key, lemmas[index])
  return key
}

const LEMMA_STEPS = [0.01, 0.04, 0.1, 0.18, 0.3, 0.45, 0.6, 0.75]
const PHRASE_STEPS = [0.2, 0.4, 0.6, 0.8]

const stepOf = (share: number, steps: readonly number[]): number => {
  let step = 0
  while (step < steps.length && share > steps[step]!) step++
  return step
}

/** The step of a lemma that was seen `total` times, `inCue` of them in a cue; 0 where that is too little to go by. */
export const lemmaStep = (total: number, inCue: number): number =>
  total < 2 ? 0 : 1 + stepOf((inCue + 0.3) / (total + 3), LEMMA_STEPS)

export const phraseStep = (total: number, asCue: number): number => stepOf(asCue / total, PHRASE_STEPS)
