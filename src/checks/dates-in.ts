import type { DateMention } from '../domain/date-mention.ts'
import type { Copy } from './check.ts'
import { groupedBy } from './grouped-by.ts'
import { sentenceAt } from './sentence-at.ts'

const made = new WeakMap<Copy['dates'], ReadonlyMap<number, readonly DateMention[]>>()

/** The dates that a sentence names, in reading order. */
export const datesIn = (
  copy: Pick<Copy, 'dates' | 'sentences'>,
  sentence: number,
): readonly DateMention[] => {
  const known = made.get(copy.dates) ?? groupedBy(copy.dates, ({ span }) => sentenceAt(copy, span.start))
  made.set(copy.dates, known)
  return known.get(sentence) ?? []
}
