import type { TimePoint } from '../domain/ledger.ts'
import type { Check, Copy } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { bySentenceOf } from './time/points.ts'

const NTH = /\b(?<number>\d{1,3})(?:st|nd|rd|th)\s+(?:\p{L}+\s+)?(?:anniversary|birthday|jubilee)\b/iu

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    fifth: 5,
    tenth: 10,
    fifteenth: 15,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
)
const NTH_WORD = new RegExp(`\\b(?<word>${[...WORDS.keys()].join('|')})\\s+(?:anniversary|birthday)\\b`, 'iu')

const BEGINS =
  /\b(?:found(?:ed|ing)|establish(?:ed|ment)|opened|opening|built|born|began|started|launch(?:ed)?|formed|created|set up|signed|ended|killed|died|death|birth|invasion|war|revolution|battle|massacre|crash|disaster|bombing|independence|treaty|married|wed|attacks?|of the|of its|of his|of her)\b/iu

type Told = Readonly<{ number: number; at: { start: number; end: number } }>

const anniversaryIn = (words: string, offset: number): Told | null => {
  const digits = NTH.exec(words)
  const spelled = NTH_WORD.exec(words)
  const found = digits ?? spelled
  const number = digits?.groups?.number
    ? Number(digits.groups.number)
    : WORDS.get(spelled?.groups?.word?.toLowerCase() ?? '')
  if (!found || number === undefined) return null
  return { number, at: { start: offset + found.index, end: offset + found.index + found[0].length } }
}

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

const check = ({ text, publishedAt, ...copy }: Copy, points: readonly TimePoint[]) => {
  const sentence = spanOfSentence(copy, points[0]?.sentence ?? 0)
  const words = text.slice(sentence.start, sentence.end)
  const told = anniversaryIn(words, sentence.start)
  const years = points.map(yearOf).filter((year) => year !== null)
  const begun = points.filter(
    (point) => (yearOf(point) ?? Infinity) < Number(publishedAt?.slice(0, 4)) - NEAR,
  )
  const [beginning] = begun
  if (publishedAt === null || !told || begun.length !== 1 || !beginning || !BEGINS.test(words)) return null
  const year = falls(words, publishedAt, years)
  // "The 50th anniversary of the battle": the year of the battle follows, not that of what opened on it.
  if (/^\s+of\b/u.test(text.slice(told.at.end)) && beginning.mention.span.start < told.at.start) return null
  const age = year - (yearOf(beginning) ?? year)
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
    for (const points of bySentenceOf(copy.timeline)) {
      const off = check(copy, points)
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
      text: 'Zoë’s 🙂 museum, founded in ⟦1:1954⟧, marks its ⟦80th anniversary⟧ this year.',
      publishedAt: '2024-02-14',
    },
    { text: 'They marked the ⟦fiftieth anniversary⟧ of the ⟦1:1944⟧ battle.', publishedAt: '2004-06-06' },
  ],
  passes: [
    { text: 'The museum, founded in 1954, marks its 70th anniversary this year.', publishedAt: '2024-02-14' },
    { text: 'The club, founded in 1954, will mark its 75th anniversary in 2029.', publishedAt: '2024-02-14' },
    { text: 'The museum opened in 1994 on the 50th anniversary of the battle.', publishedAt: '2024-02-14' },
    'The museum, founded in 1954, marks its 80th anniversary.',
  ],
}
