import type { Word } from '../cut-words.ts'
import { MONTHS } from '../lexicon/calendar-words.ts'
import { readDayNumber } from './read-day-number.ts'
import { plainly, type DateRead } from './when.ts'

/** `on the 27th`, `the 15th day of next month`: a day of a month named before, or of this one. */
export const readLoneOrdinal = (words: readonly Word[], at: number): DateRead | null => {
  if (
    words[at]?.lower !== 'the' ||
    !/^(?:on|by|until|since|from|before|after|and|to)$/u.test(words[at - 1]?.lower ?? '')
  )
    return null
  const day = readDayNumber(words, at + 1)
  if (!day?.isOrdinal) return null
  const isSpelled = words[at + 1]?.kind === 'letters'
  const ofMonth = words[day.next]?.lower === 'day' && words[day.next + 1]?.lower === 'of'
  if (isSpelled && !ofMonth) return null
  if (ofMonth) {
    const which = words[day.next + 2]?.lower ?? ''
    const shift = { the: 0, this: 0, next: 1, last: -1 }[which]
    if (shift === undefined || words[day.next + 3]?.lower !== 'month') return null
    return plainly(at, day.next + 4, { kind: 'monthday', date: day.date, shift })
  }
  // "On the 27th floor": a noun after it, and it is no day.
  const after = words[day.next]
  const stands =
    !after ||
    after.kind === 'mark' ||
    /^(?:of|at|in|and|or|when|but|to|after|before|with|for)$/u.test(after.lower)
  const isOther =
    after?.text === '-' || (after?.lower === 'of' && !MONTHS.has(words[day.next + 1]?.lower ?? ''))
  return stands && !isOther ? lone(at, day.next, day.date) : null
}

const lone = (at: number, next: number, date: number): DateRead =>
  plainly(at, next, { kind: 'day', year: null, month: null, date, weekday: null })
