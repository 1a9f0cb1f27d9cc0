import type { Check } from './check.ts'
import { findAges, findBareAges, isOnePerson, type AgeTold } from './time/find-ages.ts'

export const ageDisagrees: Check = {
  id: 'age-disagrees',
  shelf: 'time',
  severity: 'error',
  title: 'A person is given two ages',
  why: 'One of them is wrong, and the person’s family will see it first.',
  limits:
    'Knows people by their names: where two first names share a surname, the surname alone is left alone.',

  *run(copy) {
    const seen: AgeTold[] = []
    const named = findAges(copy)
    for (const told of [...named, ...findBareAges(copy, named)]) {
      const earlier = seen.find((other) => other.age !== told.age && isOnePerson(copy, other, told))
      seen.push(told)
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
    'Maria Lopez, ⟦1:34⟧, was hurt. The ⟦43-year-old⟧ was on her way home.',
    'Maria Lopez, ⟦1:34⟧, was hurt. Lopez, ⟦43⟧, is a nurse.',
    'Zoë O’Neill, ⟦1:9⟧, fell. 🙂 O’Neill, ⟦8⟧, is well.',
    'They signed the striker Luka Petrov, ⟦1:23⟧, on Saturday. At ⟦26⟧, Petrov has played 14 times for his country.',
    'The ⟦1:44-year-old⟧ Dario Benko smiled. Benko, ⟦47⟧, was led away.',
  ],
  passes: [
    'Maria Lopez, 34, was hurt. A 43-year-old was held. The 43-year-old driver said nothing.',
    'Maria Lopez, 34, was hurt. Lopez, 34, is a nurse.',
    'Maria Lopez, 34, and Juan Lopez, 43, were hurt. Lopez, 43, is a nurse.',
    'On March 3, 2024, Lopez spoke. On March 4, 2024, she left.',
    'Maria Lopez, 34, was hurt. At 19, Lopez joined the army.',
  ],
}
