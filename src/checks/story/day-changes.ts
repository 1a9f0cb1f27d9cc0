import type { TimePoint } from '../../domain/ledger.ts'
import { overlaps } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { messageOf, stepOf } from './between-articles.ts'
import { saysRevised } from './revised.ts'
import type { Story, StoryCheck } from './story-check.ts'

/** What happens to a thing or a person once. */
const ONCE = new Set(
  'derail crash explode sink collapse capsize erupt die overturn drown bear marry resign abdicate assassinate execute sentence convict acquit sign kidnap abduct escape disappear vanish burn burst crumble topple land'.split(
    ' ',
  ),
)

/** A deed of one day: the verb, and who does or suffers it. */
type Dated = Readonly<{
  point: TimePoint
  day: string
  subject: string
  names: ReadonlySet<string>
  nouns: ReadonlySet<string>
}>

const isNoun = ({ tag }: Token): boolean => tag.startsWith('NN')

/** The single day of a point, also of a part of one (*Sunday evening*). */
const dayOf = ({ mention: { from, to, precision } }: TimePoint): string | null => {
  const isOne = from !== null && from.slice(0, 10) === to?.slice(0, 10)
  return isOne && /^(?:day|hour|minute)$/u.test(precision) ? from.slice(0, 10) : null
}

/** Who or what does the verb; a relative pronoun does what its noun does. */
const subjectOf = ({ tokens, sentences }: Syntax, act: number): Token | null => {
  const verb = tokens[act]
  const range = sentences[verb?.sentence ?? -1]
  const subject = tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .find(({ relation, head }) => relation.startsWith('nsubj') && head === act)
  const isRelative = subject !== undefined && /^(?:which|who|that)$/u.test(subject.lower)
  return (isRelative && verb?.relation.startsWith('acl') ? tokens[verb.head] : subject) ?? null
}

const findDated = ({ joined: { timeline, syntax } }: Story): Dated[] => {
  const places = new Map(syntax.tokens.map(({ span }, index) => [span.start, index]))
  return timeline.flatMap((point): Dated[] => {
    const { verb, tag, mention, verbSpan } = point
    const day = dayOf(point)
    if (day === null || verb === null || !ONCE.has(verb) || !/^VB[DN]$/u.test(tag ?? '')) return []
    const subject = subjectOf(syntax, places.get(verbSpan?.start ?? -1) ?? -1)
    if (!subject || !isNoun(subject)) return []
    const range = syntax.sentences[point.sentence]
    const tokens = syntax.tokens
      .slice(range?.first ?? 0, range?.end ?? 0)
      .filter(({ span }) => !overlaps(span, mention.span))
    return [
      {
        point,
        day,
        subject: subject.lemma.toLowerCase(),
        names: lemmasOf(tokens.filter((token) => token.tag.startsWith('NNP'))),
        nouns: lemmasOf(tokens.filter((token) => isNoun(token) && !token.tag.startsWith('NNP'))),
      },
    ]
  })
}

const lemmasOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ lemma }) => lemma.toLowerCase()))

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

const isOneDeed = (a: Dated, b: Dated): boolean => {
  if (a.point.verb !== b.point.verb || a.subject !== b.subject) return false
  const names = shared(a.names, b.names)
  const isNamed = a.names.has(a.subject)
  return (
    isNamed ||
    (names > 0 && names >= Math.min(a.names.size, b.names.size) / 2) ||
    (names === 0 && Math.min(a.names.size, b.names.size) === 0 && shared(a.nouns, b.nouns) > 2)
  )
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
    const seen = new Map<string, Dated[]>()
    for (const dated of findDated(story)) {
      const key = `${dated.point.verb ?? ''} ${dated.subject}`
      const others = seen.get(key) ?? []
      seen.set(key, [...others, dated].slice(-MOST))
      const at = dated.point.mention.span
      const known = others.filter((other) => isOneDeed(other, dated))
      const first = known.find(
        ({ point }) => story.articleAt(point.mention.span.start) !== story.articleAt(at.start),
      )
      if (!first || known.some(({ day }) => day === dated.day) || saysRevised(story, at)) continue
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
      { text: 'The ferry sank off Dorn on ⟦1:Sunday⟧ in calm seas.', publishedAt: '2021-07-12' },
      {
        text: 'Zoë wept. 🙂 The ferry sank off Dorn on ⟦Monday⟧, the coastguard said.',
        publishedAt: '2021-07-14',
      },
    ],
  ],
  passes: [
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
