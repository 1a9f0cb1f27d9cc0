import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { townsMeant } from '../../reference/places.ts'
import type { Copy, Raised } from '../check.ts'
import { eventKind } from './event-kinds.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER, WHERE } from './where-words.ts'

/** A name, the word that makes it a place of something, and the event whose name it opens: *the Bradford blaze*. */
type Placed = Readonly<{ place: Mention; preposition: string; event: string | null }>

/** Verbs by which an event comes to a place without a preposition: *the landslide struck Cerro Alto*. */
const COMES =
  /^(?:strike|struck|hit|shake|shook|rock|rocked|devastate|devastated|flatten|flattened|engulf|engulfed|batter|battered|rip|sweep)$/u

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
    const isPlaced = WHERE.test(before?.lower ?? '') || before?.lower === 'through'
    if (!isPlaced && event === null && !COMES.test(before?.lemma ?? '')) continue
    const one = { place, preposition: isPlaced ? (before?.lower ?? 'in') : 'in', event }
    placed.set(place.sentence, [...(placed.get(place.sentence) ?? []), one])
  }
  return placed
}

const ACCIDENTS: ReadonlySet<string> = new Set(
  'fire crash collapse explosion landslide flood leak robbery stampede'.split(' '),
)

/** *The Bradford blaze*: the event that a known town's name stands right before. */
const eventAfter = (tokens: readonly Token[], first: number, { span, words }: Mention): string | null => {
  let end = first
  while ((tokens[end]?.span.start ?? Infinity) < span.end) end++
  const noun = tokens[end]
  const isThe = /^(?:the|this)$/u.test(tokens[first - 1]?.lower ?? '')
  const kind = eventKind(tokens, end)
  if (!noun || !isThe || noun.tag !== 'NN' || kind === null) return null
  // *The Nice attack* is a name of history; a blaze is called by its town while it is news.
  return ACCIDENTS.has(kind) && townsMeant(words).length > 0 ? kind : null
}

const YEAR = /^(?:1[89]|20)\d\d$/u
const FARTHEST = 3
/** *The blast was heard in Pishin*. */
const AFAR =
  /^(?:heard|felt|seen|visible|audible|noticed|shown|broadcast|televised|watched|planned|scheduled|expected|due)$/u
/** The news of an article stands at its head. */
const HEAD = 4

/** The noun of the event right before *in PLACE*, as one that is known: *the blast in Ripon*. */
const eventBefore = ({ syntax: { tokens, sentences } }: Copy, placed: Placed, at: number): string | null => {
  const { place } = placed
  const floor = sentences[place.sentence]?.first ?? 0
  const isOther = tokens
    .slice(floor, sentences[place.sentence]?.end)
    .some(({ lower }) => ANOTHER.test(lower) || YEAR.test(lower) || lower === 'ago')
  if (isOther) return null
  if (placed.event !== null) return placed.event
  for (let noun = at - 2; noun >= Math.max(floor, at - 1 - FARTHEST); noun--) {
    const token = tokens[noun]
    if (token?.tag === 'CC' || token?.text === ';' || AFAR.test(token?.lower ?? '')) return null
    const kind = eventKind(tokens, noun)
    if (
      !token ||
      kind === null ||
      !/^(?:NNS?|JJ|VBG)$/u.test(token.tag) ||
      (token.tag === 'NNS' && token.lower !== 'talks')
    )
      continue
    const before = tokens.slice(Math.max(floor, noun - 4), noun)
    // *His first concert*: what an ordinal sets apart is another's matter.
    if (before.some(({ lower }) => /^(?:first|last|final|debut|inaugural)$/u.test(lower))) return null
    return before.some(({ lower, tag }) => /^(?:the|this)$/u.test(lower) || /^(?:POS|PRP\$)$/u.test(tag))
      ? kind
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
      for (const kind of kindsIn(tokens, range?.first ?? 0, range?.end ?? 0))
        told.set(kind, [...(told.get(kind) ?? []), ...places])
    for (const { place } of places) for (const word of foldName(place.words).split(' ')) known.add(word)
  }
}

const kindsIn = (tokens: readonly Token[], first: number, end: number): ReadonlySet<string> => {
  const kinds = new Set<string>()
  for (let at = first; at < end; at++) {
    const kind = eventKind(tokens, at)
    if (kind !== null) kinds.add(kind)
  }
  return kinds
}

const FIRST_OF_SEVERAL = /^(?:another|second|third|earlier|previous|similar|separate)$/u

/** Events that stand in the plural, or one of which is *another*. */
const severalIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token, at) => {
      const kind = token.tag.startsWith('NN') ? eventKind(tokens, at) : null
      if (kind === null) return []
      const isOne = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => FIRST_OF_SEVERAL.test(lower))
      // *The raiders* are several; the raid is one.
      const isMany = token.tag === 'NNS' && !/^talks$|[eo]rs$/u.test(token.lower)
      return isMany || isOne ? [kind] : []
    }),
  )

const liesApart = (a: Placed, b: Placed): boolean =>
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place, a.preposition === 'in' && b.preposition === 'in')
