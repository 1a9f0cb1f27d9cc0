import type { Attribution } from '../../domain/attribution.ts'
import type { Read } from './content-words.ts'
import { beforeHearing } from './find-heard.ts'
import { toItsEnd, toQuotationEnd, withinSentence, withoutRejoinder, withoutStub } from './mend-end.ts'
import { accordingOnce, quotedOnly } from './mend-sides.ts'
import { inNobodysName, withWholeName } from './mend-source.ts'
import { fromQuotation, withoutCircumstance } from './mend-start.ts'

const MENDS = [
  inNobodysName,
  withWholeName,
  withoutCircumstance,
  fromQuotation,
  withinSentence,
  toQuotationEnd,
  toItsEnd,
  withoutRejoinder,
  withoutStub,
  accordingOnce,
  quotedOnly,
  beforeHearing,
]

/** An attribution without the faults that grammar alone tells. */
export const corrected = (read: Read, found: Attribution): Attribution =>
  MENDS.reduce((mended, mend) => mend(read, mended), found)
