import type { Word } from '../cut-words.ts'
import { readDayNumber } from './read-day-number.ts'
import { readMonth, type MonthRead } from './read-month.ts'
import { readMonthDay } from './read-numeric-day.ts'
import { readWeekday } from './read-weekday.ts'
import { readYearAfter, readYearTurned } from './read-year.ts'
import { plainly, type DateRead } from './when.ts'

/** A day of the calendar as print writes it: `May 3, 2020`, `3 May`, `the 3rd of May`, `Monday, Sept. 27`, `Monday the 4th`. */
export const readCalendarDay = (words: readonly Word[], at: number): DateRead | null => {
  const named = readWeekday(words, at)
  if (!named) return readUnnamed(words, at, null)
  const from = words[named.next]?.text === ',' ? named.next + 1 : named.next
  const numeric = readMonthDay(words, from)
  if (numeric?.when.kind === 'day')
    return { ...numeric, at, when: { ...numeric.when, weekday: named.weekday } }
  const bracketed = words[named.next]?.text === '(' ? readUnnamed(words, named.next + 1, named.weekday) : null
  if (bracketed && words[bracketed.next]?.text === ')') return { ...bracketed, at, next: bracketed.next + 1 }
  const the = words[from]?.lower === 'the' ? from + 1 : from
  const day = readUnnamed(words, from, named.weekday) ?? readUnnamed(words, the, named.weekday)
  if (day) return { ...day, at }
  const bare = readDayNumber(words, the)
  const stands =
    bare &&
    words[bare.next]?.kind !== 'digits' &&
    !/^(?:-|:|\.|am|pm|a|p|to|people|%|\/)$/u.test(words[bare.next]?.lower ?? '')
  if (!bare || from !== named.next || (!bare.isOrdinal && (!stands || words[bare.next]?.kind === 'letters')))
    return null
  return plainly(at, bare.next, {
    kind: 'day',
    year: null,
    month: null,
    date: bare.date,
    weekday: named.weekday,
  })
}

const readUnnamed = (words: readonly Word[], at: number, weekday: number | null): DateRead | null =>
  readMonthFirst(words, at, weekday) ?? readDayFirst(words, at, weekday)

/** `May 3`, `Sept. 27, 2020`, `May twenty nine`, `Oct/2`, `October, 1st`. */
const readMonthFirst = (words: readonly Word[], at: number, weekday: number | null): DateRead | null => {
  const month = readMonth(words, at)
  if (!month) return null
  const joint = words[month.next]
  const from =
    joint && /^[/,-]$/u.test(joint.text)
      ? month.next + 1
      : words[month.next]?.lower === 'the'
        ? month.next + 1
        : month.next
  const day = readDayNumber(words, from, true)
  if (!day || !touches(words, { month, from, day })) return null
  const year = readYearAfter(words, day.next) ?? readYearTurned(words, day.next)
  const next = year?.next ?? day.next
  return plainly(at, next, {
    kind: 'day',
    year: year?.year ?? null,
    month: month.month,
    date: day.date,
    weekday,
  })
}

// "In May 20 people died", "May 10 more come", "March, 3 of them": a comma wants an ordinal, a noun after the number
// wants a year; the verb *may* and *march* want an ordinal or digits that nothing follows.
const touches = (
  words: readonly Word[],
  { month, from, day }: { month: MonthRead; from: number; day: { next: number; isOrdinal: boolean } },
): boolean => {
  const after = words[day.next]
  if (after?.text === '%' || (after?.text === ':' && after.glued)) return false
  if (
    after?.glued &&
    (after.kind === 'letters' ||
      (/^[,.]$/u.test(after.text) && words[day.next + 1]?.kind === 'digits' && words[day.next + 1]?.glued))
  )
    return false
  if (words[from - 1]?.text === ',' && !day.isOrdinal) return false
  const isSpelled = words[from]?.kind === 'letters'
  if (isSpelled && !day.isOrdinal && !/^(?:twenty|thirty)$/u.test(words[from]?.lower ?? '')) return false
  return !month.isDoubtful || words[from]?.kind === 'digits'
}

/** `3 May 2020`, `the 3rd of May`, `4th of July of 1995`, `05-Aug-2016`, `the twenty third day of September`. */
const readDayFirst = (words: readonly Word[], at: number, weekday: number | null): DateRead | null => {
  const the = words[at]?.lower === 'the' ? at + 1 : at
  const day = readDayNumber(words, the)
  if (!day || /^[$£€¥]$/u.test(words[at - 1]?.text ?? '')) return null
  const ofDay =
    words[day.next]?.lower === 'day' && words[day.next + 1]?.lower === 'of' ? day.next + 1 : day.next
  const joint = words[ofDay]
  const isJoined = joint?.lower === 'of' || (/^[-/]$/u.test(joint?.text ?? '') && joint?.glued)
  const month = readMonth(words, isJoined ? ofDay + 1 : ofDay)
  if (!month || (month.isDoubtful && !isJoined && !day.isOrdinal)) return null
  const year = readYearAfter(words, month.next) ?? readYearTurned(words, month.next)
  const next = year?.next ?? month.next
  return plainly(day.isOrdinal ? at : the, next, {
    kind: 'day',
    year: year?.year ?? null,
    month: month.month,
    date: day.date,
    weekday,
  })
}
