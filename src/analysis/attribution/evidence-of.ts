import { SPAN_OPINIONS } from './net-opinion.ts'
import type { Proposal } from './proposals.ts'

/** What chains and net think of a proposal: added to the weights of the keys, each with a weight of its own. */
export const EVIDENCE = 4 + SPAN_OPINIONS

export const evidenceOf = ({ cue, reading, opinion }: Proposal): readonly number[] => [
  Math.log(cue.share),
  reading.score,
  Math.log(Math.max(reading.weakest, 1e-6)),
  Math.log(Math.max(opinion.cueByNet, 1e-3)),
  ...opinion.spans,
]
