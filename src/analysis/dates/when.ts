import type { Period } from '../lexicon/calendar-words.ts'

/** A clock time; `zone` is `Z`, an offset, or empty. */
export type Clock = Readonly<{ hour: number; minute: number | null; zone: string }>

/** What the words of a date say before anything is known of when they were printed. `null` where they leave it out. */
export type When = Readonly<
  | {
      kind: 'day'
      year: number | 'last' | 'next' | null
      month: number | null
      date: number
      weekday: number | null
    }
  | { kind: 'month'; year: number | null; month: number; turn: Turn }
  | { kind: 'year'; year: number }
  | { kind: 'decade'; year: number }
  | { kind: 'quarter'; year: number | 'this' | 'last' | 'next'; first: number; months: 3 | 6 }
  | { kind: 'season'; year: number | null; month: number; turn: Turn }
  | { kind: 'weekday'; weekday: number; turn: Turn; week?: number }
  | { kind: 'near'; days: number }
  | { kind: 'period'; unit: Period | 'weekend'; shift: number }
  | { kind: 'window'; unit: Period; count: number; ahead: boolean }
  | { kind: 'offset'; unit: Period; count: number | null; from: 'publication' | 'text' }
  | {
      kind: 'feast'
      month: number
      date: number
      year: number | 'this' | 'last' | 'next' | null
      easter: boolean
    }
  | { kind: 'monthday'; date: number; shift: number }
  | { kind: 'weekof'; day: When }
  | { kind: 'nthweek'; nth: number; of: When }
  | { kind: 'clock' }
  | { kind: 'span'; from: When; to: When }
>

/** Which of the like-named days or months: `last` Monday, `past` (this past), `previous`, `this`, `coming`, `next`. */
export type Turn = 'last' | 'past' | 'previous' | 'this' | 'coming' | 'next' | null

/** A narrower part of a period: the early 1990s, late 2019, the end of the year, earlier and later this week. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'earlier' | 'later' | null

/** An open end: since 1994, until Monday. */
export type Edge = 'since' | 'until' | 'before' | 'after' | null

/** A time expression as it was read: its words `[at, next)` and what they say. */
export type DateRead = Readonly<{
  at: number
  next: number
  when: When
  part: Part
  edge: Edge
  clock: Clock | null
  /** Whether a duration stands in it (*three years ago*), which is a figure as well. */
  holdsFigure: boolean
}>

/** A reading without part, edge or clock. */
export const plainly = (at: number, next: number, when: When, holdsFigure = false): DateRead => ({
  at,
  next,
  when,
  part: null,
  edge: null,
  clock: null,
  holdsFigure,
})
