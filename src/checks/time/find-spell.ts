import type { Day } from '../../domain/day.ts'
import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import type { Copy } from '../check.ts'

const BEGINS = new Set('begin start open erupt break launch commence'.split(' '))
const ENDS = new Set('end finish close stop conclude'.split(' '))

/** A stretch of time between two days, and the dates that tell it. */
export type Spell = Readonly<{ from: Day; to: Day; points: readonly TimePoint[] }>

/** Two days of one sentence, of which a verb says that something began and was still on, or ended. */
export const spellIn = (points: readonly TimePoint[]): Spell | null => {
  const days = points.filter(
    (point) => point.day !== null && /^(?:day|minute|hour)$/u.test(point.mention.precision),
  )
  const [a, b] = days
  if (days.length !== 2 || !a?.day || !b?.day || a.day >= b.day) return null
  const begins = a.verb !== null && BEGINS.has(a.verb)
  return begins || (b.verb !== null && ENDS.has(b.verb)) ? { from: a.day, to: b.day, points: [a, b] } : null
}

/** A range of days with a length beside it: `from 3 to 5 May`. */
export const spellOf = (points: readonly TimePoint[]): Spell | null => {
  const ranges = points.filter(
    ({ mention: { from, to, precision }, day }) =>
      day === null && precision === 'day' && from !== null && to !== null && from < to,
  )
  const [only] = ranges
  if (points.length !== 1 || !only?.mention.from || !only.mention.to) return null
  return { from: only.mention.from.slice(0, 10), to: only.mention.to.slice(0, 10), points: [only] }
}

/** The day on which something began that is still going on, by its verb's kin: *have been fighting*, *fighting broke out on*. */
const beginningOf = ({ timeline, syntax, text }: Copy, verb: string): TimePoint | null => {
  const found = timeline.filter(({ day, verb: began, sentence }) => {
    if (day === null || began === null || !BEGINS.has(began)) return false
    const { start, end } = spanOfSentence({ syntax }, sentence)
    return new RegExp(`\\b${verb.slice(0, 5).replace(/[^\p{L}]/gu, '')}`, 'iu').test(text.slice(start, end))
  })
  const days = new Set(found.map(({ day }) => day))
  return days.size === 1 ? (found[0] ?? null) : null
}

/** `For six weeks they have been fighting`, against the day on which the fighting began and the day of printing. */
export const spellToNow = (copy: Copy, figure: Figure): Spell | null => {
  const { publishedAt, syntax, text } = copy
  const sentence = spanOfSentence({ syntax }, figure.sentence)
  const verb = /\b(?:have|has) been (?<stem>\p{L}{3,})ing\b/u.exec(text.slice(sentence.start, sentence.end))
    ?.groups?.stem
  if (publishedAt === null || verb === undefined) return null
  const began = beginningOf(copy, verb)
  return began?.day && began.day < publishedAt ? { from: began.day, to: publishedAt, points: [began] } : null
}

// "Began on 3 May and was jailed for six weeks on 5 June": the weeks are the jail's.
export const tellsLength = ({ verb }: Figure): boolean =>
  verb === null || BEGINS.has(verb) || ENDS.has(verb) || GOES_ON.has(verb)

const GOES_ON = new Set('go last run continue drag take be rage burn'.split(' '))
