import type { Word } from '../cut-words.ts'
import { DAY_PARTS, PERIODS } from '../lexicon/calendar-words.ts'
import { overDayPart } from './over-day-part.ts'
import { readBareWeekday } from './read-bare-weekday.ts'
import { readCount } from './read-count.ts'
import { readTurned } from './read-turned.ts'
import { TURNS, SHIFTS } from './turns.ts'
import { plainly, type DateRead, type When } from './when.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Times told from the day of printing: today, last week, on Monday, the past two months. */
export const readRelative = (words: readonly Word[], at: number): DateRead | null =>
  readNear(words, at) ?? readTurned(words, at) ?? readWindow(words, at) ?? readBareWeekday(words, at)

const readNear = (words: readonly Word[], at: number): DateRead | null => {
  const days = NEAR.get(words[at]?.lower ?? '')
  const isPaper = words[at]?.text === 'TODAY' && words[at - 1]?.text === 'USA'
  if (days !== undefined && !isPaper) return plainly(at, overDayPart(words, at + 1), { kind: 'near', days })
  const phrase = [0, 1, 2, 3].map((offset) => words[at + offset]?.lower ?? '').join(' ')
  if (phrase === 'the day before yesterday') return plainly(at, at + 4, { kind: 'near', days: -2 })
  if (phrase === 'the day after tomorrow') return plainly(at, at + 4, { kind: 'near', days: 2 })
  const turn = words[at]?.lower
  if ((turn === 'this' || turn === 'last') && DAY_PARTS.has(words[at + 1]?.lower ?? ''))
    return plainly(at, at + 2, { kind: 'near', days: turn === 'this' ? 0 : -1 })
  return null
}

/** `the past three years`, `the last 24 hours`, `the next two weeks`, `the coming months`. */
const readWindow = (words: readonly Word[], at: number): DateRead | null => {
  const turn = TURNS.get(words[at]?.lower ?? '')
  if (turn === undefined || turn === 'this') return null
  const count = readCount(words, at + 1)
  const period = count && PERIODS.get(words[count.next]?.lower ?? '')
  if (!period || count.value === null) return null
  const when: When = {
    kind: 'window',
    unit: period.unit,
    count: count.value * period.count,
    ahead: SHIFTS[turn] > 0,
  }
  return plainly(at, count.next + 1, when, true)
}
