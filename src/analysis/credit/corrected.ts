import type { Attribution } from '../../domain/attribution.ts'
import {
  accordingOnce,
  quotedOnly,
  fromQuotation,
  toItsEnd,
  toQuotationEnd,
  withinSentence,
  withoutCircumstance,
  withoutRejoinder,
  type Read,
} from './mend-content.ts'
import { inNobodysName, withWholeName } from './mend-source.ts'

const MENDS = [
  inNobodysName,
  withWholeName,
  withoutCircumstance,
  fromQuotation,
  withinSentence,
  toQuotationEnd,
  toItsEnd,
  withoutRejoinder,
  accordingOnce,
  quotedOnly,
]

/** An attribution without the faults that grammar alone tells. */
export const corrected = (read: Read, found: Attribution): Attribution =>
  MENDS.reduce((mended, mend) => mend(read, mended), found)
