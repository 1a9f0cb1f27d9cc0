import type { Word } from '../cut-words.ts'
import { PERIODS, WEEKDAYS, MONTHS, SEASONS } from '../lexicon/calendar-words.ts'
import { overDayPart } from './over-day-part.ts'
import { TURNS, SHIFTS } from './turns.ts'
import { type DateRead, plainly, type Turn, type When } from './when.ts'

/** `last week`, `next Monday`, `this September`, `this past Wednesday`, `last summer`. */
export const readTurned = (words: readonly Word[], at: number): DateRead | null => {
  const first = words[at]?.lower ?? ''
  const inner = first === 'this' ? TURNS.get(words[at + 1]?.lower ?? '') : undefined
  const isLong = inner === 'past' || inner === 'coming'
  const turn = isLong ? inner : TURNS.get(first)
  if (turn === undefined) return null
  const nounAt = isLong ? at + 2 : at + 1
  const noun = words[nounAt]
  if (!noun) return null
  const when = turnedWhen(noun, turn)
  if (!when || isRecurring(words, at)) return null
  if (words[at - 1]?.lower === 'the' && when.kind === 'period' && turn === 'last')
    return plainly(at, nounAt + 1, {
      kind: 'window',
      unit: when.unit === 'weekend' ? 'week' : when.unit,
      count: 1,
      ahead: false,
    })
  const next = when.kind === 'weekday' ? overDayPart(words, nounAt + 1) : nounAt + 1
  return plainly(at, next, when)
}

// "Every last week", "the last week of May": the final one of some, not the one before this.
const isRecurring = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'every' ||
  (words[at - 1]?.lower === 'the' &&
    /^(?:last|next)$/u.test(words[at]?.lower ?? '') &&
    words[at + 2]?.lower === 'of')

const turnedWhen = (noun: Word, turn: Exclude<Turn, null>): When | null => {
  if (noun.lower === 'weekend') return { kind: 'period', unit: 'weekend', shift: SHIFTS[turn] }
  const period = PERIODS.get(noun.lower)
  // "The past year" is the twelve months up to now, not the year before.
  if (period && turn === 'past' && /^(?:week|month|year|decade)$/u.test(noun.lower))
    return { kind: 'window', unit: period.unit, count: 1, ahead: false }
  if (period && /^(?:week|month|quarter|year|decade)$/u.test(noun.lower))
    return { kind: 'period', unit: period.unit, shift: SHIFTS[turn] }
  const weekday = WEEKDAYS.get(noun.lower)
  if (weekday !== undefined && !noun.lower.endsWith('days')) return { kind: 'weekday', weekday, turn }
  const month = MONTHS.get(noun.lower)
  if (month !== undefined && /^\p{Lu}/u.test(noun.text)) return { kind: 'month', year: null, month, turn }
  const season = SEASONS.get(noun.lower)
  return season !== undefined && !(noun.lower === 'spring' && turn === 'past')
    ? { kind: 'season', year: null, month: season, turn }
    : null
}
