import type { Claim } from './claim.ts'

/** How a claim came to be: read by the machine, or set by an editor who added, split or merged. */
export const MAKINGS = ['reading', 'added', 'split', 'merged'] as const

export type Making = (typeof MAKINGS)[number]

/** What a claim is made of: its places in the text and what was read in them, apart from what people decided of it. */
export type ClaimShape = Omit<Claim, 'id' | 'number'> &
  Readonly<{
    madeBy: Making
    /** Whether it had a verdict on other words, and waits for a new one. */
    recheck: boolean
  }>
