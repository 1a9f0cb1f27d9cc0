import type { DateMention } from '../../domain/date-mention.ts'
import type { Day } from '../../domain/day.ts'
import { counted } from './counting.ts'
import { dayWords, daysBetween } from './day-words.ts'
import { quoted } from './excerpt.ts'

/** A time expression as the card shows it: the text's words, its days, and how they lie to publication. */
export const presentDate = (text: string, date: DateMention, publishedAt: Day | null) => ({
  words: quoted(text, date.span),
  days: daysWords(date),
  distance: publishedAt === null ? null : distanceWords(date, publishedAt),
})

const daysWords = ({ from, to, precision }: DateMention): string => {
  if (from === null && to === null) return 'days that the text leaves open'
  if (from === null) return `until ${dayWords(to ?? '')}`
  if (to === null) return `since ${dayWords(from)}`
  if (from === to) return dayWords(from)
  if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4)
  return `${dayWords(from)} – ${dayWords(to)}`
}

const distanceWords = ({ from, to }: DateMention, publishedAt: Day): string | null => {
  const near = from ?? to
  if (near === null || (from !== null && to !== null && daysBetween(from, to) > 31)) return null
  const days = daysBetween(near, publishedAt)
  if (days === 0) return 'the day of publication'
  return days > 0
    ? `${counted(days, 'day')} before publication`
    : `${counted(-days, 'day')} after publication`
}
