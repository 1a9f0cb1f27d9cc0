import { CUE_BEGIN, CUE_INSIDE, type TokenRange } from './attribution-model.ts'
import { CUE_STATES, type CueShares } from './cue-shares.ts'

/** A stretch that may be a cue, with the probability that it is one, drawn exactly so. */
export type CueCandidate = TokenRange & Readonly<{ share: number }>

/** Candidates that overlap: at most one of them is a cue. The likeliest stands first. */
export type CueGroup = readonly CueCandidate[]

const LONGEST_CUE = 12
const LEAST_BEGIN = 0.07
const LEAST_SHARE = 0.07
/** Of one group, candidates far less likely than the first are left out. */
const LEAST_OF_BEST = 0.25
const MOST_OF_GROUP = 3

const stretchesFrom = ({ state, step, opens }: CueShares, first: number): CueCandidate[] => {
  const found: CueCandidate[] = []
  let share = state[first * CUE_STATES + CUE_BEGIN]!
  if (share < LEAST_BEGIN) return found
  let from = CUE_BEGIN
  for (let end = first + 1; end <= first + LONGEST_CUE && share >= LEAST_SHARE; end++) {
    const mayGoOn = end < opens.length && opens[end] !== 1
    const before = state[(end - 1) * CUE_STATES + from]!
    const goesOn =
      mayGoOn && before > 0 ? step[(end * CUE_STATES + from) * CUE_STATES + CUE_INSIDE]! / before : 0
    const stops = share * Math.max(0, 1 - goesOn)
    if (stops >= LEAST_SHARE) found.push({ first, end, share: stops })
    share *= goesOn
    from = CUE_INSIDE
  }
  return found
}

/** The probability that a stretch is a cue, drawn exactly so. */
export const shareOfStretch = ({ state, step, opens }: CueShares, { first, end }: TokenRange): number => {
  let share = state[first * CUE_STATES + CUE_BEGIN]!
  for (let at = first + 1; at <= end && share > 0; at++) {
    const from = at === first + 1 ? CUE_BEGIN : CUE_INSIDE
    const before = state[(at - 1) * CUE_STATES + from]!
    const mayGoOn = at < opens.length && opens[at] !== 1 && before > 0
    const goesOn = mayGoOn
      ? Math.min(1, step[(at * CUE_STATES + from) * CUE_STATES + CUE_INSIDE]! / before)
      : 0
    share *= at < end ? goesOn : 1 - goesOn
  }
  return share
}

/** The stretches that may be cues, in groups that overlap, in reading order. */
export const cueCandidates = (shares: CueShares): CueGroup[] => {
  const groups: CueCandidate[][] = []
  let reach = -1
  for (let first = 0; first < shares.opens.length; first++)
    for (const candidate of stretchesFrom(shares, first)) {
      if (candidate.first < reach) groups.at(-1)?.push(candidate)
      else groups.push([candidate])
      reach = Math.max(reach, candidate.end)
    }
  return groups.map((group) => {
    const sorted = group.sort((a, b) => b.share - a.share || a.first - b.first || a.end - b.end)
    const least = LEAST_OF_BEST * sorted[0]!.share
    return sorted.filter(({ share }) => share >= least).slice(0, MOST_OF_GROUP)
  })
}
