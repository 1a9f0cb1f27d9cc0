import { quantityField, type CorrectedField, type FigureReading } from '../domain/correction.ts'
import type { Logged } from '../domain/decision.ts'
import { NotFound, Refused } from '../domain/errors.ts'
import type { Quantity } from '../domain/quantity.ts'
import { textOf } from '../domain/span.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'
import { findNear } from './cue-found.ts'
import { filled } from './filled.ts'

type Entered = Omit<FigureReading, 'ofSpan'>

type Set = Readonly<{ field: CorrectedField; value: Logged; before: Logged; after: Logged }>

/** A figure of a claim as a person reads it; `start` is the place at which it begins. */
export const figureSet = (
  { revision: { text } }: Workbench,
  { quantities }: DeskClaim,
  { start, reading }: Readonly<{ start: number; reading: Entered }>,
): Set => {
  const read = quantities.find(({ span }) => span.start === start)
  if (!read) throw new NotFound('figure', String(start))
  const { min, max, approximate } = accepted(reading)
  const [unit, of] = [filled(reading.unit), filled(reading.of)]
  const words = textOf(text, read.span)
  const place = of === null ? null : findNear(text, { words: of, spans: [read.span] })
  return {
    field: quantityField(read),
    value: {
      ...{ min, max, unit, approximate },
      counted: of,
      countedFrom: place?.start ?? null,
      countedTo: place?.end ?? null,
    },
    before: { words, ...entered(read) },
    after: { words, ...entered({ min, max, unit, of, approximate }) },
  }
}

const entered = ({ min, max, unit, of, approximate }: Entered | Quantity) => ({
  ...{ min, max, unit, of, approximate },
})

const accepted = (reading: Entered): Entered => {
  const { min, max } = reading
  if ([min, max].some((bound) => bound !== null && !Number.isFinite(bound)))
    throw new Refused('A bound of the figure is no number: write it in digits, as 1200 or 0.5.')
  if (min !== null && max !== null && min > max)
    throw new Refused(`The least, ${min}, is more than the most, ${max}: change one of them.`)
  return reading
}
