import type { Figure } from '../../domain/ledger.ts'
import type { Raised } from '../check.ts'
import { messageOf, placeOf, stepOf } from './between-articles.ts'
import { findTolls, isOneToll, type Toll } from './find-tolls.ts'
import { isOneVoice } from './one-voice.ts'
import { revisesFigures, saysRevised } from './revised.ts'
import type { Story, StoryCheck } from './story-check.ts'

/** Whether no count that only grows goes from one figure to the other. *More than 40* after 43 is only rounder. */
const hasFallen = (a: Figure, b: Figure): boolean => {
  if (a.low === null) return false
  if (b.high !== null) return b.high < a.low
  const [before, after] = [a.quantity.min, b.quantity.min]
  const isAbout = a.quantity.approximate && a.quantity.max !== null
  return before !== null && after !== null && !isAbout && Math.floor(before / b.step) * b.step > after
}

/** The toll that a later one falls short of: of the newest article before it that gives one. */
const highestBefore = (story: Story, tolls: readonly Toll[], later: Toll): Toll | null => {
  for (let article = later.article - 1; article >= 0; article--) {
    const known = tolls.filter((toll) => toll.article === article && isOneToll(story, toll, later))
    if (known.length === 0) continue
    return known.every(({ figure }) => hasFallen(figure, later.figure))
      ? (known.toSorted((a, b) => (b.figure.low ?? 0) - (a.figure.low ?? 0))[0] ?? null)
      : null
  }
  return null
}

/** Whether the later article, or one in between, says that figures were put right. */
const isPutRight = (story: Story, earlier: Toll, later: Toll): boolean =>
  saysRevised(story, later.figure.quantity.span) ||
  story.copies.some((_, at) => at > earlier.article && at <= later.article && revisesFigures(story, at))

const raise = (story: Story, { figure: a }: Toll, { figure: b }: Toll): ReturnType<typeof pairOf> => {
  const isExact = [a, b].every(({ quantity: { min, max } }) => min === max)
  const isOwn = a.speaker.length === 0 && b.speaker.length === 0
  return pairOf(story, a, b, isExact && (isOwn || isOneVoice(a, b)) ? 'error' : 'warning')
}

const pairOf = (story: Story, a: Figure, b: Figure, severity: NonNullable<Raised['severity']>) => {
  const pair = { earlier: a.quantity.span, later: b.quantity.span }
  return {
    message: messageOf(story, { earlier: placeOf(a), later: placeOf(b) }, 'The toll fell: '),
    at: pair.later,
    related: [pair.earlier],
    severity,
    working: {
      kind: 'steps' as const,
      steps: [a, b].map((figure) => stepOf(story, placeOf(figure))),
    },
  }
}

export const tollFell: StoryCheck = {
  id: 'toll-fell',
  shelf: 'story',
  severity: 'warning',
  title: 'A toll is lower than in an earlier article of the story',
  why: 'The dead do not come back: a count that fell was corrected, and then the article says so, or one of the two is wrong.',
  limits:
    'A higher toll takes the place of a lower one in silence. Two tolls are one only for the same people, event, place and word; parts of a toll, the dead of single days and other events are left alone, and so is an article that says that figures were revised.',

  *run(story) {
    const tolls = findTolls(story)
    for (const later of tolls) {
      const earlier = highestBefore(story, tolls, later)
      if (!earlier || isPutRight(story, earlier, later)) continue
      // An article that has the higher toll as well speaks of a part here.
      const isAPart = tolls.some(
        (own) =>
          own.article === later.article &&
          own.fate === later.fate &&
          (own.figure.low ?? 0) >= (earlier.figure.low ?? 0),
      )
      if (!isAPart) yield raise(story, earlier, later)
    }
  },

  flags: [
    [
      {
        text: 'The landslide at Orlec has killed ⟦1:88⟧ people, the mayor said. Zoë wept.',
        publishedAt: '2021-07-13',
      },
      {
        text: 'The landslide at Orlec killed ⟦71⟧ people 🙂, the government said.',
        publishedAt: '2021-07-16',
      },
    ],
    [
      {
        text: '⟦1:Fourteen⟧ people were killed in the blast at Dorn, police said.',
        publishedAt: '2021-07-13',
      },
      {
        text: 'Zoë wept. 🙂 Police said that ⟦nine⟧ people were killed in the blast at Dorn.',
        publishedAt: '2021-07-14',
      },
    ],
    [
      { text: 'The fire at a hotel in Karsin has killed at least ⟦1:26⟧ people.', publishedAt: '2021-07-13' },
      {
        text: 'The death toll in the hotel fire in Karsin rose to ⟦24⟧ on Wednesday.',
        publishedAt: '2021-07-14',
      },
    ],
  ],
  passes: [
    [
      { text: 'Nine people were killed in the blast at Dorn, police said.', publishedAt: '2021-07-13' },
      { text: 'Police said that 14 people were killed in the blast at Dorn.', publishedAt: '2021-07-14' },
    ],
    [
      { text: 'Fourteen people were killed in the blast at Dorn, police said.', publishedAt: '2021-07-13' },
      {
        text: 'Police revised the toll: nine people were killed in the blast at Dorn.',
        publishedAt: '2021-07-14',
      },
    ],
    [
      { text: 'The fire at a hotel in Karsin has killed 43 people.', publishedAt: '2021-07-13' },
      {
        text: 'More than 40 people were killed in the hotel fire in Karsin. A similar fire killed 12 people in Dorn.',
        publishedAt: '2021-07-14',
      },
    ],
    [
      {
        text: 'The hospital in Dorn said that 14 people were killed in the blast.',
        publishedAt: '2021-07-13',
      },
      { text: 'The army said that nine people were killed in the blast at Dorn.', publishedAt: '2021-07-13' },
    ],
    [
      { text: 'The blast at Dorn killed 14 people.', publishedAt: '2021-07-13' },
      { text: 'A train crash near Dorn killed three people.', publishedAt: '2021-07-14' },
    ],
  ],
}
