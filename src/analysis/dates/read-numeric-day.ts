import type { Word } from '../cut-words.ts'
import { MONTHS } from '../lexicon/calendar-words.ts'
import { plainly, type DateRead } from './when.ts'

const isNumber = (word: Word | undefined, digits: RegExp): boolean =>
  word?.kind === 'digits' && digits.test(word.text)

/**
 * Dates in figures: `2020-05-03`, `5/3/2020`, `31.12.2019`, `05-Aug-2016`. Where both could be the month, the first
 * is (the agencies' and the American order), unless it is over twelve.
 */
export const readNumericDay = (words: readonly Word[], at: number): DateRead | null => {
  const first = words[at]
  if (first?.kind !== 'digits') return null
  const dotted = readDotted(words, at)
  if (dotted) return dotted
  const joint = words[at + 1]
  const second = words[at + 2]
  if (!joint?.glued || !/^[-/]$/u.test(joint.text) || !second?.glued) return null
  const again = words[at + 3]
  const third = words[at + 4]
  const isWhole = again?.text === joint.text && third?.glued === true && words[at + 5]?.text !== joint.text
  if (!isWhole) return joint.text === '/' && isCued(words, at) ? readMonthDay(words, at) : null
  const month = MONTHS.get(second.lower)
  if (isNumber(first, /^\d{4}$/u)) return dayOf(at, at + 5, first.text, month ?? second.text, third.text)
  if (isNumber(third, /^(?:\d{4}|\d\d)$/u) && month !== undefined)
    return dayOf(at, at + 5, third.text, month, first.text)
  if (!isNumber(third, /^(?:\d{4}|\d\d)$/u) || (joint.text === '-' && third.text.length < 4)) return null
  const isDayFirst = Number(first.text) > 12
  return isDayFirst
    ? dayOf(at, at + 5, third.text, second.text, first.text)
    : dayOf(at, at + 5, third.text, first.text, second.text)
}

/** `31.12.2019`, which the cut reads as `31.12` and `.2019`. */
const readDotted = (words: readonly Word[], at: number): DateRead | null => {
  const [first, second] = [words[at], words[at + 2]]
  if (!first || !/^\d{1,2}\.\d{1,2}$/u.test(first.text) || words[at + 1]?.text !== '.' || !second?.glued)
    return null
  if (!words[at + 1]?.glued || !isNumber(second, /^\d{4}$/u)) return null
  const [date = '', month = ''] = first.text.split('.')
  return dayOf(at, at + 3, second.text, month, date)
}

// `10/25` is a date only where one would stand: after a word of time, or before another of its kind.
const isCued = (words: readonly Word[], at: number): boolean =>
  /^(?:on|from|since|until|between|by|to|date|dated|back)$/u.test(words[at - 1]?.lower ?? '') ||
  (words[at - 1]?.text === '-' && words[at - 3]?.text === '/') ||
  (words[at + 3]?.text === '-' && words[at + 5]?.text === '/')

/** `10/25`. */
export const readMonthDay = (words: readonly Word[], at: number): DateRead | null => {
  const [first, slash, second] = [words[at], words[at + 1], words[at + 2]]
  if (
    !isNumber(first, /^\d{1,2}$/u) ||
    slash?.text !== '/' ||
    !slash.glued ||
    !isNumber(second, /^\d{1,2}$/u)
  )
    return null
  if (words[at + 3]?.glued && words[at + 3]?.kind !== 'mark') return null
  return dayOf(at, at + 3, null, first?.text ?? '', second?.text ?? '')
}

const dayOf = (
  at: number,
  next: number,
  year: string | null,
  month: string | number,
  date: string,
): DateRead | null => {
  const [m, d] = [Number(month), Number(date)]
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  const full =
    year === null
      ? null
      : year.length === 2
        ? 2000 + Number(year) - (Number(year) > 49 ? 100 : 0)
        : Number(year)
  return plainly(at, next, { kind: 'day', year: full, month: m, date: d, weekday: null })
}
