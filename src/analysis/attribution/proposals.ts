import type { ReadingModel } from './attribution-model.ts'
import { type CueCandidate, type CueGroup, cueCandidates, shareOfStretch } from './cue-candidates.ts'
import { cueShares, vote } from './cue-shares.ts'
import { type Opinion, opinionOf } from './net-opinion.ts'
import { netsShares } from './nets-reader.ts'
import { type SpanReading, readSpans } from './read-spans.ts'
import type { WordTable } from './word-table.ts'

/** One way of reading one place: a cue drawn so, with that source and that content. */
export type Proposal = Readonly<{ cue: CueCandidate; reading: SpanReading; opinion: Opinion }>

/** All ways of reading one place that are worth a look; at most one is right. */
export type Place = Readonly<{ group: CueGroup; proposals: readonly Proposal[] }>

const READINGS = 5
/** Readings this much less likely (in logarithms) than the first are left out. */
const FARTHEST_READING = 4.5

/** The places of a text that may be attributions, each with its ways of being read. */
export const findPlaces = (t: WordTable, model: ReadingModel): Place[] => {
  const [chains, net] = [cueShares(t, model), netsShares(t, model.nets)]
  const shares = vote(chains, net)
  const groups = cueCandidates(shares)
  const readings = readSpans(t, model.nets, net, { cues: groups.flat(), most: READINGS })
  let next = 0
  return groups.map((group) => {
    const proposals = group.flatMap((cue) => {
      const own = readings[next++] ?? []
      const best = own[0]?.score ?? 0
      const cueByChains = shareOfStretch(chains, cue)
      const cueByNet = shareOfStretch(net, cue)
      return own
        .filter(({ score }) => score > best - FARTHEST_READING)
        .map((reading) => ({
          cue,
          reading,
          opinion: { cueByChains, cueByNet, spans: opinionOf(net, reading) },
        }))
    })
    return { group, proposals }
  })
}
