import type { Check, Copy } from './check.ts'
import { findAges, isOnePerson, type AgeTold } from './time/find-ages.ts'
import { findBareAges } from './time/find-bare-ages.ts'
import { firstNamesOf } from './time/first-names.ts'
import { isGrownOlder } from './time/grown-older.ts'
import { leadAgeOff } from './time/lead-age.ts'
import { namelessPair } from './time/nameless-pair.ts'
import { areTwoOfAName } from './time/two-of-a-name.ts'

/** The ages above by the name that they were told with, in reading order. */
type Seen = ReadonlyMap<string, readonly AgeTold[]>

/** `Denise Halloran, 52, and Kevin Halloran, 57 … Halloran, 55`: whoever is meant, it is neither's age. */
const ofNobody = (copy: Copy, told: AgeTold, seen: Seen): AgeTold | undefined => {
  if (told.first !== null) return undefined
  const names = firstNamesOf(copy, told.surname)
  const own = seen.get(told.surname) ?? []
  // "Her husband, Kevin, 57": by the first name alone.
  const called = [...names].flatMap((name) => seen.get(name) ?? [])
  const bearers = [
    ...own.filter(({ first }) => first !== null),
    ...called.filter(({ first }) => first === null),
  ]
  const isTheirs = [...own, ...called].some(({ age }) => age === told.age)
  const isEveryAgeTold = [...names].every((name) =>
    bearers.some(({ first, surname }) => first === name || surname === name),
  )
  return isTheirs || !isEveryAgeTold ? undefined : bearers[0]
}

/** The people of a known age by their first names, where one alone bears it. */
const byFirstNames = (named: readonly AgeTold[]): ReadonlyMap<string, AgeTold | null> => {
  const found = new Map<string, AgeTold | null>()
  for (const told of named) {
    if (told.first === null) continue
    const other = found.get(told.first)
    if (other === undefined) found.set(told.first, told)
    else if (other?.surname !== told.surname) found.set(told.first, null)
  }
  return found
}

/** *Sixteen-year-old Jonas Berg … Jonas, 18*: by the first name alone. */
const byFirstName = (told: AgeTold, bearers: ReadonlyMap<string, AgeTold | null>): AgeTold => {
  const one = told.first === null ? bearers.get(told.surname) : null
  return one && one.figure.quantity.span.start < told.figure.quantity.span.start
    ? { ...told, surname: one.surname, first: one.first }
    : told
}

