import { EVIDENCE, evidenceOf } from './evidence-of.ts'
import { type FeatureTable, sumRows } from './feature-table.ts'
import type { Place, Proposal } from './proposals.ts'
import { MOST_READING_FEATURES, readingFeatures } from './reading-features.ts'
import type { WordTable } from './word-table.ts'

/** A log-linear ranker of the ways to read a place. */
export type Ranker = Readonly<{ table: FeatureTable; evidence: readonly number[] }>

/** The reading that was chosen for a place, with its share among the proposals, and how far the next is behind. */
export type Choice = Readonly<{ proposal: Proposal; share: number; lead: number; place: Place }>

/** The score of each proposal of a place. */
const scoresOf = (t: WordTable, { proposals }: Place, { table, evidence }: Ranker): number[] => {
  const keys = new Int32Array(MOST_READING_FEATURES)
  return proposals.map((proposal) => {
    const sum = sumRows(table, keys, readingFeatures(t, proposal, keys))[0]!
    const own = evidenceOf(proposal)
    let score = sum * table.scales[0]!
    for (let index = 0; index < EVIDENCE; index++) score += evidence[index]! * own[index]!
    return score
  })
}

/** The best reading of a place; none where no proposal has a content. */
export const chooseReading = (t: WordTable, place: Place, ranker: Ranker): Choice | null => {
  const scores = scoresOf(t, place, ranker)
  let best = 0
  scores.forEach((score, index) => {
    if (score > scores[best]!) best = index
  })
  const proposal = place.proposals[best]
  if (!proposal) return null
  const top = scores[best]!
  const second = scores.reduce(
    (most, score, index) => (index === best ? most : Math.max(most, score)),
    top - 10,
  )
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return { proposal, share: 1 / total, lead: top - second, place }
}
