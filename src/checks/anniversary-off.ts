import type { TimePoint } from '../domain/ledger.ts'
import { daysBetween } from '../reference/calendar.ts'
import type { Check, Copy } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { anniversaryIn, FOUNDED, KEEPS } from './time/find-anniversary.ts'
import { bySentenceOf } from './time/points.ts'

const BEGINS =
  /\b(?:found(?:ed|ing)|establish(?:ed|ment)|opened|opening|built|born|began|started|launch(?:ed)?|formed|created|set up|signed|ended|killed|died|death|birth|invasion|war|revolution|battle|massacre|crash|disaster|bombing|independence|treaty|married|wed|attacks?|of the|of its|of his|of her)\b/iu

const yearOf = ({ mention: { from, absolute, precision } }: TimePoint): number | null =>
  absolute && from !== null && precision !== 'decade' ? Number(from.slice(0, 4)) : null

/** The year in which the anniversary falls: the one that the sentence names, or this, last or next year. */
const falls = (words: string, publishedAt: string, years: readonly number[]): number => {
  const printed = Number(publishedAt.slice(0, 4))
  const named = years.find((year) => year >= printed - NEAR)
  if (named !== undefined) return named
  return printed + (/\bnext year\b/iu.test(words) ? 1 : /\blast year\b/iu.test(words) ? -1 : 0)
}

const NEAR = 2

type Groups = ReadonlyMap<number, readonly TimePoint[]>

/** Whether a day of another year comes round about the day of publication: it is the one that is kept. */
const isKeptNow = ({ publishedAt }: Copy, { day, mention }: TimePoint): boolean => {
  if (day === null || publishedAt === null || !mention.absolute) return false
  const round = `${publishedAt.slice(0, 4)}${day.slice(4)}`
  return day.slice(0, 4) < publishedAt.slice(0, 4) && Math.abs(daysBetween(round, publishedAt)) <= WEEK
}

const WEEK = 8
const FEWEST = 3

/** The points of an anniversary's sentence, with those of the next one to it that tells a founding. */
const withFounding = (copy: Copy, groups: Groups, sentence: number): readonly TimePoint[] => {
  const own = groups.get(sentence) ?? []
  if (own.some((point) => yearOf(point) !== null)) return own
  const beside = [groups.get(sentence - 1) ?? [], groups.get(sentence + 1) ?? []]
  const kept = beside.flatMap((points) => points.filter((point) => isKeptNow(copy, point)))
  if (kept.length === 1) return kept
  const founding = beside.filter((points) => {
    const { start, end } = spanOfSentence(copy, points[0]?.sentence ?? 0)
    return points.length === 1 && FOUNDED.test(copy.text.slice(start, end))
  })
  return founding.length === 1 ? (founding[0] ?? []) : []
}

// "He died in 1989, weeks before their 40th anniversary": of then.
const OF_THEN = /\b(?:before|after|short of|ahead of|until) (?:his|her|their|its) $/iu

const check = (copy: Copy, groups: Groups, sentence: number) => {
  const { text, publishedAt } = copy
  const { start, end } = spanOfSentence(copy, sentence)
  const words = text.slice(start, end)
  const told = anniversaryIn(words, start)
  if (told && !told.isAgo && /\byears (?:ago|earlier)\b/iu.test(words)) return null
  if (publishedAt === null || !told || OF_THEN.test(text.slice(start, told.at.start))) return null
  const points = withFounding(copy, groups, sentence)
  const begun = points.filter((point) => (yearOf(point) ?? Infinity) < Number(publishedAt.slice(0, 4)) - NEAR)
  const [beginning] = begun
  if (begun.length !== 1 || !beginning) return null
  const isKept = isKeptNow(copy, beginning) || KEEPS.test(words)
  if (beginning.sentence === sentence && !isKept && !BEGINS.test(words)) return null
  // "The 50th anniversary of the battle": the year of the battle follows, not that of what opened on it.
  const isOf = /^\s+of\b/u.test(text.slice(told.at.end))
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
  return age === told.number ? null : { told, beginning, year, age }
}

export const anniversaryOff: Check = {
  id: 'anniversary-off',
  shelf: 'time',
  severity: 'error',
  title: 'An anniversary that does not count',
  why: 'From the founding year to this one is another number of years.',
  limits:
    'Reads an anniversary and its year in one sentence, and counts to the year of publication unless the sentence names another.',

  *run(copy) {
    const groups = new Map(bySentenceOf(copy.timeline).map((points) => [points[0]?.sentence ?? -1, points]))
    for (const sentence of copy.syntax.sentences.keys()) {
      const off = check(copy, groups, sentence)
      if (!off) continue
      yield {
        message: `From ${yearOf(off.beginning) ?? ''} to ${off.year} are ${off.age} years, not ${off.told.number}.`,
        at: off.told.at,
        related: [off.beginning.mention.span],
        working: { kind: 'steps', steps: [`${off.year} − ${yearOf(off.beginning) ?? ''} = ${off.age}`] },
      }
    }
  },

  flags: [
    {
      text: 'Zoë 🙂 laid a wreath for those who were shot on ⟦1:19 June 1972⟧, ⟦40 years ago⟧.',
      publishedAt: '2022-06-20',
    },
    {
      text: 'Zoë’s 🙂 choir, founded in ⟦1:1949⟧, ⟦turned 85⟧ this month.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'Sunday is the ⟦30th anniversary⟧ of Zoë’s 🙂 fall. On ⟦1:19 May 1989⟧ she slipped on ice.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'Zoë and Tom 🙂, who married in ⟦1:1964⟧, celebrated their ⟦golden wedding⟧ on Saturday.',
      publishedAt: '2024-05-08',
    },
    {
      text: 'The club marks its ⟦50th anniversary⟧ this week. It was founded in ⟦1:1961⟧.',
      publishedAt: '2021-07-15',
    },
    {
      text: 'Zoë’s 🙂 museum, founded in ⟦1:1954⟧, marks its ⟦80th anniversary⟧ this year.',
      publishedAt: '2024-02-14',
    },
    { text: 'They marked the ⟦fiftieth anniversary⟧ of the ⟦1:1944⟧ battle.', publishedAt: '2004-06-06' },
  ],
  passes: [
    {
      text: 'Ann and Tom wed in 1964 and kept their 50th anniversary ten years ago.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'The choir, founded in 1949, turned 75 this month. Its founder, born in 1930, turned 94.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'She married Saul Wexler in 1949. He died in 1989, weeks before their 40th anniversary.',
      publishedAt: '2015-11-03',
    },
    {
      text: 'Ann and Tom, who married in 1974, celebrated their golden wedding on Saturday.',
      publishedAt: '2024-05-08',
    },
    { text: 'The museum, founded in 1954, marks its 70th anniversary this year.', publishedAt: '2024-02-14' },
    { text: 'The club, founded in 1954, will mark its 75th anniversary in 2029.', publishedAt: '2024-02-14' },
    { text: 'The museum opened in 1994 on the 50th anniversary of the battle.', publishedAt: '2024-02-14' },
    'The museum, founded in 1954, marks its 80th anniversary.',
  ],
}
