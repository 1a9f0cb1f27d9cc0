import { daysBetween } from '../../reference/calendar.ts'
import { findAges, isOnePerson, type AgeTold } from '../time/find-ages.ts'
import { around, messageOf, type Pair } from './between-articles.ts'
import type { Story, StoryCheck } from './story-check.ts'

// Words by which an article tells one namesake from another.
const NAMESAKE =
  /\b(?:no relation|not related|unrelated|another|different|namesake|junior|senior|elder|younger|Jr|Sr)\b/iu

const DAYS_OF_YEAR = 365.25

// A birthday between two articles is likelier than a slip once they lie this many days apart.
const BIRTHDAY_LIKELY = 60

/** Whether a person can be both, growing older between the two days of printing. */
const canBeBoth = (
  story: Story,
  { earlier, later }: Pair,
  [before, after]: readonly [number, number],
): boolean => {
  const [from, to] = [earlier, later].map(
    ({ start }) => story.copies[story.articleAt(start)]?.publishedAt ?? null,
  )
  if (!from || !to) return after - before === 1
  const days = daysBetween(from, to)
  const grown = after - before
  if (grown === 1 && days < BIRTHDAY_LIKELY) return false
  return grown >= Math.floor(days / DAYS_OF_YEAR) && grown <= Math.ceil(days / DAYS_OF_YEAR)
}

const isNamesake = (story: Story, { earlier, later }: Pair): boolean =>
  [earlier, later].some((span) => NAMESAKE.test(around(story, span)))

export const ageChanges: StoryCheck = {
  id: 'age-changes',
  shelf: 'story',
  severity: 'error',
  title: 'A person has another age in another article of the story',
  why: 'One of the two is wrong, and both stand in the archive.',
  limits:
    'Knows people by their names: two first names with one surname are two people, and so is whoever the text calls no relation. Lets a person grow older with the days of publication.',

  *run(story) {
    const ages = findAges(story.joined)
    const seen = new Map<string, AgeTold[]>()
    for (const told of ages) {
      const at = told.figure.quantity.span
      const others = seen.get(told.surname) ?? []
      seen.set(told.surname, [...others, told])
      // What one article says of itself is a matter of that article.
      const known = others.findLast(
        (other) => isElsewhere(story, other, told) && isOnePerson(story.joined, other, told),
      )
      if (!known || known.age === told.age || (known.first ?? told.first) === null) continue
      const pair = { earlier: known.figure.quantity.span, later: at }
      if (canBeBoth(story, pair, [known.age, told.age]) || isNamesake(story, pair)) continue
      yield {
        message: messageOf(story, pair, `${told.surname}: `),
        at,
        related: [pair.earlier],
        severity: Math.abs(told.age - known.age) === 1 ? 'warning' : 'error',
      }
    }
  },

  flags: [
    ['Maria Lopez, ⟦1:34⟧, was hurt.', 'Zoë wept. 🙂 Lopez, ⟦43⟧, is a nurse.'],
    [
      { text: 'Dario Benko, ⟦1:44⟧, was held.', publishedAt: '2021-07-13' },
      { text: 'Dario Benko, ⟦45⟧, was freed.', publishedAt: '2021-07-15' },
    ],
  ],
  passes: [
    ['Maria Lopez, 34, was hurt.', 'Maria Lopez, 34, is a nurse.'],
    ['Maria Lopez, 34, was hurt.', 'Juan Lopez, 43, is a nurse. Maria Lopez is not.'],
    ['Maria Lopez, 34, was hurt.', 'Maria Lopez, 61, a farmer who is no relation, spoke of fear.'],
    [
      { text: 'Dario Benko, 44, was held.', publishedAt: '2021-07-13' },
      { text: 'Dario Benko, 45, was freed.', publishedAt: '2022-03-15' },
    ],
  ],
}

const isElsewhere = (story: Story, a: AgeTold, b: AgeTold): boolean =>
  story.articleAt(a.figure.quantity.span.start) !== story.articleAt(b.figure.quantity.span.start)
