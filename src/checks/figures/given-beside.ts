import type { Figure } from '../../domain/ledger.ts'
import { isOneUnit } from './change.ts'
import { printedRange } from './tolerance.ts'
import { exactOf } from './wording.ts'

/** So many figures are looked through, each with each. */
const MOST = 8

const isValue = ({ quantity: { unit, min, max } }: Figure): boolean =>
  unit !== 'percent' && unit !== 'percentage point' && min !== null && min === max && min > 0

/**
 * Whether two figures of the sentence that a percentage stands in differ by that much: *3,140 were sold, 13.8 per cent
 * more than the 2,760 of a year ago, 1,390 of them in March*. Then it is theirs, whatever else stands beside it.
 */
export const isGivenBeside = (percent: Figure, ledger: readonly Figure[]): boolean => {
  const told = exactOf(percent)
  if (percent.quantity.unit !== 'percent' || told === null) return false
  const printed = printedRange(told, Math.min(1, percent.step))
  const values = besideOf(percent, ledger).filter(isValue).slice(0, MOST)
  return values.some((after) =>
    values.some((before) => {
      if (after === before || !isOneUnit(after, before)) return false
      const rise = Math.abs(((exactOf(after) ?? 0) / (exactOf(before) ?? 1) - 1) * 100)
      return rise >= printed.low && rise <= printed.high
    }),
  )
}

/** The figures of one sentence, which lie side by side in the ledger. */
export const besideOf = (figure: Figure, ledger: readonly Figure[]): readonly Figure[] => {
  const at = placeOf(figure.quantity.span.start, ledger)
  let [from, to] = [at, at]
  while (ledger[from - 1]?.sentence === figure.sentence) from--
  while (ledger[to + 1]?.sentence === figure.sentence) to++
  return ledger.slice(from, to + 1)
}

/** Where in the ledger the first figure stands that begins at an offset or after it. */
export const placeOf = (offset: number, ledger: readonly Figure[]): number => {
  let [low, high] = [0, ledger.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ledger[middle]?.quantity.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
