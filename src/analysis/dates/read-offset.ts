import type { Word } from '../cut-words.ts'
import { PERIODS } from '../lexicon/calendar-words.ts'
import { readCount } from './read-count.ts'
import { type DateRead, plainly } from './when.ts'

const AFTER: ReadonlyMap<string, readonly [sign: -1 | 1, from: 'publication' | 'text']> = new Map([
  ['ago', [-1, 'publication']],
  ['later', [1, 'text']],
  ['earlier', [-1, 'text']],
  ['before', [-1, 'text']],
  ['afterward', [1, 'text']],
  ['afterwards', [1, 'text']],
])

/** `three years ago`, `two weeks later`, `a month earlier`, `3 days from now`. */
export const readOffset = (words: readonly Word[], at: number): DateRead | null => {
  const count = readCount(words, at)
  const period = count && PERIODS.get(words[count.next]?.lower ?? '')
  if (!period) return null
  const after = words[count.next + 1]?.lower ?? ''
  const isFromNow =
    /^(?:from|after)$/u.test(after) && /^(?:now|today)$/u.test(words[count.next + 2]?.lower ?? '')
  const told = isFromNow ? ([1, 'publication'] as const) : AFTER.get(after)
  if (!told || (after === 'before' && words[count.next + 2]?.kind === 'letters')) return null
  // "Find 30 minutes later this week" tells no time from another.
  if (
    /^(?:later|earlier)$/u.test(after) &&
    /^(?:this|that|in|than)$/u.test(words[count.next + 2]?.lower ?? '')
  )
    return null
  const [sign, from] = told
  const size = count.value === null ? null : sign * count.value * period.count
  return plainly(
    at,
    count.next + (isFromNow ? 3 : 2),
    { kind: 'offset', unit: period.unit, count: size, from },
    true,
  )
}
