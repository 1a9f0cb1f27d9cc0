import type { Day } from '../domain/day.ts'
import type { Figure, TimePoint } from '../domain/ledger.ts'
import { yearsBetween } from '../reference/calendar.ts'
import type { Check, Copy } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { exactOf } from './figures/wording.ts'
import { agesBeside } from './time/age-beside.ts'
import { isAgeAlone } from './time/age-alone.ts'
import { findAges, isOneBearer, type AgeTold } from './time/find-ages.ts'

/** A birth that the text tells: its first and last possible day, the words of its sentence. */
type Birth = Readonly<{ point: TimePoint; from: Day; to: Day; words: string; lead: string }>

// "Born in 1452 and died in 1519": the first date is that of the birth.
const BORN =
  /\b(?:born|(?:date|day) of birth|birth ?date)\b(?:(?!\b(?:died|dies|killed|married|moved|joined|became|\d{4})\b)[^.;])*$/iu

const birthsIn = (copy: Copy): Birth[] =>
  copy.timeline.flatMap((point) => {
    const { from, to, absolute, span } = point.mention
    const sentence = spanOfSentence(copy, point.sentence)
    const lead = copy.text.slice(Math.max(sentence.start, span.start - 60), span.start)
    if (!absolute || from === null || to === null || !BORN.test(lead)) return []
    return [
      {
        point,
        from: from.slice(0, 10),
        to: to.slice(0, 10),
        words: copy.text.slice(sentence.start, sentence.end),
        lead: copy.text.slice(sentence.start, span.start),
      },
    ]
  })

const DEATH = /\b(?:died|dies|dead|death|has died)\b[^.;]{0,60}\b(?:at (?:the age of )?|aged )$/iu

const agesAtDeath = (copy: Copy): readonly Figure[] => {
  const known = made.get(copy)
  if (known) return known
  const found = copy.ledger.filter(({ quantity: { span } }) =>
    DEATH.test(copy.text.slice(Math.max(0, span.start - 100), span.start)),
  )
  made.set(copy, found)
  return found
}

const made = new WeakMap<Copy, readonly Figure[]>()

/** `She was born …`, `Born in 1965, he …`: the one person whose age the sentence before tells. */
const PRONOUN =
  /^["“]?(?:(?:He|She) (?:was|is|had been)\b|Born\b[^.;]*,\s+(?:he|she)\b|The (?:\p{Ll}+ )?\p{Ll}+,? (?:who )?(?:was )?born\b)/u

const meant = (ages: readonly AgeTold[], { point }: Birth): Figure[] => {
  const near = ages.filter(
    ({ figure }) =>
      point.sentence - figure.sentence <= 1 && figure.quantity.span.start < point.mention.span.start,
  )
  return new Set(near.map(({ surname }) => surname)).size === 1 ? near.map(({ figure }) => figure) : []
}

/** Whether a name stands among some words; *O’Neill* is two of them. */
const isIn = (words: ReadonlySet<string>, name: string): boolean =>
  (name.match(/[\p{L}\p{M}-]+/gu) ?? []).every((part) => words.has(part))

/** The ages of the person who was born then: beside the same surname, or of a death told in a sentence next to it. */
const agesOf = (copy: Copy, birth: Birth, isOnly: boolean): Figure[] => {
  const { point, words } = birth
  const ages = findAges(copy)
  const called = PRONOUN.test(words) ? meant(ages, birth) : []
  // "Okafor, who was born in 1990, and Luis Prado, 22": whoever is named before the birth is the one who was born.
  const own = /^["“]?Born\b/u.test(words) ? words : birth.lead
  const told = new Set(own.match(/[\p{L}\p{M}-]+/gu) ?? [])
  const named = ages
    .filter(({ surname }) => isIn(told, surname) && isOneBearer(copy, surname))
    .map(({ figure }) => figure)
  const dead = agesAtDeath(copy).filter(({ sentence }) => Math.abs(sentence - point.sentence) <= 1)
  const beside = agesBeside(copy, point.sentence, point.mention.span)
  return [...new Set([...named, ...called, ...dead, ...beside, ...(isOnly ? agesOfTheDead(copy) : [])])]
}

/** `Ida Wexler died on Saturday. She was 86`: whose one birth the article tells. */
const agesOfTheDead = (copy: Copy): readonly Figure[] => {
  const alone = copy.ledger.filter((figure) => isAgeAlone(copy, figure))
  const [only] = alone
  if (!only || alone.length > 1) return []
  const { start, end } = spanOfSentence(copy, only.sentence - 1)
  return /\b(?:died|has died|was found dead)\b/u.test(copy.text.slice(start, end)) ? alone : []
}

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
    words,
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
      text: 'Zoë Halder 🙂 has died at the age of ⟦94⟧. She was born in ⟦1:1938⟧ near Ulm.',
      publishedAt: '2023-01-25',
    },
    { text: 'Maria Lopez, ⟦43⟧, is a nurse. Lopez was born in ⟦1:1990⟧.', publishedAt: '2023-01-25' },
  ],
  passes: [
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
