import type { Figure } from '../../domain/ledger.ts'

/** A quantity's value before and after, as one sentence tells them, with the words before the first of the two. */
export type Change = Readonly<{ from: Figure; to: Figure; lead: string; figures: readonly Figure[] }>

/** Words that may stand before a figure and round it. */
export const ROUNDLY =
  '(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|an|a|estimated|only|as|much|little|at|least)\\s+)*'

// "From six months to a year" is a range of sentences, not a change.
const DURATION = /^(?:second|minute|hour|day|week|month|year|decade)s?$| of age$/u

/** Whether two figures have one unit that may change. */
export const isOneUnit = (a: Figure, b: Figure): boolean => {
  const [one, other] = [a.quantity.unit, b.quantity.unit]
  if (one === other) return !DURATION.test(one ?? '')
  return (
    (one === null || other === null) &&
    one !== 'percent' &&
    other !== 'percent' &&
    !DURATION.test(one ?? other ?? '')
  )
}
