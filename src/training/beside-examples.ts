import type { TokenRange } from '../analysis/attribution/attribution-model.ts'
import { contextOf, tally } from '../analysis/attribution/cue-context.ts'
import type { BesidePack } from '../analysis/attribution/net-beside.ts'
import { ROWS_A_WORD, spanRows } from '../analysis/attribution/span-rows.ts'
import { windowOf } from '../analysis/attribution/cue-window.ts'
import { BESIDE_ROWS } from './net-room.ts'
import { hashFeature } from '../analysis/model/hash.ts'
import type { Sample } from './samples.ts'
import { spanLabels } from './span-labels.ts'

/** A cue with its window, in words of all samples, and what is right of each word of the window. */
export type BesideExample = Readonly<{
  cue: TokenRange
  window: TokenRange
  rows: Uint16Array
  labels: Uint8Array
}>

const shifted = ({ first, end }: TokenRange, base: number): TokenRange => ({
  first: first + base,
  end: end + base,
})

/** One cue in seven is drawn a word too wide or too narrow, as it may come out where it is found. */
const drawnAnew = ({ first, end }: TokenRange): TokenRange => {
  const turn = (hashFeature(1, first, end) >>> 0) % 21
  if (turn === 0) return { first, end: end + 1 }
  if (turn > 2 || end - first < 2) return { first, end }
  return turn === 1 ? { first: first + 1, end } : { first, end: end - 1 }
}

/** The right cues of an article, by the first word of the sequence in which they stand. */
export const besideExamples = (
  { table, gold }: Sample,
  sequences: readonly TokenRange[],
  base: number,
): Map<number, BesideExample[]> => {
  const before = tally(table)
  const found = new Map<number, BesideExample[]>()
  for (const attribution of gold) {
    const right = attribution.cue[0]
    const cue = right && drawnAnew(right)
    const sequence = cue && sequences.find(({ first, end }) => cue.first >= first && cue.end <= end)
    if (!sequence || cue.end - cue.first > LONGEST_CUE) continue
    const whole = windowOf(table, cue)
    const window = {
      first: Math.max(whole.first, sequence.first),
      end: Math.min(whole.end, sequence.end),
    }
    const context = contextOf(table, cue, before)
    const rows = new Uint16Array((window.end - window.first) * ROWS_A_WORD)
    for (let at = window.first; at < window.end; at++)
      spanRows(table, context, at, rows, (at - window.first) * ROWS_A_WORD)
    const labels = spanLabels(window, cue, attribution)
    const key = base + sequence.first
    found.set(key, [
      ...(found.get(key) ?? []),
      { cue: shifted(cue, base), window: shifted(window, base), rows, labels },
    ])
  }
  return found
}

const LONGEST_CUE = 20

type Laid = Readonly<{ example: BesideExample; base: number }>

/** Cues in packs that the room holds; `base` is what is to be taken from a word to have its row in the batch. */
export const packExamples = (laid: readonly Laid[]): { pack: BesidePack; examples: BesideExample[] }[] => {
  const parts: Laid[][] = []
  let room = 0
  for (const one of laid) {
    const { first, end } = one.example.window
    room -= end - first
    const open = parts.at(-1)
    if (open && room >= 0) open.push(one)
    else {
      parts.push([one])
      room = BESIDE_ROWS - (end - first)
    }
  }
  return parts.map((part) => ({ pack: packOf(part), examples: part.map(({ example }) => example) }))
}

const packOf = (laid: readonly Laid[]): BesidePack => {
  const count = laid.reduce((sum, { example: { labels } }) => sum + labels.length, 0)
  const word = new Int32Array(count)
  const rows = new Uint16Array(count * ROWS_A_WORD)
  let next = 0
  const sequences = laid.map(({ example, base }) => {
    const { cue, window, labels } = example
    const first = next
    rows.set(example.rows, first * ROWS_A_WORD)
    for (let at = window.first; at < window.end; at++) word[next++] = at - base
    return { first, end: first + labels.length, cueFirst: cue.first - base, cueLast: cue.end - 1 - base }
  })
  return { count, sequences, word, rows }
}
