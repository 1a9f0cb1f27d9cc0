import type { Word } from '../cut-words.ts'
import { readClock } from './read-clock.ts'
import { readPartial } from './read-partial.ts'
import { type DateRead, type Clock, plainly } from './when.ts'

/** A date with its clock time on either side: `10 a.m. on 3 May`, `Monday at 10:30`. */
export const readTimed = (words: readonly Word[], at: number): DateRead | null => {
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
