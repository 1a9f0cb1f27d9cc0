import type { Figure } from '../../domain/ledger.ts'
import { UNITS } from '../../reference/units.ts'
import type { Copy } from '../check.ts'

export const DAY_SECONDS = 86_400

/** How many days a duration lasts at least and at most: a week is told of 4 to 10 days, a month of three to five weeks. */
export const daysOf = ({
  quantity: { min, max, unit, approximate },
}: Figure): { low: number; high: number; unit: string } | null => {
  const seconds = UNITS.get(unit ?? '')?.factor
  if (
    UNITS.get(unit ?? '')?.dimension !== 'duration' ||
    seconds === undefined ||
    unit === null ||
    seconds < DAY_SECONDS
  )
    return null
  const size = seconds / DAY_SECONDS
  const round = approximate ? 2 : 1
  const slack = (unit === 'day' ? 1 : size * 0.6) * round
  // Three years and ten months are still called three years.
  const beyond = unit === 'year' ? size * 0.95 * round : slack
  // "More than three weeks" is no less than three.
  const below = max === null && unit !== 'day' ? slack / 3 : slack
  return { low: (min ?? 0) * size - below, high: max === null ? Infinity : max * size + beyond, unit }
}

const LASTS =
  /\b(?:lasted|lasting|lasts|went on for|gone on for|going on for|for|after|over|(?:took|taken|takes)(?: (?:her|him|them|it|us|me))?|spent|spending)\s+(?:(?:about|some|around|nearly|almost|more than|at least|the|a|an)\s+)*$/iu
const NOT_LENGTH = /^\s*(?:ago|later|earlier|before|after|from now|old|in jail|in prison)\b/iu

/** Whether a figure says how long something went on, and not when or for whom. */
export const isLength = ({ text }: Copy, figure: Figure, sentenceStart: number): boolean => {
  const { start, end } = figure.quantity.span
  const after = text.slice(end, end + 20)
  // "The 30-day siege, from March 1 to March 11"
  if (
    /\d-\p{L}+$|\p{L}-\p{L}+$/u.test(text.slice(start, end)) &&
    /^[^.;:,]{1,25},?\s+(?:from|between)\s/u.test(text.slice(end, end + 40))
  )
    return true
  return LASTS.test(text.slice(Math.max(sentenceStart, start - 40), start)) && !NOT_LENGTH.test(after)
}