export const ageDisagrees: Check = {
  id: 'age-disagrees',
  shelf: 'time',
  severity: 'error',
  title: 'A person is given two ages',
  why: 'One of them is wrong, and the person’s family will see it first.',
  limits:
    'Knows people by their names: where two first names share a surname, the surname alone may be of either.',

  *run(copy) {
    const seen = new Map<string, AgeTold[]>()
    const named = findAges(copy)
    const bearers = byFirstNames(named)
    const nameless = named.length === 0 ? namelessPair(copy) : null
    if (nameless) yield nameless
    const lead = leadAgeOff(copy, named)
    if (lead)
      yield {
        message: `${lead.told.surname} is ${lead.told.age} here; the article opens with ${lead.lead.age}.`,
        at: lead.told.figure.quantity.span,
        related: [lead.lead.figure.quantity.span],
        severity: 'warning',
      }
    for (const given of [...named, ...findBareAges(copy, named)]) {
      const told = byFirstName(given, bearers)
      const own = seen.get(told.surname) ?? []
      const earlier =
        own.find(
          (other) =>
            other.age !== told.age &&
            isOnePerson(copy, other, told) &&
            !isGrownOlder(copy, other, told) &&
            !areTwoOfAName(copy.text, other, told),
        ) ?? ofNobody(copy, told, seen)
      if (own.length === 0) seen.set(told.surname, [told])
      else own.push(told)
      if (!earlier) continue
      yield {
        message: `${told.surname} is ${told.age} here and ${earlier.age} above.`,
        at: told.figure.quantity.span,
        related: [earlier.figure.quantity.span],
        // A birthday may lie between two sentences of one piece.
        severity: Math.abs(told.age - earlier.age) === 1 ? 'warning' : 'error',
      }
    }
  },

  flags: [
    'Denis Lark, ⟦1:52⟧, set a fire, Zoë 🙂 said. Ivor Penn, 61, was asleep. Judge Anne Moss told Lark that he was a fool. The ⟦55-year-old⟧ wept.',
    'A ⟦1:34-year-old⟧ man was arrested on Monday. Daniel Orr is accused of robbing Zoë’s 🙂 shop. It rained. A lawyer said that Orr, ⟦37⟧, was at home.',
    'Deon Pike, ⟦1:29⟧, was shot. Zoë 🙂 had feared the ⟦27-year-old⟧ gunman.',
    'Its ⟦1:54-year-old⟧ chairman, Ulrich Stemmer, sings for Zoë 🙂. Aged ⟦45⟧, he is shy.',
    'Ms Benitez, ⟦1:forty-nine⟧, sits in Ulm, Zoë 🙂 said. The ⟦52-year-old⟧ judge sings.',
    'Denzil Orr, ⟦1:57⟧, fished alone, Zoë 🙂 said. It rained. Mr Orr, who was ⟦59⟧, leaves a widow.',
    'Ida Moor, ⟦1:41⟧, has left. Zoë 🙂 gave the key to Piers Stroud.\n\nMs Moor, ⟦43⟧, will sleep.',
    'Alfie Dunn, ⟦1:14⟧, wept. His mother, Karen Dunn, 43, fetched him. “He’s ⟦15⟧, he is no thief,” said Zoë 🙂.',
    'Maria Lopez, ⟦1:34⟧, was jailed. “She is a ⟦43-year-old⟧ mother of two,” said Zoë 🙂.',
    'Anna Reyes, 61, coaches. Luka Petrov, ⟦1:23⟧, swims. Zoë left. “🙂” Petrov won on Friday. The ⟦32-year-old⟧ will rest in May.',
    'Luka Petrov, ⟦1:23⟧, swims. “I am tired,” said the ⟦26-year-old⟧.',
    'Ann Marsh, ⟦1:52⟧, and her brother, Zoë Marsh, 57, were jailed 🙂. Marsh, ⟦55⟧, wept.',
    'Joe Marsh lost his title on Tuesday at the age of ⟦1:36⟧. “I’m ⟦38⟧, I’ve had my time,” Marsh said.',
    'Police held a ⟦1:16-year-old⟧ boy on Monday. The ⟦17-year-old⟧ was released on Tuesday.',
    'Maria Lopez, ⟦1:34⟧, was hurt. The ⟦43-year-old⟧ was on her way home.',
    'Maria Lopez, ⟦1:34⟧, was hurt. Lopez, ⟦43⟧, is a nurse.',
    'Zoë O’Neill, ⟦1:9⟧, fell. 🙂 O’Neill, ⟦8⟧, is well.',
    'They signed the striker Luka Petrov, ⟦1:23⟧, on Saturday. At ⟦26⟧, Petrov has played 14 times for his country.',
    'The ⟦1:44-year-old⟧ Dario Benko smiled. Benko, ⟦47⟧, was led away.',
  ],
  passes: [
    'Denis Lark, 52, set a fire. Ivor Penn, 61, was asleep. Tom Moss told Lark that he was a fool. The 55-year-old wept.',
    'A 34-year-old man was killed on Monday. Daniel Orr, 37, is accused of murder.',
    'Keith Moor, 68, will not sell before he is 70.',
    'Ida Moor, 17, tends the lamp. The next act takes place 20 years later. Ida is 37, and the lamp is lit.',
    'Iker Sand joins from Zoë. The 23-year-old is glad. The captain, Lew Odger, is not. Odger, 31, wants to leave.',
    'Tom Ferris, 33, died. The van’s driver, a 36-year-old man, was held. The 36-year-old was later freed.',
    'Greg Marsh, 61, and his son Greg, 30, were held. The younger Marsh, 30, was on bail.',
    'John R. Marlowe, 59, is the sheriff. John T. Marlowe, 35, no relation, wants to be.',
    { text: 'Ada Rowe, 17, lost. Rowe, who turns 18 in September, wept.', publishedAt: '2019-07-08' },
    'Luka Petrov, 23, swims. Anna Reyes coaches him. The 32-year-old trainer smiled. Ruth Vane, 40, left.',
    'Luka Petrov, 23, swims. Anna Reyes, 61, coaches. The 61-year-old will rest.',
    'Ann Marsh, 52, and her uncle, Joe Marsh, were jailed. Marsh, 75, wept.',
    'Ruth Kemei, 41, won. “At 19 I could not run,” Kemei said.',
    'Maria Lopez, 34, was hurt. A 43-year-old was held. The 43-year-old driver said nothing.',
    'Maria Lopez, 34, was hurt. Lopez, 34, is a nurse.',
    'Maria Lopez, 34, and Juan Lopez, 43, were hurt. Lopez, 43, is a nurse.',
    'On March 3, 2024, Lopez spoke. On March 4, 2024, she left.',
    'Maria Lopez, 34, was hurt. At 19, Lopez joined the army.',
  ],
}
