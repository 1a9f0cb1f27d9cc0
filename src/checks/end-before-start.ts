import type { DateMention } from '../domain/date-mention.ts'
import type { TimePoint } from '../domain/ledger.ts'
import { daysBetween } from '../reference/calendar.ts'
import type { Check, Copy, Raised } from './check.ts'
import { rangesOfTwoBackwards } from './time/range-of-two.ts'
import { toldBackwards, type Backwards } from './time/told-backwards.ts'

const raise = ([first, second]: Backwards): Raised => ({
  message: `The end, ${firstDay(second)}, comes before the beginning, ${firstDay(first)}.`,
  at: second.mention.span,
  related: [first.mention.span],
  working: {
    kind: 'timeline',
    points: [
      { label: 'beginning', from: firstDay(first), to: firstDay(first), span: first.mention.span },
      { label: 'end', from: firstDay(second), to: firstDay(second), span: second.mention.span },
    ],
  },
})

const firstDay = ({ day, mention }: TimePoint): string => day ?? mention.from?.slice(0, 10) ?? ''

// Written without years, such a range would last almost a year; with them it has no days at all.
const ALMOST_A_YEAR = 300

const isReversedRange = ({ text }: Copy, { span, from, to, precision, absolute }: DateMention): boolean => {
  const words = text.slice(span.start, span.end)
  const years = [...words.matchAll(/\b\d{4}\b/gu)].map(([year]) => Number(year))
  if (/^\d{4}\s*[–-]\s*\d{4}$/u.test(words)) return (years[1] ?? 0) < (years[0] ?? 0)
  if (!/^(?:from|between)\s/iu.test(words)) return false
  if (from === null || to === null) {
    const [first, second] = years
    if (precision === 'month') return first !== undefined && second !== undefined && second <= first
    if (precision === 'year') return first !== undefined && second !== undefined && second < first
    return (
      absolute && years.length >= 1 && precision === 'day' && (second === undefined || (first ?? 0) >= second)
    )
  }
  return (
    precision === 'day' &&
    years.length === 0 &&
    /\d/u.test(words) &&
    daysBetween(from.slice(0, 10), to.slice(0, 10)) > ALMOST_A_YEAR
  )
}

// "Hala (1948-1934) wrote nine books".
const LIFE = /(?<=\p{L}\s\()(?:born\s+)?(?<from>1\d{3}|20\d\d)\s?[-–—]\s?(?<to>1\d{3}|20\d\d)(?=\))/gu

const livesBackwards = ({ text, dates }: Copy): Raised[] =>
  [...text.matchAll(LIFE)].flatMap(({ index, groups, 0: words }) => {
    const span = { start: index, end: index + words.length }
    const isRead = dates.some((date) => date.span.start === span.start && date.span.end === span.end)
    return isRead || Number(groups?.to) >= Number(groups?.from)
      ? []
      : [{ message: `“${words}” runs backwards.`, at: span }]
  })

