import { addDays, addMonths, daysBetween } from '../../reference/calendar.ts'
import type { Day } from '../../domain/day.ts'
import type { Days } from './days-of.ts'
import type { Part } from './when.ts'

const MONTHS_OF_YEAR = 12

/** The part of a period that its word names: thirds for early, mid and late (of a decade whole years); a quarter of it for its start and end. */
export const narrow = ({ from, to }: Days, part: Part, publishedAt: Day | null): Days => {
  if (part === null) return { from, to }
  // "Earlier this week" ends, and "later this week" begins, with the day of printing.
  if (part === 'earlier' || part === 'later') {
    if (publishedAt === null || publishedAt < from || publishedAt > to) return { from, to }
    return part === 'earlier' ? { from, to: publishedAt } : { from: publishedAt, to }
  }
  const days = daysBetween(from, to) + 1
  // Thirds of a year are whole months: early 2019 is January to April.
  const months = days >= 360 ? Math.round(days / 365.25) * MONTHS_OF_YEAR : 0
  const at = (share: number) =>
    months > 0 ? addMonths(from, Math.round(months * share)) : addDays(from, Math.round(days * share))
  // The early 1990s are 1990 to 1993, the mid ones to 1996: whole years.
  const [early, mid] = months > MONTHS_OF_YEAR ? [0.4, 0.7] : [1 / 3, 2 / 3]
  if (part === 'early') return { from, to: addDays(at(early), -1) }
  if (part === 'mid') return { from: at(early), to: addDays(at(mid), -1) }
  if (part === 'late') return { from: at(mid), to }
  return part === 'start' ? { from, to: addDays(at(1 / 4), -1) } : { from: at(3 / 4), to }
}
