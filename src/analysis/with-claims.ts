import type { Claim } from '../domain/claim.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Reading } from '../domain/reading.ts'
import type { Source } from '../domain/source.ts'
import { keepLedger } from './ledger/keep-ledger.ts'

/** A reading with other claims, sources and figures in the place of its own, and the ledger kept from them. */
export const withClaims = (
  reading: Reading,
  set: Readonly<{
    claims: readonly Claim[]
    sources?: readonly Source[]
    quantities?: readonly Quantity[]
  }>,
): Reading => {
  const { claims, sources = reading.sources, quantities = reading.quantities } = set
  const ledger = keepLedger({ ...reading, quantities, claims })
  return { ...reading, claims, sources, quantities, ledger }
}
