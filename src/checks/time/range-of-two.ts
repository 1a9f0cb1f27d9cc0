import type { Copy, Raised } from '../check.ts'

const OPENS = /\b(?:from|between)\s+$/iu
const GOES_ON = /^,?\s+(?:and|to|until|till|through)\s+$/iu

/** *Between Sept. 9, 2024, and June 14, 2024*: two whole dates that one range is told with, the second before the first. */
export const rangesOfTwoBackwards = function* ({ text, dates }: Copy): Iterable<Raised> {
  for (const [index, second] of dates.entries()) {
    const first = dates[index - 1]
    if (!first?.absolute || !second.absolute || first.from === null || second.to === null) continue
    if (second.to.slice(0, 10) >= first.from.slice(0, 10)) continue
    if (!GOES_ON.test(text.slice(first.span.end, second.span.start))) continue
    if (!OPENS.test(text.slice(Math.max(0, first.span.start - 10), first.span.start))) continue
    yield {
      message: `“${text.slice(first.span.start, second.span.end)}” runs backwards.`,
      at: second.span,
      related: [first.span],
    }
  }
}
