import type { Figure } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import { daysBetween } from '../../reference/calendar.ts'
import { isSameThing } from '../figures/same-thing.ts'
import { messageOf, placeOf, stepOf } from './between-articles.ts'
import { canBeOneVoice, isOneVoice } from './one-voice.ts'
import { saysRevised } from './revised.ts'
import type { Story, StoryCheck } from './story-check.ts'
import { daysOf } from './when.ts'

const isSettled = (story: Story, figure: Figure): boolean => {
  const { quantity, fate, isMoving, isPart } = figure
  if (isMoving || isPart || quantity.min === null || quantity.min < 0) return false
  if (quantity.unit === 'percent' || quantity.unit?.endsWith('of age') === true) return false
  if (story.joined.syntax.quotations.some(({ span }) => contains(span, quantity.span))) return false
  return fate === null ? isPast(story, figure) : isLongAgo(story, figure)
}

// What is, has been or will be may be another number tomorrow.
const isPast = ({ joined }: Story, figure: Figure): boolean => {
  if (figure.attribute !== null) return true
  const range = joined.syntax.sentences[figure.sentence]
  const tokens = joined.syntax.tokens.slice(range?.first, range?.end)
  return tokens.some(
    ({ lemma, lower, tag }) =>
      lemma.toLowerCase() === figure.verb && (/^VB[DN]$/u.test(tag) || (tag === 'VBP' && lower !== lemma)),
  )
}

const LONG_AGO_DAYS = 60

/** A toll runs; that of an event long past is settled. */
const isLongAgo = ({ copies, articleAt }: Story, figure: Figure): boolean => {
  const day = copies[articleAt(figure.quantity.span.start)]?.publishedAt ?? null
  const days = daysOf(figure)
  return day !== null && days !== null && daysBetween(days.to, day) > LONG_AGO_DAYS
}

const areApart = (a: Figure, b: Figure): boolean =>
  (a.low ?? 0) > (b.high ?? Infinity) || (b.low ?? 0) > (a.high ?? Infinity)

// One article speaks of its event in its own words: two that share so few may speak of two events.
const FEWEST_SHARED = 2

const isOneFigure = (a: Figure, b: Figure): boolean => {
  if (!isSameThing(a, b) || !canBeOneVoice(a, b)) return false
  const shared = a.context.filter((word) => b.context.includes(word) && word !== a.verb && word !== a.head)
  const names = a.names.filter((name) => b.names.includes(name))
  return (
    shared.length + names.length >= FEWEST_SHARED ||
    (a.subject !== null && a.subject === b.subject && shared.length > 0)
  )
}

export const figureChanges: StoryCheck = {
  id: 'figure-changes',
  shelf: 'story',
  severity: 'warning',
  title: 'A settled figure is another in a later article of the story',
  why: 'A count of what is over does not change by itself: one of the two articles is wrong.',
  limits:
    'Takes two figures for one when they count the same, by the same deed, in the same event and time, on the same word. Tolls that run, shares, and what is told as still going on are left alone.',

  *run(story) {
    const seen = new Map<string, Figure[]>()
    for (const figure of story.joined.ledger.filter((one) => isSettled(story, one))) {
      const key = `${figure.quantity.unit ?? ''} ${figure.fate ?? figure.head ?? ''}`
      const others = seen.get(key) ?? []
      seen.set(key, [...others, figure].slice(-MOST))
      const article = story.articleAt(figure.quantity.span.start)
      const known = others.filter((other) => isOneFigure(other, figure))
      // What one article says of itself is a matter of that article.
      const first = known.find((other) => story.articleAt(other.quantity.span.start) !== article)
      if (
        !first ||
        !known.every((other) => areApart(other, figure)) ||
        saysRevised(story, figure.quantity.span)
      )
        continue
      const [earlier, later] = [placeOf(first), placeOf(figure)]
      yield {
        message: messageOf(story, { earlier, later }),
        at: figure.quantity.span,
        related: [first.quantity.span],
        severity:
          isOneVoice(first, figure) && !first.quantity.approximate && !figure.quantity.approximate
            ? 'error'
            : 'warning',
        working: { kind: 'steps', steps: [stepOf(story, earlier), stepOf(story, later)] },
      }
    }
  },

  flags: [
    [
      'Thieves stole ⟦1:four⟧ paintings from the museum in Drevin on Monday night.',
      'Zoë wept. 🙂 Her museum was shut. The thieves stole ⟦six⟧ paintings from the museum in Drevin, where the alarm was off.',
    ],
    [
      { text: 'The bridge over the Arn cost ⟦1:$3.2 million⟧.', publishedAt: '2021-07-13' },
      { text: 'The bridge over the Arn cost ⟦$5.2 million⟧ in the end.', publishedAt: '2021-07-14' },
    ],
  ],
  passes: [
    [
      'Thieves stole four paintings from the museum in Drevin on Monday night.',
      'The thieves stole four paintings and two vases from the museum in Drevin.',
    ],
    [
      'Thieves stole four paintings from the museum in Drevin on Monday night.',
      'The thieves stole six paintings from the museum in Drevin, not four as the museum had said at first.',
    ],
    ['The party won 12 seats in Dorn in May, it said.', 'The party won 14 seats in Karsin in June, it said.'],
    ['The firm employs 300 people in Gera.', 'The firm employs 280 people in Gera.'],
  ],
}

// More figures of one kind than this, and the story is a table.
const MOST = 40
