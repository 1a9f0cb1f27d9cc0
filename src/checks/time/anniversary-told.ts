import type { TimePoint } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { foundingTold } from './founding-told.ts'
import { anniversaryIn, FOUNDED, KEEPS, type Anniversary } from './find-anniversary.ts'

const BEGINS =
  /\b(?:found(?:ed|ing)|establish(?:ed|ment)|opened|opening|built|born|began|started|launch(?:ed)?|formed|created|set up|signed|completed|finished|ended|killed|died|death|birth|invasion|war|revolution|battle|massacre|crash|disaster|bombing|independence|treaty|married|wed|attacks?|of the|of its|of his|of her)\b/iu

/** The year that a date names by itself. */
export const yearOf = ({ mention: { from, absolute, precision } }: TimePoint): number | null =>
  absolute && from !== null && precision !== 'decade' ? Number(from.slice(0, 4)) : null

/** The year in which the anniversary falls: the one that the sentence names, or this, last or next year. */
const falls = (words: string, publishedAt: string, years: readonly number[]): number => {
  const printed = Number(publishedAt.slice(0, 4))
  const named = years.find((year) => year >= printed - NEAR)
  if (named !== undefined) return named
  return printed + (/\bnext year\b/iu.test(words) ? 1 : /\blast year\b/iu.test(words) ? -1 : 0)
}

const NEAR = 2

export type Groups = ReadonlyMap<number, readonly TimePoint[]>

/** Whether a day of another year comes round about the day of publication: it is the one that is kept. */
const isKeptNow = ({ publishedAt }: Copy, { day, mention }: TimePoint): boolean => {
  if (day === null || publishedAt === null || !mention.absolute) return false
  const round = `${publishedAt.slice(0, 4)}${day.slice(4)}`
  return day.slice(0, 4) < publishedAt.slice(0, 4) && Math.abs(daysBetween(round, publishedAt)) <= WEEK
}

const WEEK = 8
const AROUND = [-3, -2, -1, 1, 2, 3, 4]
const FEWEST = 3

/** The points of an anniversary's sentence, with those of the next one to it that tells a founding. */
const withFounding = (copy: Copy, groups: Groups, sentence: number): readonly TimePoint[] => {
  const own = groups.get(sentence) ?? []
  if (own.some((point) => yearOf(point) !== null)) return own
  const beside = [groups.get(sentence - 1) ?? [], groups.get(sentence + 1) ?? []]
  const around = AROUND.map((step) => groups.get(sentence + step) ?? [])
  const kept = around.flatMap((points) => points.filter((point) => isKeptNow(copy, point)))
  if (kept.length === 1) return kept
  const founding = beside.filter((points) => {
    const { start, end } = spanOfSentence(copy, points[0]?.sentence ?? 0)
    return points.length === 1 && FOUNDED.test(copy.text.slice(start, end))
  })
  return founding.length === 1 ? (founding[0] ?? []) : []
}

// "He died in 1989, weeks before their 40th anniversary": of then.
const OF_THEN =
  /\b(?:before|after|short of|ahead of|until) (?:what (?:would|should|was to) have been )?(?:his|her|their|its) $/iu

const KEPT = /^\s+of (?:that|this|the|his|her|its|their|it) ?(?:\p{Ll}+ )?(?<noun>\p{Ll}{4,})?/u
const REACH = 12

/** *A retrospective in 2011 … On the fifth anniversary of that retrospective, in 2018*: of what was dated before. */
const keptBefore = (copy: Copy, groups: Groups, sentence: number, told: Anniversary) => {
  const noun = KEPT.exec(copy.text.slice(told.at.end, told.at.end + NOUN_NEAR))?.groups?.noun
  const [feast, ...others] = (groups.get(sentence) ?? []).flatMap((point) => yearOf(point) ?? [])
  if (noun === undefined || feast === undefined || others.length > 0) return null
  const [beginning, ...more] = Array.from({ length: REACH }, (_, back) => sentence - back - 1).flatMap(
    (at) => {
      const { start, end } = spanOfSentence(copy, Math.max(0, at))
      const isOfIt =
        at >= 0 && new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(copy.text.slice(start, end))
      return isOfIt ? (groups.get(at) ?? []).filter((point) => yearOf(point) !== null) : []
    },
  )
  const from = beginning ? yearOf(beginning) : null
  if (!beginning || more.length > 0 || from === null || feast <= from || feast - from === told.number)
    return null
  return { told, beginning, year: feast, age: feast - from }
}

const NOUN_NEAR = 50
const OF_FEAST =
  /^,?\s+(?:on|to mark|for|marking|in time for|to celebrate|to coincide with)\s+(?:the|its|his|her|their)\s+$/iu
const OF_BIRTH = /^\s+of\s+(?:the|his|her|its)\s+(?:birth|founding|foundation|opening)\b/iu

/** *Built in 1923. For its centenary a book tells of the fire of 1932*: the year that it counts from stands beside. */
const isGivenNear = (groups: Groups, sentence: number, year: number): boolean =>
  [-2, -1, 1, 2].some((step) => (groups.get(sentence + step) ?? []).some((point) => yearOf(point) === year))

/** The anniversary of a sentence that its two years do not give. */
export const anniversaryTold = (copy: Copy, groups: Groups, sentence: number) => {
  const { text, publishedAt } = copy
  const { start, end } = spanOfSentence(copy, sentence)
  const words = text.slice(start, end)
  const told = anniversaryIn(words, start)
  if (told && !told.isAgo && /\byears (?:ago|earlier)\b/iu.test(words)) return null
  if (publishedAt === null || !told || OF_THEN.test(text.slice(start, told.at.start))) return null
  const kept = keptBefore(copy, groups, sentence, told)
  if (kept) return kept
  const points = withFounding(copy, groups, sentence)
  const begun = points.filter((point) => (yearOf(point) ?? Infinity) < Number(publishedAt.slice(0, 4)) - NEAR)
  const [beginning] = begun
  if (begun.length === 0) {
    const year = falls(words, publishedAt, [])
    const far = foundingTold(copy, told, year)
    return far && !told.isAgo ? { told, beginning: far, year, age: year - (yearOf(far) ?? year) } : null
  }
  if (begun.length !== 1 || !beginning) return null
  const isKept = isKeptNow(copy, beginning) || KEEPS.test(words)
  if (beginning.sentence === sentence && !isKept && !BEGINS.test(words)) return null
  // "Built in 1984, on the tenth anniversary": the year of the feast.
  if (
    beginning.sentence === sentence &&
    beginning.mention.span.end <= told.at.start &&
    OF_FEAST.test(text.slice(beginning.mention.span.end, told.at.start))
  )
    return null
  // "The 50th anniversary of the battle": the year of the battle follows, not that of what opened on it.
  const isOf = /^\s+of\b/u.test(text.slice(told.at.end)) && !OF_BIRTH.test(text.slice(told.at.end))
  if (
    isOf &&
    !isKeptNow(copy, beginning) &&
    (beginning.mention.span.start < told.at.start || beginning.sentence !== sentence)
  )
    return null
  const own = points.filter((point) => point.sentence === sentence).map(yearOf)
  const year = falls(
    words,
    publishedAt,
    own.filter((value) => value !== null),
  )
  const age = year - (yearOf(beginning) ?? year)
  // "In 2011 they marked her 65th birthday": the year of the feast, not of what it keeps.
  if (!BEGINS.test(words) && age * FEWEST < told.number) return null
  return age === told.number || isGivenNear(groups, sentence, year - told.number)
    ? null
    : { told, beginning, year, age }
}
