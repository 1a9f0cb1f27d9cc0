import { messageOf, stepOf } from './between-articles.ts'
import { findDatedDeeds, type DatedDeed } from './find-dated-deeds.ts'
import { saysRevised } from './revised.ts'
import type { StoryCheck } from './story-check.ts'

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

/** The same happens to the same: by who it is, or else by the names and nouns of the two sentences. */
const isOneDeed = (a: DatedDeed, b: DatedDeed): boolean => {
  if (a.verb !== b.verb || a.subject !== b.subject) return false
  const names = shared(a.names, b.names)
  const isNamed = a.subject !== null && a.names.has(a.subject)
  const isThere = names > 0 && names >= Math.min(a.names.size, b.names.size) / 2
  return isNamed || (isThere && (a.subject !== null || shared(a.nouns, b.nouns) > 0))
}

export const dayChanges: StoryCheck = {
  id: 'day-changes',
  shelf: 'story',
  severity: 'warning',
  title: 'An event has another day in another article of the story',
  why: 'A thing that happens once happens on one day; weekdays slip when a piece is written over from the day before.',
  limits:
    'Compares what happens once (a ship sinks, a person dies), by the verb and who or what it happens to. Needs the publication days, where the articles give weekdays.',

  *run(story) {
    const seen = new Map<string, DatedDeed[]>()
    for (const dated of findDatedDeeds(story)) {
      const key = dated.verb
      const others = seen.get(key) ?? []
      seen.set(key, [...others, dated].slice(-MOST))
      const at = dated.point.mention.span
      const known = others.filter((other) => isOneDeed(other, dated))
      const first = known.find(
        ({ point }) => story.articleAt(point.mention.span.start) !== story.articleAt(at.start),
      )
      if (!first || !dated.isKnown || known.some(({ day }) => day === dated.day) || saysRevised(story, at))
        continue
      const earlier = first.point.mention.span
      yield {
        message: messageOf(story, { earlier, later: at }),
        at,
        related: [earlier],
        working: {
          kind: 'steps',
          steps: [first, dated].map(({ point, day }) => `${stepOf(story, point.mention.span)} = ${day}`),
        },
      }
    }
  },

  flags: [
    [
      { text: 'A student was stabbed in Dorn on ⟦1:Sunday⟧, he said.', publishedAt: '2021-07-12' },
      {
        text: 'Zoë wept. 🙂 The student who was stabbed in Dorn on ⟦Monday⟧ is awake.',
        publishedAt: '2021-07-14',
      },
    ],
    [
      { text: 'The ferry sank off Dorn on ⟦1:Sunday⟧ in calm seas.', publishedAt: '2021-07-12' },
      {
        text: 'Zoë wept. 🙂 The ferry sank off Dorn on ⟦Monday⟧, the coastguard said.',
        publishedAt: '2021-07-14',
      },
    ],
  ],
  passes: [
    [
      { text: 'A student was stabbed in Dorn on Sunday, he said.', publishedAt: '2021-07-12' },
      { text: 'Zoë wept. 🙂 A student was stabbed in Dorn on Tuesday, he said.', publishedAt: '2021-07-14' },
    ],
    [
      { text: 'The ferry sank off Dorn on Sunday in calm seas.', publishedAt: '2021-07-12' },
      { text: 'The ferry sank off Dorn on July 11, the coastguard said.', publishedAt: '2021-07-14' },
    ],
    [
      { text: 'The ferry sank off Dorn on Sunday in calm seas.', publishedAt: '2021-07-12' },
      { text: 'A ferry sank off Karsin on Monday, the coastguard said.', publishedAt: '2021-07-14' },
    ],
    [
      { text: 'The ferry sank off Dorn on Sunday in calm seas.', publishedAt: '2021-07-12' },
      {
        text: 'The ferry sank off Dorn on Saturday, not on Sunday as first reported.',
        publishedAt: '2021-07-14',
      },
    ],
  ],
}

const MOST = 20
