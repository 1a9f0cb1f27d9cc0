import type { Proposal } from './proposals.ts'

/** The order in which source, cue and content come, as a number. */
export const orderOf = ({ cue, reading }: Proposal): number => {
  const parts = [
    { role: 1, at: cue.first },
    ...reading.source.map(({ first }) => ({ role: 2, at: first })),
    ...reading.content.map(({ first }) => ({ role: 3, at: first })),
  ].sort((a, b) => a.at - b.at)
  return parts.slice(0, 5).reduce((order, { role }) => order * 4 + role, 0)
}
