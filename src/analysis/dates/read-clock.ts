import type { Word } from '../cut-words.ts'
import { ZONES } from '../lexicon/calendar-words.ts'
import { SMALL } from '../lexicon/number-words.ts'
import type { Clock } from './when.ts'

/** A clock time, and the index of the word after it. */
export type ClockRead = Clock & Readonly<{ next: number }>

/** `10 a.m.`, `3pm`, `10:30`, `8.10 pm`, `17:49:19`, `1800 GMT`, `seven o'clock`, `noon`, `midnight`. */
export const readClock = (words: readonly Word[], at: number): ClockRead | null => {
  const word = words[at]
  if (!word) return null
  if (word.lower === 'noon' || word.lower === 'midday') return { hour: 12, minute: 0, zone: '', next: at + 1 }
  if (word.lower === 'midnight') return { hour: 0, minute: 0, zone: '', next: at + 1 }
  const face = readFace(words, at)
  const ofDay = readOfDay(words, at)
  if (ofDay) return ofDay
  if (!face) return readOClock(words, at)
  const half = readMeridiem(words, face.next)
  if (!half && !face.isClear) return null
  const hour = half ? (face.hour % 12) + (half.isAfternoon ? 12 : 0) : face.hour
  return withZone(words, { hour, minute: face.minute, zone: '', next: half?.next ?? face.next })
}

type Face = Readonly<{ hour: number; minute: number | null; next: number; isClear: boolean }>

const readFace = (words: readonly Word[], at: number): Face | null => {
  const word = words[at]
  if (word?.kind !== 'digits' || isGluedAmount(words, at)) return null
  const colon = words[at + 1]
  const minutes = words[at + 2]
  if (colon?.text === ':' && colon.glued) {
    if (!minutes?.glued || !/^[0-5]\d$/u.test(minutes.text) || !isHour(word.text)) return null
    const seconds = words[at + 3]?.text === ':' && words[at + 4]?.kind === 'digits' ? 2 : 0
    return { hour: Number(word.text), minute: Number(minutes.text), next: at + 3 + seconds, isClear: true }
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/u.exec(word.text)
  if (dotted) {
    const isClear =
      words[at - 1]?.lower === 'at' && words[at + 1]?.kind !== 'letters' && words[at + 1]?.text !== '%'
    return isHour(dotted[1] ?? '')
      ? { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1, isClear }
      : null
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(word.text)
  if (military) {
    const isClear = ZONES.has(words[at + 1]?.text ?? '') || words[at + 1]?.lower === 'hrs'
    return { hour: Number(military[1]), minute: Number(military[2]), next: at + 1, isClear }
  }
  return isHour(word.text) ? { hour: Number(word.text), minute: null, next: at + 1, isClear: false } : null
}

const isGluedAmount = (words: readonly Word[], at: number): boolean =>
  words[at]?.glued === true && /^[$£€:.]$/u.test(words[at - 1]?.text ?? '')

const isHour = (digits: string): boolean => /^\d{1,2}$/u.test(digits) && Number(digits) <= 24

/** `am`, `p.m.`, `9a.`; the full stop of `p.m.` belongs to it, unless a sentence ends there. */
const readMeridiem = (words: readonly Word[], at: number): { isAfternoon: boolean; next: number } | null => {
  const word = words[at]
  if (word?.kind !== 'letters') return null
  if (word.lower === 'am' || word.lower === 'pm') return { isAfternoon: word.lower === 'pm', next: at + 1 }
  const m = words[at + 2]
  const isDotted =
    (word.lower === 'a' || word.lower === 'p') && words[at + 1]?.text === '.' && m?.lower === 'm' && m.glued
  if (!isDotted) return null
  return {
    isAfternoon: word.lower === 'p',
    next: words[at + 3]?.text === '.' && words[at + 3]?.glued ? at + 4 : at + 3,
  }
}

/** `Six in the morning`, `10 at night`: an hour and the part of the day that it is of. */
const readOfDay = (words: readonly Word[], at: number): ClockRead | null => {
  const hour = SMALL.get(words[at]?.lower ?? '') ?? Number(words[at]?.text ?? NaN)
  if (
    !(Number.isInteger(hour) && hour >= 1 && hour <= 12) ||
    (at > 0 && !TO_HOUR.has(words[at - 1]?.lower ?? ''))
  )
    return null
  const rest = [1, 2, 3].map((step) => words[at + step]?.lower).join(' ')
  const part = /^in the (?<part>morning|afternoon|evening)$|^at (?<night>night)\b/u.exec(rest)?.groups
  if (!part) return null
  const isLate = part.part !== 'morning' && !(part.night && hour >= 12)
  return { hour: (hour % 12) + (isLate ? 12 : 0), minute: null, zone: '', next: at + (part.night ? 3 : 4) }
}

// "Six in the morning" alone may be six people.
const TO_HOUR = new Set([
  'at',
  'until',
  'till',
  'by',
  'about',
  'around',
  'after',
  'before',
  'from',
  'to',
  'since',
])

const readOClock = (words: readonly Word[], at: number): ClockRead | null => {
  const hour = SMALL.get(words[at]?.lower ?? '') ?? Number(words[at]?.text ?? NaN)
  if (!/^o['’]clock$/u.test(words[at + 1]?.lower ?? '') || !(hour >= 1 && hour <= 12)) return null
  const rest = words.slice(at + 2, at + 5).map(({ lower }) => lower)
  const part = PART_AFTER.exec(rest.join(' '))?.groups?.part
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && hour >= 6)
  return {
    hour: part === undefined ? hour : (hour % 12) + (isLate && hour < 12 ? 12 : 0),
    minute: null,
    zone: '',
    next: at + 2,
  }
}

/** `Ten o’clock on Thursday night`, `at night`, `in the evening`. */
const PART_AFTER =
  /^(?:on |last )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |at |in the )?(?<part>morning|afternoon|evening|night)\b/u

const withZone = (words: readonly Word[], clock: ClockRead): ClockRead => {
  const zone = ZONES.get(words[clock.next]?.text ?? '')
  if (zone !== undefined) return { ...clock, zone, next: clock.next + 1 }
  const isLocal = words[clock.next]?.lower === 'local' && words[clock.next + 1]?.lower === 'time'
  return isLocal ? { ...clock, next: clock.next + 2 } : clock
}
