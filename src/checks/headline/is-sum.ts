import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { HeadlineFigure } from './figures-in-words.ts'

/** Headlines add up what the story tells one by one: sums of one unit, or counts that stand close together. */
export const isSum = (copy: Copy, { value }: HeadlineFigure, from: number): boolean => {
  const exact = copy.ledger.filter(
    ({ quantity: { span, min, max } }) => span.start >= from && min !== null && min === max,
  )
  return exact.some((a, at) =>
    exact.slice(at + 1, at + CLOSE).some((b) => {
      const [one, two] = [a.quantity.min ?? 0, b.quantity.min ?? 0]
      const isClose = b.sentence - a.sentence <= (MOST_APART[unitOf(a)] ?? Infinity)
      const isPartOfOther = [a, b].some((figure) => isOfThem(copy, figure))
      return (
        unitOf(a) === unitOf(b) &&
        isClose &&
        !isPartOfOther &&
        (one + two === value ||
          Math.abs(one - two) === value ||
          // "Six passengers, the driver and two others": one more, without a figure.
          (one + two + 1 === value &&
            ALONE.test(copy.text.slice(a.quantity.span.end, b.quantity.span.end + 60))))
      )
    }),
  )
}

/** In sentences: counts and shares that are to be added up are told in one breath, sums of money wherever they fall due. */
const MOST_APART: Readonly<Record<string, number>> = { count: 1, percent: 0, 'percentage point': 0 }

/** *38,000 fled, 22,000 of them children*: no more than were told before. */
const isOfThem = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /^(?:\s+\p{Ll}+)?\s+of (?:them|whom|which|these|those)\b/u.test(text.slice(span.end, span.end + 30))

const ALONE = /(?:,|\band)\s+(?:the|a|an|his|her|their|its)\s+(?:\p{Ll}+\s+)?\p{Ll}+[^s\s,]\b/u
const CLOSE = 40

const unitOf = ({ quantity: { unit } }: Figure): string =>
  unit === null || unit === 'person' ? 'count' : unit
