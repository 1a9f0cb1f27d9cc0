import type { Word } from '../cut-words.ts'
import { DAY_PARTS, MONTHS, PERIODS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { SEVERAL } from '../lexicon/number-words.ts'
import { readNumber } from '../quantities/read-number.ts'
import { plainly, type DateRead, type Turn, type When } from './when.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

const TURNS: ReadonlyMap<string, Exclude<Turn, null>> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'previous'],
  ['this', 'this'],
  ['current', 'this'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['next', 'next'],
  ['following', 'next'],
])

/** Times told from the day of printing: today, last week, on Monday, three years ago, the past two months. */
export const readRelative = (words: readonly Word[], at: number): DateRead | null =>
  readNear(words, at) ?? readTurned(words, at) ?? readWindow(words, at) ?? readBareWeekday(words, at)

/** Over a part of the day: `Monday night`, `tomorrow morning`. */
const overDayPart = (words: readonly Word[], at: number): number => {
  const isEarly = /^(?:early|late)$/u.test(words[at]?.lower ?? '')
  const partAt = isEarly ? at + 1 : at
  return DAY_PARTS.has(words[partAt]?.lower ?? '') && !/^(?:noon|midnight)$/u.test(words[partAt]?.lower ?? '')
    ? partAt + 1
    : at
}

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

/** `last week`, `next Monday`, `this September`, `this past Wednesday`, `last summer`. */
const readTurned = (words: readonly Word[], at: number): DateRead | null => {
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

const SHIFTS: Readonly<Record<Exclude<Turn, null>, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 1,
  next: 1,
}

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

const readCount = (words: readonly Word[], at: number): { value: number | null; next: number } | null => {
  const word = words[at]?.lower ?? ''
  if (SEVERAL.has(word)) return { value: null, next: at + 1 }
  const number = readNumber(words, at)
  if (number) return Number.isFinite(number.value) ? { value: number.value, next: number.next } : null
  if (word === 'a' || word === 'an') {
    if (SEVERAL.has(words[at + 1]?.lower ?? '')) return { value: null, next: at + 2 }
    if (words[at + 1]?.lower === 'couple' && words[at + 2]?.lower === 'of') return { value: 2, next: at + 3 }
    return { value: 1, next: at + 1 }
  }
  return null
}

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

// "Sat" and "Sun" by themselves are words; plurals (*on Mondays*) name no day.
const readBareWeekday = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  const weekday = word && WEEKDAYS.get(word.lower)
  if (!weekday || SHORT_WEEKDAYS.has(word.lower) || word.lower.endsWith('days')) return null
  const isCapital = /^\p{Lu}/u.test(word.text)
  const ofWeek =
    words[at + 1]?.lower === 'of' && words[at + 3]?.lower === 'week'
      ? TURNS.get(words[at + 2]?.lower ?? '')
      : undefined
  if (ofWeek !== undefined)
    return plainly(at, at + 4, { kind: 'weekday', weekday, turn: null, week: SHIFTS[ofWeek] })
  if (
    !isCapital &&
    !/^(?:on|by|until|since|from|to|and|or|for|before|after|one|the|-)$/u.test(words[at - 1]?.lower ?? '') &&
    at > 0
  )
    return null
  // "Bloody Sunday", "Good Friday", "Black Friday", "Ruby Tuesday"; "The Sunday Times".
  if (
    /^(?:bloody|good|black|ash|shrove|cyber|super|ruby|easter|holy|palm|every|each|sheffield)$/u.test(
      words[at - 1]?.lower ?? '',
    )
  )
    return null
  if (
    /^(?:times|telegraph|mirror|express|mail|herald|post|people|sun|night)$/u.test(
      words[at + 1]?.lower ?? '',
    ) &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
  )
    return null
  return plainly(at, overDayPart(words, at + 1), { kind: 'weekday', weekday, turn: null })
}
