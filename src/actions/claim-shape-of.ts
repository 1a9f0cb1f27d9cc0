import { readClaim } from '../analysis/read-claim.ts'
import type { ClaimAttribution } from '../domain/attribution.ts'
import type { ClaimShape, Making } from '../domain/claim-shape.ts'
import { quantityField } from '../domain/correction.ts'
import type { Logged } from '../domain/decision.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Span } from '../domain/span.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'
import { readAgain } from './read-again.ts'

/** What a claim is made of now: enough to give it back. */
export const shapeOf = (claim: DeskClaim): ClaimShape => {
  const { sentence, spans, attribution, hedging, quantities, dates, worth, madeBy = 'reading' } = claim
  const recheck = claim.reshaped === true || claim.before?.fate === 'recheck'
  return { sentence, spans, attribution, hedging, quantities, dates, worth, madeBy, recheck }
}

type Made = Readonly<{
  spans: readonly Span[]
  attribution: ClaimAttribution
  madeBy: Making
  recheck: boolean
  /** The claims that it is made from: what a person set on the first holds, of the others what they set of a figure. */
  from: readonly DeskClaim[]
}>

/** A claim over other places, read anew; what a person set is not read over. */
export const newShape = (
  desk: Workbench,
  { spans, attribution, madeBy, recheck, from }: Made,
): ClaimShape => {
  const read = readClaim(readAgain(desk), { spans, attribution })
  const [first] = from
  const isSet = (field: string) => first?.settings?.some((setting) => setting.field === field) === true
  const checkability = isSet('checkability') ? first?.worth.checkability : undefined
  return {
    ...read,
    hedging: isSet('hedging') && first ? { ...read.hedging, level: first.hedging.level } : read.hedging,
    quantities: read.quantities.map((quantity) => asSet(quantity, from)),
    worth: checkability === undefined ? read.worth : { ...read.worth, checkability },
    madeBy,
    recheck,
  }
}

const asSet = (read: Quantity, from: readonly DeskClaim[]): Quantity => {
  const field = quantityField(read)
  const claim = from.find(({ settings = [] }) => settings.some((setting) => setting.field === field))
  return claim?.quantities.find(({ span }) => span.start === read.span.start) ?? read
}

/** A shape as the decision log keeps it. */
export const loggedShape = (shape: ClaimShape): Logged => JSON.parse(JSON.stringify(shape)) as Logged

/** A shape out of the decision log. */
export const shapeIn = (logged: Logged | undefined): ClaimShape => logged as unknown as ClaimShape
