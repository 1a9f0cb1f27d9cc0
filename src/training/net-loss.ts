import { type Lattice, type Transitions, newLattice } from '../analysis/attribution/chain.ts'
import type { Pack } from '../analysis/attribution/net.ts'
import { CONTENT_SCORES, CUE_SCORES, SOURCE_SCORES } from '../analysis/attribution/net-places.ts'
import { chainSlopes } from './chain-slopes.ts'
import type { NetRoom } from './net-room.ts'

export const LABELS = 3
/** The steps between labels, and behind them those from the start. */
export const STEPS = (LABELS + 1) * LABELS

/** A batch of paragraphs in a room: `origin` tells of each row which word of the samples it is. */
export type Batch = Readonly<{ pack: Pack; origin: Int32Array; kept: Uint8Array }>
export type RightLabels = Readonly<{ cue: Uint8Array; source: Uint8Array; content: Uint8Array }>

/** O to I, and I to begin with, are no steps. */
export const transitionsOf = (steps: Float32Array): Transitions => {
  const weights = Float64Array.from(steps)
  weights[2] = -Infinity
  weights[LABELS * LABELS + 2] = -Infinity
  return { labels: LABELS, weights }
}

/** The slopes of the cue chain of one sequence; returns its loss. */
const cueSlopes = (
  { kernel: { memory: m }, work, scores: slopes }: NetRoom,
  lattice: Lattice,
  now: Transitions,
  { first, end, right }: Readonly<{ first: number; end: number; right: (row: number) => number }>,
  stepSlopes: Float64Array,
): number => {
  const count = end - first
  const { columns } = slopes
  const scores = new Float64Array(count * LABELS)
  for (let at = 0; at < count; at++)
    for (let label = 0; label < LABELS; label++)
      scores[at * LABELS + label] = m[work.scores.at + (first + at) * columns + CUE_SCORES + label]!
  const write = (at: number, label: number, slope: number) => {
    m[slopes.at + (first + at) * columns + CUE_SCORES + label] = slope
  }
  const task = { scores, count, right: (at: number) => right(first + at), write, part: 1 }
  return chainSlopes(lattice, now, task, stepSlopes)
}

/** The slopes of three scores whose right one is `gold`: each word by itself. */
const softSlopes = (
  { kernel: { memory: m }, work, scores }: NetRoom,
  from: number,
  gold: number,
  part: number,
): void => {
  const s = work.scores.at + from
  const d = scores.at + from
  const greatest = Math.max(m[s]!, m[s + 1]!, m[s + 2]!)
  const shares = [0, 1, 2].map((label) => Math.exp(m[s + label]! - greatest))
  const each = part / (shares[0]! + shares[1]! + shares[2]!)
  for (let label = 0; label < LABELS; label++) m[d + label] = each * shares[label]!
  m[d + gold] = m[d + gold]! - part
}

/**
 * Writes the slopes of all scores of a batch, sources and contents counting `aside`, and adds those of the steps;
 * returns the loss in cues.
 */
export const scoreSlopes = (
  room: NetRoom,
  { pack, origin }: Batch,
  labels: RightLabels,
  { steps, stepSlopes, aside }: Readonly<{ steps: Float32Array; stepSlopes: Float64Array; aside: number }>,
): number => {
  const { scores, kernel } = room
  const { columns } = scores
  kernel.memory.fill(0, scores.at, scores.at + ((pack.count + 3) & ~3) * columns)
  const now = transitionsOf(steps)
  const lattice = newLattice()
  let loss = 0
  for (const { first, end } of pack.sequences) {
    const right = (row: number) => labels.cue[origin[row]!]!
    loss += cueSlopes(room, lattice, now, { first, end, right }, stepSlopes)
  }
  for (let row = 0; row < pack.count; row++) {
    softSlopes(room, row * columns + SOURCE_SCORES, labels.source[origin[row]!]!, aside)
    softSlopes(room, row * columns + CONTENT_SCORES, labels.content[origin[row]!]!, aside)
  }
  return loss
}
