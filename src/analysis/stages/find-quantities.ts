import type { Quantity } from '../../domain/quantity.ts'
import type { Word } from '../cut-words.ts'
import { cutText, type CutText } from '../dates/cut-text.ts'
import { boundsOf } from '../quantities/read-bounds.ts'
import { findCounted } from '../quantities/find-counted.ts'
import { isAge } from '../quantities/read-age.ts'
import { readFigures } from '../quantities/read-figures.ts'
import type { RoughFigure } from '../quantities/read-range.ts'

/**
 * Every figure of a text, in reading order: counts, measures, money, shares, ages and durations, each with its range.
 * Years, dates, clock times, results, telephone numbers and numbers in names are none. Never throws.
 */
export const findQuantities = (text: string, cut: CutText = cutText(text)): Quantity[] => {
  const { words, dates } = cut
  return readFigures(words, dates).map((figure) => toQuantity(text, words, figure))
}

const toQuantity = (text: string, words: readonly Word[], figure: RoughFigure): Quantity => {
  const span = { start: figure.number.start, end: words[figure.next - 1]?.end ?? figure.number.start }
  const start = Math.min(span.start, words[figure.at]?.start ?? span.start)
  const age = isAge(words, figure)
  const counted = age || isWhole(figure.unit) ? null : findCounted(words, figure)
  return {
    span: { start, end: span.end },
    ...boundsOf(words, figure),
    unit: age ? 'year of age' : (figure.unit ?? (counted?.isPeople ? 'person' : null)),
    of: counted ? text.slice(counted.span.start, counted.span.end) : null,
    ofSpan: counted?.span ?? null,
  }
}

// A measure or an age counts nothing besides itself; an amount and a share are of something.
const isWhole = (unit: string | null): boolean => unit?.endsWith('of age') === true