export const endBeforeStart: Check = {
  id: 'end-before-start',
  shelf: 'time',
  severity: 'error',
  title: 'An end before its beginning',
  why: 'Two dates have changed places, or one of them is wrong.',
  limits:
    'Reads a beginning and an end of one matter (appointed and retired, shut and reopened, whatever befalls a thing before it is made), what “having” and “after” put before, told in one sentence or in the next one that goes on with a pronoun or the same noun, an opening with its “until”, and ranges from one date to another. What “had” takes back to before is left alone; two matters of one person can look like one.',

  *run(copy) {
    for (const pair of toldBackwards(copy)) yield raise(pair)
    yield* livesBackwards(copy)
    yield* rangesOfTwoBackwards(copy)
    for (const mention of copy.dates)
      if (isReversedRange(copy, mention))
        yield {
          message: `“${copy.text.slice(mention.span.start, mention.span.end)}” runs backwards.`,
          at: mention.span,
        }
  },

  flags: [
    'Zoë’s 🙂 trial ran ⟦from September 2021 to March 2021⟧ at two clinics.',
    'The lots were made between ⟦1:Sept. 9, 2024⟧, and ⟦June 14, 2024⟧, Zoë 🙂 said.',
    {
      text: 'The leak was stopped on ⟦3 May⟧. The valve of Zoë’s 🙂 boat had first failed on ⟦1:9 May⟧.',
      publishedAt: '2024-07-11',
    },
    'The siege, which ended on ⟦May 5, 1980⟧, began on ⟦1:May 30, 1980⟧ near Zoë’s 🙂 flat.',
    'Josef Hala (⟦1948-1934⟧) wrote for Zoë 🙂.',
    'That work got under way in the ⟦1:fall of 1976⟧, when Zoë 🙂 was young, and wrapped up in ⟦June 1974⟧.',
    'Work on the road, which started in ⟦1:May 2020⟧, was held up by Zoë 🙂. The first section opened to cars in ⟦October 2019⟧.',
    'The mill, built in ⟦1:1958⟧, was pulled down in ⟦1949⟧ to make room for Zoë’s 🙂 flats.',
    'Zoë 🙂 was made a partner in ⟦1998⟧, having joined the firm in ⟦1:2003⟧.',
    'The poet (⟦1931–1918⟧) never saw Zoë 🙂 again.',
    {
      text: 'The truce was agreed on ⟦1:9 May⟧. It broke down on ⟦6 May⟧, Zoë 🙂 said.',
      publishedAt: '2024-05-16',
    },
    'Zoë 🙂 was elected in ⟦1:2014⟧ and left office in ⟦2010⟧.',
    'Zoë 🙂 enrolled in ⟦1:2012⟧. She graduated in ⟦2009⟧ with a degree in law.',
    'Work had begun in ⟦1:March 2023⟧ and was completed in ⟦January 2023⟧, Zoë 🙂 said.',
    'He was arrested in ⟦1:2019⟧, tried a year later and released in ⟦2016⟧.',
    { text: 'It opens on ⟦1:14 March⟧ and runs ⟦until 2 March⟧.', publishedAt: '2025-02-06' },
    {
      text: 'The storm began on ⟦1:October 20⟧ and ended on ⟦October 18⟧, Zoë said.',
      publishedAt: '2019-10-21',
    },
    { text: 'The Zoë 🙂 fair ran ⟦from 12 June to 3 June⟧.', publishedAt: '2019-10-21' },
    'He was born in ⟦1:1950⟧ and died in ⟦1944⟧.',
    'He ruled ⟦from 1998 to 1994⟧.',
  ],
  passes: [
    'The trial ran from March 2021 to September 2021, and again from September 2021 to March 2022.',
    'The lots were made between June 14, 2024, and Sept. 9, 2024.',
    {
      text: 'It started on October 12 and is being introduced in stages until April 10 next year.',
      publishedAt: '2025-10-24',
    },
    'In July she married Tom Orr, and they had two sons: David, born in 1961, and Robert, born in 1958.',
    {
      text: 'The leak was stopped on 9 May. The valve had first failed on 3 May.',
      publishedAt: '2024-07-11',
    },
    'Dan Corbett retired in 2004. He had joined the paper in 1979, having left school in 1971.',
    'That work got under way in the fall of 1976 and wrapped up in June 1978.',
    'The firm was founded in 1963 and its chairman was born in 1941. He sold it in 2001, having joined it in 1990.',
    'Output was stable in the years after the treaty of 1994, falling only after the crash in 2001.',
    'She was married twice: to Emil, who died in 1971, and from 1974 to Olaf.',
    'She enrolled in 2012. She had graduated from Hale in 2009. He left in 2006.',
    { text: 'It opens on 14 March and runs until 2 June.', publishedAt: '2025-02-06' },
    'She was appointed in 2012 and had retired from the army in 2009.',
    { text: 'The storm began on October 18 and ended on October 20.', publishedAt: '2019-10-21' },
    {
      text: 'The fair ran from 3 June to 12 June. The show runs from November to March.',
      publishedAt: '2019-10-21',
    },
    'He ruled from 1994 to 1998.',
  ],
}
