import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy, Raised } from '../check.ts'
import { sentenceAt } from '../sentence-at.ts'
import { clockLengthOf, wordedLengths, type ClockLength } from './clock-length.ts'
import { clockLasting } from './clock-lasting.ts'
import { clockLater, clockSince } from './clock-later.ts'
import { isClockLengthOff, type ClockSpell, type ClocksOf } from './clock-spell.ts'

const HOUR = 60
const HALF_DAY = 12 * HOUR

const shown = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / HOUR), Math.round(minutes % HOUR)]
  const parts = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : []),
  ]
  return parts.join(' and ')
}

const raise = ({ text }: Copy, length: ClockLength, { from, to, minutes }: ClockSpell): Raised => {
  const [one, two] = [from, to].map(({ mention: { span } }) => text.slice(span.start, span.end))
  return {
    message: `From ${one ?? ''} to ${two ?? ''} are ${shown(minutes)}; “${text.slice(length.span.start, length.span.end)}” stands here.`,
    at: length.span,
    related: [from, to].map(({ mention }) => mention.span),
    working: { kind: 'steps', steps: [`${one ?? ''} → ${two ?? ''} = ${shown(minutes)}`] },
  }
}

/** The clock times by sentence, looked up without going over the article again. */
const clocksIn = (timeline: readonly TimePoint[]): ClocksOf => {
  const groups = new Map<number, TimePoint[]>()
  for (const point of timeline)
    if (point.minutes !== null)
      groups.set(point.sentence, [...(groups.get(point.sentence) ?? []).slice(-MOST), point])
  return (first, last) =>
    Array.from({ length: last - first + 1 }, (_, step) => groups.get(first + step) ?? []).flat()
}

const UP_TO = /^ before (?:the|an?|it|he|she|they|his|her|its|their)\b(?! (?:start|beginning|end|close)\b)/u
const MOST = 6

/** The lengths of minutes and hours that are not those between the clock times that they are told of. */
export const clockLengthsOff = (copy: Copy): Raised[] => {
  const clocksOf = clocksIn(copy.timeline)
  const told = copy.ledger.flatMap((figure) => clockLengthOf(figure) ?? [])
  const worded = wordedLengths(copy.text).filter(
    ({ span }) => !told.some((other) => other.span.start < span.end && span.start < other.span.end),
  )
  return [...told, ...worded].flatMap((length) => {
    const sentence = sentenceAt(copy, length.span.start)
    const spell =
      clockLater(copy, length, sentence, clocksOf) ??
      clockSince(copy, length, sentence, clocksOf) ??
      clockLasting(copy, length, sentence, clocksOf)
    // "Found at 5.52am, eight minutes before the first train was due": up to something else.
    if (UP_TO.test(copy.text.slice(length.span.end, length.span.end + 24))) return []
    // A few minutes that would be most of a day: the times have changed places, which is told of them.
    if (spell && spell.minutes > HALF_DAY && length.high * 3 < HALF_DAY) return []
    return spell && isClockLengthOff(copy, length, spell) ? [raise(copy, length, spell)] : []
  })
}
