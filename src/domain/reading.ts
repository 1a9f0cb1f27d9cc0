import type { Attribution } from './attribution.ts'
import type { Claim } from './claim.ts'
import type { DateMention } from './date-mention.ts'
import type { Day } from './day.ts'
import type { Entities } from './entity.ts'
import type { Figure, TimePoint } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import type { Sentence } from './sentence.ts'
import type { Source } from './source.ts'
import type { Syntax } from './syntax.ts'

/** Everything that was read out of one text: what the desk shows and the checks look at. */
export type Reading = Readonly<{
  text: string
  title: string | null
  publishedAt: Day | null
  sentences: readonly Sentence[]
  syntax: Syntax
  sources: readonly Source[]
  attributions: readonly Attribution[]
  claims: readonly Claim[]
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  entities: Entities
  /** The figures with what each counts, where, when and on whose word, in reading order. */
  ledger: readonly Figure[]
  /** The dates with what happened on them, in reading order. */
  timeline: readonly TimePoint[]
}>
