import type { Word } from '../cut-words.ts'
import { FIXED_FEASTS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { ORDINALS, SMALL, TENS } from '../lexicon/number-words.ts'
import { readCalendarDay, readCalendarMonth } from './read-calendar-day.ts'
import { readClock } from './read-clock.ts'
import { readDaySpan } from './read-day-span.ts'
import { readFeast } from './read-feast.ts'
import { readLoneOrdinal } from './read-lone-ordinal.ts'
import { readNumericDay } from './read-numeric-day.ts'
import { readOffset, readRelative } from './read-relative.ts'
import { readQuarter, readSeason, readYears } from './read-years.ts'
import { plainly, type Clock, type DateRead, type Edge, type Part } from './when.ts'

const OPENERS = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, SMALL, TENS, ORDINALS].flatMap((words) => [...words.keys()]),
  ...[...FIXED_FEASTS.keys(), 'easter'].map((feast) => feast.split(' ')[0] ?? ''),
  ...[
    'today tonight tonite yesterday tomorrow the last past previous this current coming upcoming next following',
    'since until till before after from between early mid late earlier later beginning start end middle final opening',
    'half a an several few noon midday midnight twenties thirties forties fifties sixties seventies eighties nineties',
    'q h on by at starting now week rest remainder remaining no fourth winter',
  ]
    .join(' ')
    .split(' '),
])

/**
 * The time expression that begins at a word, `null` where none does. The most particular reading is tried first; each
 * looks a bounded number of words ahead.
 */
export const readDate = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  if (!word || (word.kind === 'letters' && !OPENERS.has(word.lower))) return null
  if (word.kind === 'mark' && !/^['’‘]$/u.test(word.text)) return null
  return readEdged(words, at) ?? readBetween(words, at) ?? readTimed(words, at)
}

const EDGES: ReadonlyMap<string, Exclude<Edge, null>> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['starting', 'since'],
  ['beginning', 'since'],
])

