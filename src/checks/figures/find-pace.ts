import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isMoney } from './money.ts'
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
const PER =
  /^[^.;:,\d]{0,40}?\b(?:an?|per|each|every|for (?:the|an?)(?: (?:full|whole))?) (?<time>second|minute|hour|day|week|month|year)\b/iu
const ALSO =
  /,\s+(?:or|that is|which is|about|roughly)\s+(?:(?:about|some|nearly|almost|roughly|around|more than|an average of)\s+)*$/iu
// A working day or a school year is shorter than the calendar's.
const NARROWEST = 0.9
const WIDEST = 1.1
const OPEN: Readonly<Record<number, readonly number[]>> = {
  86_400: [8 / 24],
  604_800: [5 / 7, 6 / 7],
  31_556_952: [200 / 365, 250 / 365],
}
const DAY = 86_400
const FARTHEST_OFF = 30

const A_DOZEN = /^\s+(?:a|per|the|for a) dozen\b/iu
const EACH = /^\s+(?:each|apiece|(?:an?|per) (?!dozen)\p{L}+)\b/iu
const DOZEN = 12
const NEAREST = 0.06

/** A price in the hundredths that some of the money is told in. */
const inCents = ({ quantity }: Figure): number | null =>
  quantity.min === null || quantity.min !== quantity.max || !isMoney(quantity.unit)
    ? null
    : quantity.min * (/^(?:cent|penny|pence)$/u.test(quantity.unit ?? '') ? 1 : 100)

/** `$4.80 a dozen, or 60 cents each`. */
const dozenOf = ({ text }: Copy, first: Figure, second: Figure): Pace | null => {
  const [one, other] = [first, second].map(({ quantity: { span } }) => text.slice(span.end, span.end + 24))
  const [a, b] = [inCents(first), inCents(second)]
  if (a === null || b === null) return null
  const isFirst = A_DOZEN.test(one ?? '') && EACH.test(other ?? '')
  const isSecond = EACH.test(one ?? '') && A_DOZEN.test(other ?? '')
  if (!isFirst && !isSecond) return null
  const ratio = (isFirst ? a / b : b / a) / DOZEN
  const isOff = Math.abs(ratio - 1) > NEAREST && ratio < FARTHEST_OFF && ratio > 1 / FARTHEST_OFF
  return isOff ? { first, second, times: isFirst ? DOZEN : 1 / DOZEN } : null
}

/** *1,825 babies were born last year, or five a day*. */
const WITHIN = /^[^.;:,\d]{0,50}?\b(?:last|in the (?:past|last)) (?<time>week|month|year)\b/iu

const timeOf = ({ text }: Copy, { quantity: { span } }: Figure): number | undefined => {
  const words = text.slice(span.end, span.end + 70)
  const found = PER.exec(words) ?? WITHIN.exec(words)
  return SIZE_OF.get(found?.groups?.time?.toLowerCase() ?? '')
}

/** `36,000 vehicles every day, or 1,500 an hour`, in either order, where the one does not make the other. */
export const findPace = (copy: Copy, figures: readonly Figure[]): Pace | null => {
  for (const [at, first] of figures.entries()) {
    const next = figures[at + 1]
    // "$4.80 a dozen" is read as two figures.
    const second = next?.head === 'dozen' ? figures[at + 2] : next
    if (!second || !ALSO.test(wordsBetween(copy, first, second))) continue
    const dozen = dozenOf(copy, first, second)
    if (dozen) return dozen
    if (first.quantity.unit !== second.quantity.unit && second.quantity.unit !== null) continue
    const [one, other] = [timeOf(copy, first), timeOf(copy, second)]
    const [a, b] = [exactOf(first), exactOf(second)]
    if (!one || !other || one === other || !a || !b || a <= 0 || b <= 0) continue
    const slow = Math.max(one, other)
    const times = one / other
    if (isOffPace(a / b / times, slow, Math.min(one, other))) return { first, second, times }
  }
  return null
}

const isOffPace = (ratio: number, slow: number, quick: number): boolean =>
  ratio < FARTHEST_OFF &&
  ratio > 1 / FARTHEST_OFF &&
  ![1, ...(quick > DAY ? [] : (OPEN[slow] ?? []))].some((part) =>
    [ratio / part, 1 / ratio / part].some((off) => off >= NARROWEST && off <= WIDEST),
  )
