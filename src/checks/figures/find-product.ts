import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'
import { meets, strictRange } from './tolerance.ts'
import { exactOf } from './wording.ts'

/** Two figures of one sentence and what they make multiplied, as the sentence tells it. */
export type Product = Readonly<{ one: Figure; other: Figure; total: Figure }>

const IN_ALL =
  /(?:,|[–—]|\bor\b)\s+(?:or\s+)?(?:(?:about|some|nearly|almost|roughly)\s+)?(?:(?:a|in|making a) total(?: of)?,?|in all,?|altogether,?)\s+(?:(?:about|some|nearly|almost|roughly|more than)\s+)?$/iu
const TIMES = /^[^.;:,]{0,40}\b(?:for|over|on each of|times|with|of)\s+(?:(?:a|the|about|some|each)\s+)*$/iu
const FARTHEST_OFF = 30

/** `30,000 pupils for 190 days, a total of 5.7 million meals`, where the two do not make it. */
export const findProduct = (copy: Copy, figures: readonly Figure[]): Product | null => {
  const at = figures.findIndex(({ quantity: { span } }) =>
    IN_ALL.test(copy.text.slice(Math.max(0, span.start - 40), span.start)),
  )
  const [one, other, total] = [figures[at - 2], figures[at - 1], figures[at]]
  if (!one || !other || !total || at !== 2 || one.head === other.head || total.head === other.head)
    return null
  if (!TIMES.test(wordsBetween(copy, one, other))) return null
  const [a, b, told] = [strictRange(one), strictRange(other), strictRange(total)]
  const ratio = ((exactOf(one) ?? 0) * (exactOf(other) ?? 0)) / (exactOf(total) ?? 1)
  if (!a || !b || !told || ratio > FARTHEST_OFF || ratio < 1 / FARTHEST_OFF) return null
  return meets({ low: a.low * b.low, high: a.high * b.high }, told) ? null : { one, other, total }
}
