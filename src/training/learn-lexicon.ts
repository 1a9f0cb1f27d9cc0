import { applyLexicon } from '../analysis/attribution/apply-lexicon.ts'
import {
  type CueLexicon,
  LONGEST_PHRASE,
  SHORTEST_PHRASE,
  lemmaEntry,
  lemmaStep,
  phraseEntry,
  phraseStep,
} from '../analysis/attribution/cue-lexicon.ts'
import { type Sample, goldCueMask } from './samples.ts'

/** Rarer lemmas and phrases are left out. */
const LEAST_COUNT = 3

type Counts = Map<number, { total: number; cue: number }>

const countLemmas = (samples: readonly Sample[]): Counts => {
  const counts: Counts = new Map()
  for (const sample of samples) {
    const { table } = sample
    const inCue = goldCueMask(sample)
    for (let at = 0; at < table.count; at++) {
      const entry = lemmaEntry(table.lemma[at]!, table.tagLetter[at]!)
      const count = counts.get(entry) ?? { total: 0, cue: 0 }
      count.total++
      count.cue += inCue[at]!
      counts.set(entry, count)
    }
  }
  return counts
}

const learnPhrases = (samples: readonly Sample[]): Map<number, number> => {
  const asCue = new Map<number, number>()
  for (const { table, gold } of samples)
    for (const { cue } of gold)
      for (const { first, end } of cue) {
        if (end - first < SHORTEST_PHRASE || end - first > LONGEST_PHRASE) continue
        const entry = phraseEntry(table.lemma, first, end - first)
        asCue.set(entry, (asCue.get(entry) ?? 0) + 1)
      }
  const totals = new Map([...asCue].filter(([, count]) => count >= LEAST_COUNT).map(([entry]) => [entry, 0]))
  for (const { table } of samples)
    for (let at = 0; at < table.count; at++)
      for (let length = SHORTEST_PHRASE; length <= LONGEST_PHRASE && at + length <= table.count; length++) {
        const entry = phraseEntry(table.lemma, at, length)
        const total = totals.get(entry)
        if (total !== undefined) totals.set(entry, total + 1)
      }
  return new Map([...totals].map(([entry, total]) => [entry, phraseStep(total, asCue.get(entry)!)]))
}

export type LearntLexicon = Readonly<{ lexicon: CueLexicon; counts: Counts }>

export const learnLexicon = (samples: readonly Sample[]): LearntLexicon => {
  const counts = countLemmas(samples)
  const lemmas = new Map<number, number>()
  for (const [entry, { total, cue }] of counts)
    if (total >= LEAST_COUNT) lemmas.set(entry, lemmaStep(total, cue))
  return { lexicon: { lemmas, phrases: learnPhrases(samples) }, counts }
}

/** Fills in the lexicon for an article that it was learnt from: each word is judged by all the others. */
export const applyWithoutSelf = (sample: Sample, { lexicon, counts }: LearntLexicon): void => {
  const { table } = sample
  applyLexicon(table, lexicon)
  const inCue = goldCueMask(sample)
  for (let at = 0; at < table.count; at++) {
    const { total, cue } = counts.get(lemmaEntry(table.lemma[at]!, table.tagLetter[at]!)) ?? {
      total: 0,
      cue: 0,
    }
    table.cueStep[at] = total < LEAST_COUNT ? 0 : lemmaStep(total - 1, cue - inCue[at]!)
  }
}
