import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { HeadlineFigure } from './figures-in-words.ts'

/** Headlines add up what the story tells one by one: figures of one unit, or counts that stand close together. */
export const isSum = (copy: Copy, { value }: HeadlineFigure, from: number): boolean => {
  const exact = copy.ledger.filter(
    ({ quantity: { span, min, max } }) => span.start >= from && min !== null && min === max,
  )
  return exact.some((a, at) =>
    exact.slice(at + 1, at + CLOSE).some((b) => {
      const [one, two] = [a.quantity.min ?? 0, b.quantity.min ?? 0]
      const isClose = unitOf(a) !== 'count' || b.sentence - a.sentence <= 1
      return (
        unitOf(a) === unitOf(b) &&
        isClose &&
        (one + two === value ||
          Math.abs(one - two) === value ||
          // "Six passengers, the driver and two others": one more, without a figure.
          (one + two + 1 === value &&
            ALONE.test(copy.text.slice(a.quantity.span.end, b.quantity.span.end + 60))))
      )
    }),
  )
}

const ALONE = /(?:,|\band)\s+(?:the|a|an|his|her|their|its)\s+(?:\p{Ll}+\s+)?\p{Ll}+[^s\s,]\b/u
const CLOSE = 40

const unitOf = ({ quantity: { unit } }: Figure): string =>
  unit === null || unit === 'person' ? 'count' : unit
