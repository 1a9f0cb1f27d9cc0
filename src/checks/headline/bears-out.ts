import type { Quantity } from '../../domain/quantity.ts'
import type { HeadlineFigure } from './figures-in-words.ts'

/* Which figures of a story are what its headline gives: rounded as headlines round, or told with bounds. */

const NEAR = 0.06

const AT_LEAST = /\b(?:at least|more than|over)\s+$/iu
const UP_TO = /\b(?:nearly|almost|up to|under|fewer than|less than)\s+$/iu
const LOOSELY = 1.6
const SLACK = 1.02

/** *At least 20*, *more than 20* is borne out by 23, as *nearly 20* is by 19; neither by what lies on its other side. */
export const isBounded = (words: string, { at, value }: HeadlineFigure, told: number): boolean => {
  const before = words.slice(0, at)
  if (AT_LEAST.test(before)) return told >= value / SLACK && told <= value * LOOSELY
  return UP_TO.test(before) && told <= value * SLACK && told >= value / LOOSELY
}

/** *More than 28* bears out 31, *more than 20* does not; *at least 15* people are 15. */
export const bearsOut = (text: string, { value }: HeadlineFigure, { min, max, span }: Quantity): boolean =>
  min !== max &&
  !(
    /\bat least\s+$/iu.test(text.slice(Math.max(0, span.start - 10), span.start)) &&
    value < EXACT &&
    min !== value
  ) &&
  (min ?? value / FAR) <= value * (1 + NEAR) &&
  (min ?? value) >= value / FAR &&
  (max ?? value * FAR) >= value * (1 - NEAR) &&
  (max ?? value) <= value * FAR

const FAR = 1.25
/** From here on figures are rounded. */
const EXACT = 100

/** *Up 3%* of 2.9 per cent: rounded to what the headline prints. */
export const isRounded = ({ value, words, kind }: HeadlineFigure, told: number): boolean =>
  (kind === 'percent' || kind === 'money') && !words.includes('.') && Math.abs(value - told) <= 0.5

/** To what a headline's figure is rounded: 60,000 to ten thousand, 3.2m to a tenth of a million. */
const stepOfWords = ({ words, value }: HeadlineFigure): number => {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0].replaceAll(',', '')
  if (digits === undefined) return value
  const scale = value / Number(digits)
  const decimals = digits.split('.')[1]?.length ?? 0
  return scale * (decimals > 0 ? 10 ** -decimals : 10 ** (/0*$/u.exec(digits)?.[0].length ?? 0))
}

/** *£3.2m* is no rounding of £3.1m, as *60,000* is of 58,400. */
export const isNear = (figure: HeadlineFigure, told: number): boolean => {
  const off = Math.abs(figure.value - told)
  const step = stepOfWords(figure)
  // "£2m" is £2.2m in short.
  if (/\d\s?(?:m|mn|bn|b|million|billion)$/iu.test(figure.words) && off <= step / 2) return true
  return off === 0 || (figure.value >= 100 && off <= figure.value * NEAR && off < step)
}