/** `since 1994`, `until next week`, `before May 3`: the word of time belongs to the expression. */
const readEdged = (words: readonly Word[], at: number): DateRead | null => {
  const isNoLater =
    words[at]?.lower === 'no' && words[at + 1]?.lower === 'later' && words[at + 2]?.lower === 'than'
  if (isNoLater) {
    const latest = readTimed(words, at + 3)
    return latest && { ...latest, at, edge: 'until' }
  }
  const edge = EDGES.get(words[at]?.lower ?? '')
  if (edge === undefined) return null
  const from = /^(?:the|about|on)$/u.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const inner = readTimed(words, at + 1) ?? readTimed(words, from)
  if (!inner || inner.when.kind === 'clock' || inner.holdsFigure) return null
  // "After Monday's attack", "before Friday prayers" name the day of the attack, not the time that follows it.
  const after = words[inner.next]
  const names =
    /^['’]$/u.test(after?.text ?? '') ||
    (after?.kind === 'letters' &&
      (inner.when.kind === 'weekday' || inner.when.kind === 'near') &&
      edge !== 'since')
  return names ? null : { ...inner, at, edge }
}

/** `from 1914 to 1918`, `between May and July 2020`, `Monday to Friday`. */
const readBetween = (words: readonly Word[], at: number): DateRead | null => {
  const opener = words[at]?.lower
  const isOpened = opener === 'from' || opener === 'between'
  const from = isOpened ? at + 1 : at
  const days = readDaySpan(words, from, opener === 'between')
  if (days) return { ...days, at }
  const first = readPartial(words, from) ?? (isOpened ? readNow(words, from) : null)
  if (!first || first.when.kind === 'span' || first.holdsFigure) return null
  const joint = words[first.next]
  const joins =
    opener === 'between'
      ? joint?.lower === 'and' || (joint?.text === '-' && joint.glued)
      : /^(?:to|until|till|through|–|—|-)$/u.test(joint?.lower ?? '')
  if (!joins || (!isOpened && /^[–—-]$/u.test(joint?.text ?? '') && !joint?.glued)) return null
  const second = readPartial(words, first.next + 1) ?? readNow(words, first.next + 1)
  if (!second || second.when.kind === 'span' || second.holdsFigure) return null
  return plainly(at, second.next, { kind: 'span', from: first.when, to: second.when })
}

/** `from May 2019 to now`. */
const readNow = (words: readonly Word[], at: number): DateRead | null =>
  words[at]?.lower === 'now' ? plainly(at, at + 1, { kind: 'near', days: 0 }) : null

/** A date with its clock time on either side: `10 a.m. on 3 May`, `Monday at 10:30`. */
const readTimed = (words: readonly Word[], at: number): DateRead | null => {
  const clock = readClock(words, at)
  if (clock) return readClockFirst(words, at, clock)
  const date = readPartial(words, at)
  if (!date || !/^(?:day|weekday|near|feast)$/u.test(date.when.kind)) return date
  const joint = words[date.next]
  const isJoined = /^(?:at|@|,|around|-)$/u.test(joint?.lower ?? '')
  const time =
    readClock(words, isJoined ? date.next + 1 : date.next) ??
    (isJoined ? readClock(words, date.next + 2) : null)
  return time ? { ...date, next: time.next, clock: clockOf(time) } : date
}

const clockOf = ({ hour, minute, zone }: Clock): Clock => ({ hour, minute, zone })

const readClockFirst = (words: readonly Word[], at: number, clock: Clock & { next: number }): DateRead => {
  const joint = words[clock.next]
  const from = joint?.lower === 'on' || joint?.text === ',' ? clock.next + 1 : clock.next
  const date = readPartial(words, from)
  if (date && /^(?:day|weekday|near|feast)$/u.test(date.when.kind))
    return { ...date, at, clock: clockOf(clock) }
  return { ...plainly(at, clock.next, { kind: 'clock' }), clock: clockOf(clock) }
}

const PARTS: ReadonlyMap<string, Exclude<Part, null>> = new Map([
  ['early', 'early'],
  ['earlier', 'earlier'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'later'],
  ['rest', 'later'],
  ['remainder', 'later'],
  ['remaining', 'later'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['end', 'end'],
])

/** `early 1990s`, `mid-90s`, `late last year`, `the end of 2019`, `later this week`. */
const readPartial = (words: readonly Word[], at: number): DateRead | null => {
  const plain = readPlain(words, at)
  if (plain) return plain
  const part = PARTS.get(words[at]?.lower ?? '')
  if (part === undefined) return null
  const needsOf = /^(?:beginning|start|end|middle|rest|remainder|remaining)$/u.test(words[at]?.lower ?? '')
  if (needsOf && words[at + 1]?.lower !== 'of') return null
  const joint = /^(?:of|in|-|–)$/u.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const the = words[joint]?.lower === 'the' ? joint + 1 : joint
  const whole = readThePeriod(words, joint) ?? readPlain(words, the)
  if (!whole || !/^(?:month|year|decade|period|season|quarter)$/u.test(whole.when.kind)) return null
  return { ...whole, at, part }
}

/** `the end of the year`: the one that runs now. */
const readThePeriod = (words: readonly Word[], at: number): DateRead | null => {
  const unit = words[at + 1]?.lower
  const lone = words[at]?.lower
  // "At the end of year": some leave the article out.
  if ((lone === 'week' || lone === 'month' || lone === 'year') && words[at - 1]?.lower === 'of')
    return plainly(at, at + 1, { kind: 'period', unit: lone, shift: 0 })
  const isThe =
    lone === 'the' && (unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade')
  if (!isThe || words[at + 2]?.lower === 'of' || words[at + 2]?.text === '-') return null
  return plainly(at, at + 2, { kind: 'period', unit, shift: 0 })
}

const NTH: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 }),
)

/** `the week of May 3`, `the first week of May`, `the last week of 2019`. */
const readWeeks = (words: readonly Word[], at: number): DateRead | null => {
  if (
    words[at]?.lower === 'week' &&
    /^(?:of|starting|beginning|commencing)$/u.test(words[at + 1]?.lower ?? '')
  ) {
    const day = readCalendarDay(words, words[at + 2]?.lower === 'on' ? at + 3 : at + 2)
    return day && plainly(at, day.next, { kind: 'weekof', day: day.when })
  }
  const nth = NTH.get(words[at]?.lower ?? '')
  if (nth === undefined || words[at + 1]?.lower !== 'week' || words[at + 2]?.lower !== 'of') return null
  const whole = readCalendarMonth(words, at + 3) ?? readYears(words, at + 3)
  return whole && plainly(at, whole.next, { kind: 'nthweek', nth, of: whole.when })
}

const readPlain = (words: readonly Word[], at: number): DateRead | null =>
  readWeeks(words, at) ??
  readNumericDay(words, at) ??
  readCalendarDay(words, at) ??
  readQuarter(words, at) ??
  readCalendarMonth(words, at) ??
  readYears(words, at) ??
  readSeason(words, at) ??
  readFeast(words, at) ??
  readOffset(words, at) ??
  readRelative(words, at) ??
  readLoneOrdinal(words, at)
