import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'

/** A length of minutes or hours as the text words it, with the least and the most minutes that the words allow. */
export type ClockLength = Readonly<{ span: Span; minutes: number; low: number; high: number }>

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
])

// Half an hour is told of 25 minutes and of 38, three hours of two and a half: what is printed to the minute is exact.
const ROUND_TEN = 6
const ROUND_FIVE = 3.5
const PLAIN = 1.5
const ROUND_HOUR = 32
const HALF_HOUR = 20
const ABOUT = 1.5
const OPEN = 1.35

const slackOf = (minutes: number, inHours: boolean): number => {
  if (inHours)
    return Number.isInteger(minutes / 60) ? ROUND_HOUR : Number.isInteger(minutes / 30) ? HALF_HOUR : PLAIN
  if (minutes % 10 === 0) return ROUND_TEN
  return minutes % 5 === 0 ? ROUND_FIVE : PLAIN
}

const lengthOf = (
  span: Span,
  { min, max, approximate }: { min: number | null; max: number | null; approximate: boolean },
  size: number,
): ClockLength | null => {
  const value = min ?? max
  if (value === null || value <= 0 || (min !== null && max !== null && min !== max)) return null
  const minutes = value * size
  const slack = slackOf(minutes, size > 1) * (approximate ? ABOUT : 1)
  return {
    span,
    minutes,
    low: min === null ? minutes / OPEN - slack : minutes - slack,
    high: max === null ? minutes * OPEN + slack : minutes + slack,
  }
}

/** The minutes or hours of a figure; `null` where it tells something else. */
export const clockLengthOf = ({ quantity }: Figure): ClockLength | null => {
  const size = MINUTES.get(quantity.unit ?? '')
  return size === undefined ? null : lengthOf(quantity.span, quantity, size)
}

const WORDED =
  /\b(?<half>half an hour)\b|\b(?<more>an hour and a half)\b|\b(?<quarters>three[- ]quarters of an hour)\b|\b(?<one>an hour)(?= later\b)/giu
const WORTH = { half: 30, more: 90, quarters: 45, one: 60 } as const

/** `Half an hour`, `an hour later`: lengths whose words are no figure. */
export const wordedLengths = (text: string): ClockLength[] =>
  Array.from(text.matchAll(WORDED), (match): ClockLength => {
    const named = (Object.keys(WORTH) as (keyof typeof WORTH)[]).find(
      (name) => match.groups?.[name] !== undefined,
    )
    const minutes = WORTH[named ?? 'one']
    const slack = minutes * 0.4
    return {
      span: { start: match.index, end: match.index + match[0].length },
      minutes,
      low: minutes - slack,
      high: minutes + slack,
    }
  })
