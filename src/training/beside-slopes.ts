import { type Transitions, newLattice } from '../analysis/attribution/chain.ts'
import { type BesidePack, runBeside, spanScoresOf } from '../analysis/attribution/net-beside.ts'
import { type Drop, product } from '../analysis/attribution/net.ts'
import { SCORES } from '../analysis/attribution/net-places.ts'
import { ROWS_A_WORD } from '../analysis/attribution/span-rows.ts'
import { type BesideExample, packExamples } from './beside-examples.ts'
import { chainSlopes } from './chain-slopes.ts'
import { type NetRoom, slopeOf, turnOf } from './net-room.ts'
import { type Scales, addColumns, addProduct, unclip, unroll, wipe } from './net-slopes.ts'

/*
 * The way there and back of what reads spans beside cues, for the cues of one batch. It comes before the way back of
 * the net, which takes up the slopes that are left here with the net's results.
 */
/** How spans are learnt: the steps as they are, what a cue counts, and what is dropped. */
export type BesideTask = Readonly<{
  steps: Transitions
  stepSlopes: Float64Array
  part: number
  drop: Drop
  scales: Scales
}>

/** The slopes of all scores of a pack; returns the loss. */
const scoreSlopes = (
  { kernel, spans, beside: { scores } }: NetRoom,
  pack: BesidePack,
  examples: readonly BesideExample[],
  { steps, stepSlopes, part }: BesideTask,
): number => {
  const { memory: m } = kernel
  const lattice = newLattice()
  m.fill(0, scores.at, scores.at + ((pack.count + 3) & ~3) * scores.columns)
  return pack.sequences.reduce((loss, { first, end }, index) => {
    const { cue, window, labels } = examples[index]!
    const [cueFrom, cueEnd] = [cue.first, cue.end].map((at) => first + at - window.first) as [number, number]
    const own = spanScoresOf(kernel, spans, { first, end, cueFrom, cueEnd })
    const write = (at: number, label: number, slope: number) => {
      if (first + at < cueFrom || first + at >= cueEnd)
        m[scores.at + (first + at) * scores.columns + label] = slope
    }
    const task = { scores: own, count: end - first, right: (at: number) => labels[at]!, write, part }
    return loss + chainSlopes(lattice, steps, task, stepSlopes)
  }, 0)
}

/** Shares out the slopes of the sums among words, cues and places. */
const shareOut = (room: NetRoom, { sequences, word, rows }: BesidePack): void => {
  const { memory: m } = room.kernel
  const { columns: width, at: from } = room.beside.z
  const { at: given, columns } = room.scores
  const places = slopeOf(room, room.net.beside.rows).at
  const ofCue = new Float64Array(width)
  for (const { first, end, cueFirst, cueLast } of sequences) {
    ofCue.fill(0)
    for (let at = first; at < end; at++) {
      const z = from + at * width
      const own = given + word[at]! * columns + SCORES
      for (let d = 0; d < width; d++) {
        m[own + d] = m[own + d]! + m[z + d]!
        ofCue[d] = ofCue[d]! + m[z + d]!
      }
      for (let index = at * ROWS_A_WORD; index < (at + 1) * ROWS_A_WORD; index++) {
        const row = places + rows[index]! * width
        for (let d = 0; d < width; d++) m[row + d] = m[row + d]! + m[z + d]!
      }
    }
    for (const at of [cueFirst, cueLast]) {
      const own = given + at * columns + SCORES + width
      for (let d = 0; d < width; d++) m[own + d] = m[own + d]! + ofCue[d]! / 2
    }
  }
}

const goBackBeside = (room: NetRoom, pack: BesidePack, { inner, outer }: Scales): void => {
  const { kernel, net, spans, beside } = room
  const { layer, out, direct, bias } = net.beside
  const { count } = pack
  wipe(room, beside.out, count)
  wipe(room, beside.z, count)
  product(kernel, beside.scores, turnOf(room, out), beside.out, count)
  product(kernel, beside.scores, turnOf(room, direct), beside.z, count)
  addProduct(room, spans.layer.out, beside.scores, out, count)
  addProduct(room, spans.z, beside.scores, direct, count)
  addColumns(room, beside.scores, bias, count)
  for (const sequence of pack.sequences) unroll(room, spans.layer, beside.gates, beside.out, sequence, outer)
  addProduct(room, spans.z, beside.gates, layer.into, count)
  addColumns(room, beside.gates, layer.bias, count)
  product(kernel, beside.gates, turnOf(room, layer.into), beside.z, count)
  unclip(kernel.memory, beside.z, spans.z, count, inner)
  shareOut(room, pack)
}

/** Adds the slopes that the cues of a batch give, of weights and of the net's results; returns their loss. */
export const besideSlopes = (
  room: NetRoom,
  examples: readonly Readonly<{ example: BesideExample; base: number }>[],
  task: BesideTask,
): number => {
  const results = { at: room.work.scores.at, columns: room.work.scores.columns }
  return packExamples(examples).reduce((loss, { pack, examples: own }) => {
    runBeside(room.kernel, room.shape, room.net, room.spans, pack, results, task.drop)
    const ownLoss = scoreSlopes(room, pack, own, task)
    goBackBeside(room, pack, task.scales)
    return loss + ownLoss
  }, 0)
}
