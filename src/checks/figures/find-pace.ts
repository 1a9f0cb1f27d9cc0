import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'
import { exactOf } from './wording.ts'

/** One flow told twice, of a longer and of a shorter time: so many a day, `or` so many an hour. */
export type Pace = Readonly<{ long: Figure; short: Figure; times: number }>

const SIZES: readonly (readonly [string, number])[] = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_746],
  ['year', 31_556_952],
]
const SIZE_OF: ReadonlyMap<string, number> = new Map(SIZES)
const PER = /^[^.;:,\d]{0,40}?\b(?:an?|per|each|every) (?<time>second|minute|hour|day|week|month|year)\b/iu
const ALSO =
  /,\s+(?:or|that is|which is)\s+(?:(?:about|some|nearly|almost|roughly|around|more than|an average of)\s+)*$/iu
// A working day or a school year is shorter than the calendar's.
const NARROWEST = 0.9
const WIDEST = 1.1
const OPEN: Readonly<Record<number, readonly number[]>> = {
  86_400: [8 / 24],
  604_800: [5 / 7, 6 / 7],
  31_556_952: [200 / 365, 250 / 365],
}
const FARTHEST_OFF = 30

const timeOf = ({ text }: Copy, { quantity: { span } }: Figure): number | undefined =>
  SIZE_OF.get(PER.exec(text.slice(span.end, span.end + 60))?.groups?.time?.toLowerCase() ?? '')

/** `36,000 vehicles every day, or 1,500 an hour`, where the one does not make the other. */
export const findPace = (copy: Copy, figures: readonly Figure[]): Pace | null => {
  for (const [at, long] of figures.entries()) {
    const short = figures[at + 1]
    const [slow, quick] = [timeOf(copy, long), short && timeOf(copy, short)]
    const [all, each] = [exactOf(long), short ? exactOf(short) : null]
    if (!short || !slow || !quick || slow <= quick || all === null || each === null || each <= 0) continue
    if (long.quantity.unit !== short.quantity.unit && short.quantity.unit !== null) continue
    if (!ALSO.test(wordsBetween(copy, long, short))) continue
    const ratio = all / each / (slow / quick)
    const isRight = [1, ...(OPEN[slow] ?? [])].some(
      (part) => ratio / part >= NARROWEST && ratio / part <= WIDEST,
    )
    if (!isRight && ratio < FARTHEST_OFF && ratio > 1 / FARTHEST_OFF)
      return { long, short, times: slow / quick }
  }
  return null
}
