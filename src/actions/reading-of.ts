import { withClaims } from '../analysis/with-claims.ts'
import { sameSpan } from '../domain/span.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Reading } from '../domain/reading.ts'
import type { Workbench } from '../domain/workbench.ts'
import { readAgain } from './read-again.ts'

/** An article as it stands on the desk, for the checks: its claims, sources and figures as people set them. */
export const readingOf = (desk: Workbench): Reading => {
  const reading = readAgain(desk)
  const set = new Map(desk.claims.flatMap(({ quantities }) => quantities.map((one) => [one.span.start, one])))
  const quantities = reading.quantities.map((read): Quantity => {
    const one = set.get(read.span.start)
    return one && sameSpan(one.span, read.span) ? one : read
  })
  return withClaims(reading, { claims: desk.claims, sources: desk.sources, quantities })
}
