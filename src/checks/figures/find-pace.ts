import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'
import { exactOf } from './wording.ts'

/** One flow told twice: so many a day, `or` so many an hour, of which `times` go into a day. */
export type Pace = Readonly<{ first: Figure; second: Figure; times: number }>

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

/** `36,000 vehicles every day, or 1,500 an hour`, in either order, where the one does not make the other. */
export const findPace = (copy: Copy, figures: readonly Figure[]): Pace | null => {
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1]
    if (!second || !ALSO.test(wordsBetween(copy, first, second))) continue
    if (first.quantity.unit !== second.quantity.unit && second.quantity.unit !== null) continue
    const [one, other] = [timeOf(copy, first), timeOf(copy, second)]
    const [a, b] = [exactOf(first), exactOf(second)]
    if (!one || !other || one === other || !a || !b || a <= 0 || b <= 0) continue
    const slow = Math.max(one, other)
    const times = one / other
    if (isOffPace(a / b / times, slow)) return { first, second, times }
  }
  return null
}

const isOffPace = (ratio: number, slow: number): boolean =>
  ratio < FARTHEST_OFF &&
  ratio > 1 / FARTHEST_OFF &&
  ![1, ...(OPEN[slow] ?? [])].some((part) =>
    [ratio / part, 1 / ratio / part].some((off) => off >= NARROWEST && off <= WIDEST),
  )
