import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { townsMeant } from '../../reference/places.ts'
import type { Copy, Raised } from '../check.ts'
import { deedStem } from '../deeds/stem.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER, WHERE } from './where-words.ts'

/** Events of which an article tells one, in one place. Own list. */
const EVENTS: ReadonlySet<string> = new Set(
  'explosion fire crash collapse derailment shooting attack robbery wedding stabbing bombing raid riot rally concert funeral meeting summit marathon avalanche landslide mudslide earthquake quake tornado flood leak ambush massacre kidnapping arrest festival heist murder siege final ceremony vigil parade tournament exhibition conference inquest blockade stampede eruption tsunami sinking spill'
    .split(' ')
    .map((lemma) => deedStem({ lemma })),
)

/** A name, the word that makes it a place of something, and the event whose name it opens: *the Bradford blaze*. */
type Placed = Readonly<{ place: Mention; preposition: string; event: string | null }>

/** Verbs by which an event comes to a place without a preposition: *the landslide struck Cerro Alto*. */
const COMES = /^(?:strike|hit|shake|rock|devastate|flatten|engulf|rip|sweep)$/u

/** The names that stand after *in*, *at*, *near* or *outside*, after *struck*, or before the event, by sentence. */
const placesBySentence = ({ entities, syntax: { tokens } }: Copy): ReadonlyMap<number, readonly Placed[]> => {
  const at = new Map(tokens.map(({ span }, index) => [span.start, index]))
  const people = new Set(entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  const placed = new Map<number, Placed[]>()
  for (const place of entities.names) {
    if (people.has(place.span.start)) continue
    const first = at.get(place.span.start) ?? 0
    const before = tokens[first - 1]
    const event = eventAfter(tokens, first, place)
    const isPlaced = WHERE.test(before?.lower ?? '')
    if (!isPlaced && event === null && !COMES.test(before?.lemma ?? '')) continue
    const one = { place, preposition: isPlaced ? (before?.lower ?? 'in') : 'in', event }
    placed.set(place.sentence, [...(placed.get(place.sentence) ?? []), one])
  }
  return placed
}

const ACCIDENTS: ReadonlySet<string> = new Set(
  'fire crash collapse derailment explosion avalanche landslide mudslide flood leak robbery raid heist stampede'
    .split(' ')
    .map((lemma) => deedStem({ lemma })),
)

/** *The Bradford blaze*: the event that a known town's name stands right before. */
const eventAfter = (tokens: readonly Token[], first: number, { span, words }: Mention): string | null => {
  let end = first
  while ((tokens[end]?.span.start ?? Infinity) < span.end) end++
  const noun = tokens[end]
  const isThe = /^(?:the|this)$/u.test(tokens[first - 1]?.lower ?? '')
  if (!noun || !isThe || noun.tag !== 'NN' || !EVENTS.has(deedStem(noun))) return null
  // *The Nice attack* is a name of history; a blaze is called by its town while it is news.
  return ACCIDENTS.has(deedStem(noun)) && townsMeant(words).length > 0 ? deedStem(noun) : null
}

const YEAR = /^(?:1[89]|20)\d\d$/u
const FARTHEST = 3
/** The news of an article stands at its head. */
const HEAD = 4

/** The noun of the event right before *in PLACE*, as one that is known: *the blast in Ripon*. */
const eventBefore = ({ syntax: { tokens, sentences } }: Copy, placed: Placed, at: number): string | null => {
  const { place } = placed
  const floor = sentences[place.sentence]?.first ?? 0
  const isOther = tokens
    .slice(floor, sentences[place.sentence]?.end)
    .some(({ lower }) => ANOTHER.test(lower) || YEAR.test(lower))
  if (isOther) return null
  if (placed.event !== null) return placed.event
  for (let noun = at - 2; noun >= Math.max(floor, at - 1 - FARTHEST); noun--) {
    const token = tokens[noun]
    if (!token || !/^(?:NN|JJ)$/u.test(token.tag) || !EVENTS.has(deedStem(token))) continue
    const before = tokens.slice(Math.max(floor, noun - 4), noun)
    return before.some(({ lower, tag }) => /^(?:the|this)$/u.test(lower) || tag === 'POS')
      ? deedStem(token)
      : null
  }
  return null
}

/** *A blast in Harrogate …*, and further down *the blast in Ripon*, a place that the article has not named before. */
export const takenUpElsewhere = function* (copy: Copy): Iterable<Raised> {
  const { tokens, sentences } = copy.syntax
  const placed = placesBySentence(copy)
  const indexOf = new Map(tokens.map(({ span }, index) => [span.start, index]))
  const known = new Set(foldName(copy.title ?? '').split(' '))
  const told = new Map<string, Placed[]>()
  const several = severalIn(tokens)
  for (const [sentence, places] of [...placed].sort(([a], [b]) => a - b)) {
    for (const later of places) {
      const event = eventBefore(copy, later, indexOf.get(later.place.span.start) ?? 0)
      const earlier = event === null ? [] : (told.get(event) ?? [])
      const [first] = earlier
      const isNew = !foldName(later.place.words)
        .split(' ')
        .some((word) => known.has(word))
      // *The attacks*: an article that counts several tells of more than one place.
      if (event !== null && several.has(event)) continue
      if (first && isNew && earlier.every((one) => liesApart(one, later)))
        yield {
          message: `This is said to have been ${later.preposition} ${later.place.words} here, ${first.preposition} ${first.place.words} above.`,
          at: later.place.span,
          related: [first.place.span],
        }
    }
    const range = sentences[sentence]
    if (sentence < HEAD && copy.sentences[sentence]?.mood !== 'heading')
      for (const stem of new Set(tokens.slice(range?.first, range?.end).map((token) => deedStem(token))))
        if (EVENTS.has(stem)) told.set(stem, [...(told.get(stem) ?? []), ...places])
    for (const { place } of places) for (const word of foldName(place.words).split(' ')) known.add(word)
  }
}

/** Events that stand in the plural, or one of which is *another*. */
const severalIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token, at) => {
      const isOne = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'another')
      return EVENTS.has(deedStem(token)) && token.tag.startsWith('NN') && (token.tag === 'NNS' || isOne)
        ? [deedStem(token)]
        : []
    }),
  )

const liesApart = (a: Placed, b: Placed): boolean =>
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place, a.preposition === 'in' && b.preposition === 'in')
