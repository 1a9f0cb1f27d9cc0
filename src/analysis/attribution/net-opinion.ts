import type { TokenRange } from './attribution-model.ts'
import { type NetShares, SPAN_STATES } from './net-reader.ts'

type SpanShares = Pick<NetShares, 'spans'>
import type { SpanReading } from './read-spans.ts'

/** What chains and net think of a proposal, each by itself. */
export type Opinion = Readonly<{ cueByChains: number; cueByNet: number; spans: readonly number[] }>

/** How many numbers `opinionOf` gives. */
export const SPAN_OPINIONS = 6

const LEAST = 1e-3
const [SOURCE, CONTENT] = [0, 3]
const [BEGINS, GOES_ON] = [1, 2]

/** How the net likes the beginning, the inside and the end of a span in a role: logarithms of its probabilities. */
const ofRange = ({ spans }: SpanShares, { first, end }: TokenRange, role: number): number[] => {
  const shareAt = (at: number, state: number) => spans[at * SPAN_STATES + role + state] ?? 0
  const log = (share: number) => Math.log(Math.max(LEAST, share))
  let inside = 0
  for (let at = first; at < end; at++) inside += log(shareAt(at, BEGINS) + shareAt(at, GOES_ON))
  return [log(shareAt(first, BEGINS)), inside / (end - first), log(1 - shareAt(end, GOES_ON))]
}

/** How the net likes content and source of a reading; nothing where there is none. */
export const opinionOf = (net: SpanShares, { source, content }: SpanReading): number[] =>
  (
    [
      [content, CONTENT],
      [source, SOURCE],
    ] as const
  ).flatMap(([ranges, role]) => {
    const parts = ranges.map((range) => ofRange(net, range, role))
    return [0, 1, 2].map(
      (index) => parts.reduce((sum, part) => sum + part[index]!, 0) / Math.max(1, parts.length),
    )
  })
