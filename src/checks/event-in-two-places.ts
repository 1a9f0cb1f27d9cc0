import type { Mention } from '../domain/entity.ts'
import { textOf } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import { foldName } from '../reference/fold-name.ts'
import { isRegion } from '../reference/regions.ts'
import { stateNamed } from '../reference/states.ts'
import { lineBetween } from '../reference/geodesics.ts'
import { townsMeant } from '../reference/places.ts'
import type { Check, Copy, Raised } from './check.ts'
import { deedsOf, type Deed } from './deeds/find-deeds.ts'
import { deedStem } from './deeds/stem.ts'

/** What a sentence tells, and where it says that it was. */
type Told = Readonly<{
  place: Mention
  act: Token
  subject: string | null
  isDefinite: boolean
  words: ReadonlySet<string>
  sentence: number
}>

const FEWEST_SHARED = 3
const ENOUGH = 0.5

const WHERE = /^(?:in|at|near|outside)$/u
const LIGHT = /^(?:be|have|do|say|tell|go|make|take|get|come|live|work|call|want)$/u
/** What happens to a thing once. */
const HAPPENS = /^(?:derail|crash|explode|sink|collapse|capsize|erupt|die|overturn|drown)$/u
const ANOTHER = /^(?:another|second|also|similar|other|later|again|then|both|each|next)$/u

const contentOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap(({ tag, lemma, relation }) =>
      /^(?:NNS?|VB[DGNPZ]?)$/u.test(tag) && !LIGHT.test(lemma) && !relation.startsWith('aux') ? [lemma] : [],
    ),
  )

/** A past event with a definite thing and a place: *the coins were stolen from the museum in Drevin*. */
const toldIn = ({ entities, syntax }: Copy): Told[] => {
  const { tokens, sentences } = syntax
  const people = new Set(entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  const at = new Map(tokens.map(({ span }, index) => [span.start, index]))
  return entities.names.flatMap((place): Told[] => {
    const index = at.get(place.span.start) ?? -1
    if (people.has(place.span.start) || !WHERE.test(tokens[index - 1]?.lower ?? '')) return []
    const range = sentences[place.sentence]
    const part = tokens.slice(range?.first ?? 0, range?.end ?? 0)
    const act = actAbove(tokens, index)
    if (!act || part.some(({ lower }) => ANOTHER.test(lower))) return []
    const subject =
      part.find(({ relation, head }) => relation.startsWith('nsubj') && tokens[head] === act) ?? null
    const isDefinite =
      part.some(({ lower, head }) => lower === 'the' && tokens[head] === subject) || subject?.tag === 'NNP'
    return [
      {
        place,
        act,
        subject: subject?.lemma ?? null,
        isDefinite,
        words: contentOf(part),
        sentence: place.sentence,
      },
    ]
  })
}

/** The past verb whose clause holds the place, not further up than three steps. */
const actAbove = (tokens: readonly Token[], from: number): Token | null => {
  for (let at = from, step = 0; step < 6; step++) {
    const token = tokens[at]
    if (!token) return null
    if (/^VB[DN]$/u.test(token.tag)) return LIGHT.test(token.lemma) ? null : token
    if (token.head < 0) return null
    at = token.head
  }
  return null
}

const isOneEvent = (a: Told, b: Told): boolean => {
  if (a.sentence === b.sentence || a.act.lemma !== b.act.lemma) return false
  if (HAPPENS.test(a.act.lemma) && a.subject !== null && a.subject === b.subject && b.isDefinite) return true
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= FEWEST_SHARED && shared / Math.min(a.words.size, b.words.size) >= ENOUGH
}

/** A country or a state of the union holds towns: one event can be in both. */
const isWide = (name: string): boolean => stateNamed(name) !== null || isRegion(name)

const isElsewhere = (a: Mention, b: Mention): boolean => {
  const [one, two] = [foldName(a.words), foldName(b.words)]
  const [wide, other] = [a, b].map(({ words }) => isWide(words))
  return !one.includes(two) && !two.includes(one) && !wide && !other
}

const raise = (text: string, a: Told, b: Told): Raised => ({
  message: `“${textOf(text, b.act.span)}” in ${b.place.words} here, in ${a.place.words} above.`,
  at: b.place.span,
  related: [a.place.span],
})

const ONCE = new Set(
  'derail crash explode sink collapse capsize erupt overturn drown topple burst burn shoot wedding avalanche landslide'
    .split(' ')
    .map((lemma) => deedStem({ lemma })),
)
const FARTHEST = 8
/** Nearer towns than this may both name the place. */
const NEAR_KM = 25

type Happening = Readonly<{
  stem: string
  subject: ReadonlySet<string>
  isKnown: boolean
  place: Mention
  sentence: number
}>

/** *Came off the rails* is said of what is later *the derailment*. */
const stemOfHappening = ({ stem, args }: Deed): string =>
  args.has('rail') || stem === 'rail' ? 'derail' : stem

/** What happens once to a thing, told by a verb or by the noun of it, with the place right after. */
const happeningsIn = (copy: Copy): Happening[] => {
  const { tokens } = copy.syntax
  const places = new Map(copy.entities.names.map((name) => [name.span.start, name]))
  const placeAfter = (from: number, sentence: number): Mention | null => {
    for (let at = from + 1; at <= from + FARTHEST && tokens[at]?.sentence === sentence; at++) {
      const name = places.get(tokens[at]?.span.start ?? -1)
      const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3], tokens[at - 4]]
      if (name && before.some((token) => token && WHERE.test(token.lower))) return name
      if (/^[.;]$/u.test(tokens[at]?.text ?? '.')) return null
    }
    return null
  }
  const told = deedsOf(copy).flatMap((deed): Happening[] => {
    const stem = stemOfHappening(deed)
    const place = ONCE.has(stem) ? placeAfter(deed.at, deed.verb.sentence) : null
    return place && !deed.isModal && !deed.isNegated
      ? [{ stem, subject: deed.subject, isKnown: deed.isKnown, place, sentence: deed.verb.sentence }]
      : []
  })
  const named = tokens.flatMap((token, at): Happening[] => {
    const stem = deedStem(token)
    const isThe = tokens[at - 1]?.lower === 'the'
    if (!token.tag.startsWith('NN') || !isThe || !ONCE.has(stem) || !WHERE.test(tokens[at + 1]?.lower ?? ''))
      return []
    const place = placeAfter(at, token.sentence)
    return place ? [{ stem, subject: new Set(), isKnown: true, place, sentence: token.sentence }] : []
  })
  return [...told, ...named].sort((a, b) => a.place.span.start - b.place.span.start)
}

