import type { Check } from './check.ts'
import { directionOf } from './figures/direction-of.ts'
import { findChanges } from './figures/find-changes.ts'
import { meets, roundedRange } from './figures/tolerance.ts'
import { exactOf, shownIn } from './figures/wording.ts'

const RISES = { up: 'rise', down: 'fall' } as const

export const directionOff: Check = {
  id: 'direction-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A rise whose figures fall, or a fall whose figures rise',
  why: 'Two figures have changed places, or the verb is the wrong one: the story says the opposite of what happened.',
  limits:
    'Reads “from A to B”, “to B from A” and “B, up from A” in one sentence with a plain word of direction.',

  *run(copy) {
    for (const { from, to, lead } of findChanges(copy)) {
      const direction = directionOf(lead)
      const [before, after] = [exactOf(from), exactOf(to)]
      const [low, high] = [roundedRange(from), roundedRange(to)]
      if (direction === null || before === null || after === null || before < 0 || after < 0) continue
      if ((low && high && meets(low, high)) || after > before === (direction === 'up')) continue
      const { unit } = to.quantity
      yield {
        message: `A ${RISES[direction]}, but from ${shownIn(before, unit)} to ${shownIn(after, unit)} is a ${RISES[direction === 'up' ? 'down' : 'up']}.`,
        at: to.quantity.span,
        related: [from.quantity.span],
        working: {
          kind: 'steps',
          steps: [`before: ${shownIn(before, unit)}`, `after: ${shownIn(after, unit)}`],
        },
      }
    }
  },

  flags: [
    'The murder rate fell to ⟦14⟧ per 100,000 people last year from ⟦1:11⟧ in 2019, Zoë 🙂 said.',
    'Fewer people came this year, Zoë 🙂 said: ⟦310⟧, compared with ⟦1:280⟧ in 2019.',
    'Zoë’s 🙂 sales slipped 3 percent to ⟦620,000⟧ cars, from ⟦1:580,000⟧.',
    'Murders rose last year: there were ⟦50⟧, after ⟦1:62⟧ the year before.',
    'Inflation slowed in May to ⟦3.4 percent⟧ from ⟦1:2.9 percent⟧ in April.',
    'Zoë’s 🙂 ice, which was ⟦1:94 metres⟧ thick in 2003, has thinned to ⟦104 metres⟧.',
    'There were ⟦48⟧ fires, an increase on the ⟦1:57⟧ of last year.',
    'Zoë’s 🙂 profit rose to ⟦$41 million⟧ last year from ⟦1:$47 million⟧ the year before.',
    'The number of passengers fell from ⟦1:210,000⟧ in 2013 to ⟦260,000⟧ in 2014.',
    'Sales were ⟦£4.1m⟧, up from ⟦1:£5.2m⟧ a year earlier.',
    'Power was restored to ⟦12,000⟧ homes, up from ⟦1:14,000⟧ on Wednesday.',
  ],
  passes: [
    'Fewer people came this year: 280, compared with 310 in 2019.',
    'Murders rose last year: there were 62, after 50 the year before.',
    'He won 40 votes, against 60 for the mayor, as support for her party rose.',
    'Profit rose to $47 million last year from $41 million the year before.',
    'Sales were £5.2m, up from £4.1m a year earlier.',
    'The number did not rise from 210,000 to 190,000 as the minister said.',
    'Temperatures fell from 5C to -3C.',
    'She moved from 12 High Street to 10 Low Lane.',
  ],
}
