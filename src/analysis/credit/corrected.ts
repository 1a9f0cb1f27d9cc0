import type { Attribution } from '../../domain/attribution.ts'
import type { Read } from './content-words.ts'
import { beforeHearing } from './find-heard.ts'
import {
  beforeSharedVerb,
  toItsEnd,
  toQuotationEnd,
  withinSentence,
  withoutRejoinder,
  withoutStub,
} from './mend-end.ts'
import { withOneVerb } from './mend-cue.ts'
import { beforeAwaitedVerb } from './mend-relative.ts'
import { accordingOnce, quotedOnly } from './mend-sides.ts'
import { belowNobody, inNobodysName, withoutTime } from './mend-nobody.ts'
import { withItsNoun, withItsNumber, withWholeName, withoutLead } from './mend-source.ts'
import {
  aroundFrame,
  fromQuotation,
  fromQuotationStart,
  pastFrame,
  withoutCircumstance,
} from './mend-start.ts'

const MENDS = [
  withOneVerb,
  inNobodysName,
  belowNobody,
  withoutTime,
  withItsNoun,
  withItsNumber,
  withoutLead,
  withWholeName,
  withoutCircumstance,
  fromQuotation,
  fromQuotationStart,
  aroundFrame,
  pastFrame,
  withinSentence,
  toQuotationEnd,
  toItsEnd,
  withoutRejoinder,
  withoutStub,
  beforeSharedVerb,
  beforeAwaitedVerb,
  accordingOnce,
  quotedOnly,
  beforeHearing,
]

/** An attribution without the faults that grammar alone tells. */
export const corrected = (read: Read, found: Attribution): Attribution =>
  MENDS.reduce((mended, mend) => mend(read, mended), found)