const isFar = (a: Mention, b: Mention): boolean =>
  townsMeant(a.words).every((one) =>
    townsMeant(b.words).every((other) => lineBetween(one, other).kilometres > NEAR_KM),
  )

const happenedTwice = function* (copy: Copy): Iterable<Raised> {
  const all = happeningsIn(copy)
  const { tokens, sentences } = copy.syntax
  const hasAnother = ({ sentence, place }: Happening): boolean =>
    tokens
      .slice(sentences[sentence]?.first ?? 0, sentences[sentence]?.end ?? 0)
      .some(({ lower, span }) => span.start < place.span.start && ANOTHER.test(lower))
  for (const [at, b] of all.entries()) {
    if (!b.isKnown || hasAnother(b)) continue
    // A place that such a thing was told of before is a happening of its own.
    if (all.slice(0, at).some(({ place }) => foldName(place.words) === foldName(b.place.words))) continue
    const a = all
      .slice(Math.max(0, at - 20), at)
      .find(
        (one) =>
          one.stem === b.stem &&
          one.sentence !== b.sentence &&
          (b.subject.size === 0 ||
            one.subject.size === 0 ||
            [...b.subject].some((stem) => one.subject.has(stem))),
      )
    if (!a || hasAnother(a) || !isElsewhere(a.place, b.place) || !isFar(a.place, b.place)) continue
    yield {
      message: `This happened in or near ${b.place.words} here, ${a.place.words} above.`,
      at: b.place.span,
      related: [a.place.span],
    }
  }
}

export const eventInTwoPlaces: Check = {
  id: 'event-in-two-places',
  shelf: 'people',
  severity: 'warning',
  title: 'One event in two places',
  why: 'A thing happens in one place; the reader cannot know which of the two.',
  limits:
    'Takes two sentences for one event when they share the verb and most of their nouns. A village and its district, or two like events, are to be dismissed.',

  *run(copy) {
    yield* happenedTwice(copy)
    const byAct = new Map<string, Told[]>()
    for (const told of toldIn(copy)) {
      const earlier = byAct.get(told.act.lemma) ?? []
      const first = earlier.find((one) => isOneEvent(one, told) && isElsewhere(one.place, told.place))
      if (first) yield raise(copy.text, first, told)
      if (earlier.length < 40) earlier.push(told)
      byAct.set(told.act.lemma, earlier)
    }
  },

  flags: [
    'A train came off the rails near ⟦1:Szolnok⟧ on Thursday. Zoë 🙂 left. The derailment near ⟦Kecskemét⟧ was the second in a month.',
    'The coins were stolen from the museum in ⟦1:Drevin⟧, he said. Zoë wept. 🙂 The coins were stolen from the museum in ⟦Kolnice⟧, he said.',
  ],
  passes: [
    'A train derailed near Lublin on Tuesday, weeks after another train derailed near Radom. The train that derailed near Radom was full.',
    'The coins were stolen from the museum in Drevin. Later, similar coins were stolen from the museum in Kolnice.',
    'Police arrested a man in Leeds. Police arrested a woman in York.',
    'The statue was taken from the square in Drevin. It was found in a barn in Kolnice.',
  ],
}
