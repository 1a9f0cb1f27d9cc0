import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { exactOf } from '../figures/wording.ts'
import type { AgeTold } from './find-ages.ts'

const YEAR = /\b(?:1[6-9]|20)\d\d\b/gu

const LAPSE = /^\s+(?:later|on|after|earlier|before|ago)\b/iu

/** The years that the sentence of an age, or the one before it, names. */
const yearsBeside = (copy: Copy, { figure: { sentence } }: AgeTold): number[] => {
  const { start } = spanOfSentence(copy, Math.max(0, sentence - 1))
  const { end } = spanOfSentence(copy, sentence)
  return [...copy.text.slice(start, end).matchAll(YEAR)].map(([year]) => Number(year))
}

/** A birthday may lie between the two. */
const isNear = (years: number, gap: number): boolean => Math.abs(years - gap) <= 1

/** *Agnes, 17, … 20 years later … Agnes is 37*: told of two times that lie as far apart as the ages. */
export const areYearsApart = (copy: Copy, earlier: AgeTold, later: AgeTold): boolean => {
  const gap = later.age - earlier.age
  if (gap <= 1) return false
  const isTold = copy.ledger.some(
    (figure) =>
      figure.sentence >= earlier.figure.sentence &&
      figure.sentence <= later.figure.sentence &&
      figure.quantity.unit === 'year' &&
      isNear(exactOf(figure) ?? -1, gap) &&
      LAPSE.test(copy.text.slice(figure.quantity.span.end, figure.quantity.span.end + 12)),
  )
  const before = yearsBeside(copy, earlier)
  return isTold || yearsBeside(copy, later).some((year) => before.some((from) => isNear(year - from, gap)))
}
