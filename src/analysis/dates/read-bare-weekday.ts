import type { Word } from '../cut-words.ts'
import { WEEKDAYS, SHORT_WEEKDAYS } from '../lexicon/calendar-words.ts'
import { overDayPart } from './over-day-part.ts'
import { TURNS, SHIFTS } from './turns.ts'
import { type DateRead, plainly } from './when.ts'

const BEFORE_DAY = /^(?:on|by|until|since|from|to|and|or|for|before|after|one|the|-)$/u
// "Bloody Sunday", "Good Friday", "Black Friday", "Ruby Tuesday" name no day of this week; "The Sunday Times" none at all.
const NAMES_DAY = /^(?:bloody|good|black|ash|shrove|cyber|super|ruby|easter|holy|palm|every|each|sheffield)$/u
const PAPERS = /^(?:times|telegraph|mirror|express|mail|herald|post|people|sun|night)$/u

/**
 * `Monday`, `Tuesday night`, `Friday of last week`. "Sat" and "Sun" by themselves are words; plurals (*on Mondays*)
 * name no day.
 */
export const readBareWeekday = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  const weekday = word && WEEKDAYS.get(word.lower)
  if (!weekday || SHORT_WEEKDAYS.has(word.lower) || word.lower.endsWith('days')) return null
  const ofWeek =
    words[at + 1]?.lower === 'of' && words[at + 3]?.lower === 'week'
      ? TURNS.get(words[at + 2]?.lower ?? '')
      : undefined
  if (ofWeek !== undefined)
    return plainly(at, at + 4, { kind: 'weekday', weekday, turn: null, week: SHIFTS[ofWeek] })
  return standsAlone(words, at)
    ? plainly(at, overDayPart(words, at + 1), { kind: 'weekday', weekday, turn: null })
    : null
}

const standsAlone = (words: readonly Word[], at: number): boolean => {
  const isCapital = /^\p{Lu}/u.test(words[at]?.text ?? '')
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]
  if (!isCapital && at > 0 && !BEFORE_DAY.test(before)) return false
  return !NAMES_DAY.test(before) && !(PAPERS.test(after?.lower ?? '') && /^\p{Lu}/u.test(after?.text ?? ''))
}
