import { yearsBetween } from '../reference/calendar.ts'
import type { Check, Copy } from './check.ts'
import { exactOf } from './figures/wording.ts'
import { agesOf } from './time/ages-of-born.ts'
import { agesOfLifetimeOff, agesThenOff } from './time/ages-then.ts'
import { birthsIn, type Birth } from './time/births.ts'

/** *Peel, 47, was crushed … He died on May 3, 2017*: the age is that of the day of the death. */
const fitsDeath = ({ timeline }: Copy, { from, to }: Birth, age: number): boolean =>
  timeline.some(({ verb, mention }) => {
    if (!/^(?:die|kill|crush|drown|shoot)$/u.test(verb ?? '') || mention.from === null || mention.to === null)
      return false
    return (
      age >= yearsBetween(to, mention.from.slice(0, 10)) - 1 &&
      age <= yearsBetween(from, mention.to.slice(0, 10))
    )
  })

const spansTwoPeople = (words: string): boolean =>
  /\b(?:son|daughter|brother|sister|twins?|children|child|wife|husband|mother|father)\b[^.]*\bborn\b/iu.test(
    words.replace(/\b(?:sons?|daughters?|child|grandson|granddaughter)\s+of\b/giu, ' '),
  )

export const ageOff: Check = {
  id: 'age-off',
  shelf: 'time',
  severity: 'error',
  title: 'An age that the year of birth does not give',
  why: 'One of the two is wrong, and obituaries are kept.',
  limits:
    'Counts to the day of publication. Reads the birth and the age where they stand side by side, or by the same surname.',

  *run(copy) {
    const { publishedAt } = copy
    if (publishedAt === null) return
    const births = birthsIn(copy)
    for (const { age, at, born, year, related } of [...agesThenOff(copy, births), ...agesOfLifetimeOff(copy)])
      yield {
        message: `Whoever was born in ${born} was ${year - born - 1} or ${year - born} in ${year}, not ${age}.`,
        at,
        related,
        working: { kind: 'steps', steps: [`${year} − ${born} = ${year - born}`] },
      }
    for (const birth of births) {
      if (birth.from > publishedAt || spansTwoPeople(birth.words)) continue
      // The death may lie some weeks back, on the other side of a birthday.
      const youngest = yearsBetween(birth.to, publishedAt) - 1
      const oldest = yearsBetween(birth.from, publishedAt)
      for (const figure of agesOf(copy, birth, births.length === 1)) {
        const age = exactOf(figure)
        if (age === null || (age >= youngest && age <= oldest) || fitsDeath(copy, birth, age)) continue
        yield {
          message: `Whoever was born in ${birth.from.slice(0, 4)} is ${youngest + 1 === oldest ? `${oldest}` : `${youngest + 1} or ${oldest}`}, not ${age}.`,
          at: figure.quantity.span,
          related: [birth.point.mention.span],
          working: { kind: 'steps', steps: [`${birth.from} to ${publishedAt}: ${oldest} years`] },
        }
      }
    }
  },

  flags: [
    {
      text: 'Vera Lisova was born in ⟦1:1937⟧. In ⟦2:1969⟧, when she was ⟦27⟧, she flew, Zoë 🙂 said.',
      publishedAt: '2020-01-01',
    },
    {
      text: 'Peter Dunne (⟦1:1931-2004⟧) carved slate 🙂. He died at the age of ⟦68⟧ in Zoë’s town.',
      publishedAt: '2020-01-01',
    },
    {
      text: 'Governor Dale Hutchins, ⟦58⟧, joined the race. The son of a welder, he was born in Zoë’s 🙂 town in ⟦1:1956⟧.',
      publishedAt: '2024-07-23',
    },
    {
      text: 'Zoë Moen, who is ⟦61⟧, reached the pole on Monday. “She slept,” said Arne Moen. 🙂 It was cold.\n\nBorn in ⟦1:1952⟧ in Bergen, she taught.',
      publishedAt: '2019-04-10',
    },
    {
      text: 'The painter, who was born in ⟦1:1948⟧, turned ⟦66⟧ in March, Zoë 🙂 said.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'Zoë 🙂 smiled. Now ⟦72⟧, the author was born in a village near Ulm in ⟦1:1942⟧.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'Zoë Wexler 🙂, who mapped the sea, died on Saturday. She was ⟦86⟧.\n\nBorn in Ulm on ⟦1:June 9, 1924⟧, she came here as a child.',
      publishedAt: '2015-11-03',
    },
    {
      text: 'Amara Quist, who turned ⟦29⟧ in May, won it. Quist was born in ⟦1:1988⟧.',
      publishedAt: '2024-11-05',
    },
    {
      text: 'Mei Tanaka, ⟦27⟧, will lead it. She was born on ⟦1:4 March 1987⟧ in Zoë’s 🙂 town.',
      publishedAt: '2024-05-21',
    },
    {
      text: 'Zoë Lindqvist 🙂, who drew the coast, died on Friday at the age of ⟦87⟧. A friend wept.\n\nHer maps hang in Ulm.\n\nShe was born in ⟦1:May 1931⟧, a baker’s child.',
      publishedAt: '2021-11-30',
    },
    {
      text: 'Mei Tanaka, ⟦27⟧, will lead the choir. It is a hard job. The hall is cold.\n\nShe was born in ⟦1:1987⟧ in Zoë’s 🙂 town.',
      publishedAt: '2024-05-21',
    },
    {
      text: 'Zoë Halder 🙂 has died at the age of ⟦94⟧. She was born in ⟦1:1938⟧ near Ulm.',
      publishedAt: '2023-01-25',
    },
    { text: 'Maria Lopez, ⟦43⟧, is a nurse. Lopez was born in ⟦1:1990⟧.', publishedAt: '2023-01-25' },
  ],
  passes: [
    { text: 'Vera Lisova was born in 1937. In 1969, when she was 32, she flew.', publishedAt: '2020-01-01' },
    { text: 'Peter Dunne (1931-2004) carved slate. He died at the age of 73.', publishedAt: '2020-01-01' },
    { text: 'Rosa Perez (born 3 May 1998) is fast. Her opponent, 21, is slow.', publishedAt: '2023-06-14' },
    {
      text: 'Now 82, she was born in 1942 and was 22, by then a nurse, when she left.',
      publishedAt: '2024-05-16',
    },
    { text: 'Born in 1942, she lives with her sister, 71, in Ulm.', publishedAt: '2024-05-16' },
    {
      text: 'The forward, who was born in Lagos in 1990, cost a fifth of what they paid for Luis Prado, 22, a year later. Prado sings.',
      publishedAt: '2020-02-10',
    },
    {
      text: 'Ida Wexler, who mapped the sea, died on Saturday. She was 91.\n\nBorn in Ulm on June 9, 1924, she came here as a child.',
      publishedAt: '2015-11-03',
    },
    'The painter, who was born in 1452 and died in 1519 at 67, left twenty panels.',
    {
      text: 'Amara Quist, who turned 36 in May, won it. Quist was born in 1988.',
      publishedAt: '2024-11-05',
    },
    {
      text: 'Mei Tanaka, 27, will lead the choir. Ana Ruiz chose her.\n\nShe was born in 1957 in a town by the sea.',
      publishedAt: '2024-05-21',
    },
    {
      text: 'Ernst Halder has died at the age of 84. He was born in 1938 near Ulm.',
      publishedAt: '2023-01-25',
    },
    {
      text: 'Joan Treloar, who was 17 when she swam the strait, was born on March 2, 1934.',
      publishedAt: '2018-06-04',
    },
    { text: 'Maria Lopez, 43, has a son who was born in 2010.', publishedAt: '2023-01-25' },
    'Maria Lopez, 43, was born in 1990.',
  ],
}
