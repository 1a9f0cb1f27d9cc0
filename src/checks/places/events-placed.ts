import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { townsMeant } from '../../reference/places.ts'
import type { Copy } from '../check.ts'
import { eventKind } from './event-kinds.ts'
import { ANOTHER, WHERE } from './where-words.ts'

/** A name, the word that makes it a place of something, and the event whose name it opens: *the Bradford blaze*. */
export type Placed = Readonly<{ place: Mention; preposition: string; event: string | null }>

/** Verbs by which an event comes to a place without a preposition: *the landslide struck Cerro Alto*. */
const COMES =
  /^(?:strike|struck|hit|shake|shook|rock|rocked|devastate|devastated|flatten|flattened|engulf|engulfed|batter|battered|rip|sweep)$/u

const PART_OF_TOWN =
  /^(?:centre|center|heart|streets?|city|town|village|port|suburbs?|outskirts|middle|district|capital)$/u

/** *The centre of Lima*, *a raid on Aleppo*. */
const isOfTown = (tokens: readonly Token[], first: number): boolean => {
  const [noun, preposition] = [tokens[first - 2], tokens[first - 1]?.lower]
  if (preposition === 'of') return PART_OF_TOWN.test(noun?.lower ?? '')
  return preposition === 'on' && /^(?:strike|attack)$/u.test(eventKind(tokens, first - 2) ?? '')
}

/** The names that stand after *in*, *at*, *near* or *outside*, after *struck*, or before the event, by sentence. */
export const placesBySentence = ({
  entities,
  syntax: { tokens },
}: Copy): ReadonlyMap<number, readonly Placed[]> => {
  const at = new Map(tokens.map(({ span }, index) => [span.start, index]))
  const people = new Set(entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  const placed = new Map<number, Placed[]>()
  for (const place of entities.names) {
    if (people.has(place.span.start)) continue
    const first = at.get(place.span.start) ?? 0
    const before = tokens[first - 1]
    const event = eventAfter(tokens, first, place)
    const isPlaced = WHERE.test(before?.lower ?? '') || before?.lower === 'through' || isOfTown(tokens, first)
    if (!isPlaced && event === null && !COMES.test(before?.lemma ?? '')) continue
    const one = { place, preposition: isPlaced ? (before?.lower ?? 'in') : 'in', event }
    placed.set(place.sentence, [...(placed.get(place.sentence) ?? []), one])
  }
  return placed
}

const TAKES_PLACE = new Set([
  'played',
  'held',
  'staged',
  'which',
  'that',
  'happened',
  'occurred',
  'was',
  'took',
  'place',
  ',',
])
const KNOWN = /^(?:the|this|that|he|she|they|it|his|her|their|who)$/u

/** *In Ripon, where the blast took place*. */
const eventWhere = (tokens: readonly Token[], { span, sentence }: Mention, first: number): string | null => {
  let end = first
  while ((tokens[end]?.span.start ?? Infinity) < span.end) end++
  if (tokens[end]?.text === ',') end++
  if (tokens[end]?.lower !== 'where' || !/^(?:the|this)$/u.test(tokens[end + 1]?.lower ?? '')) return null
  for (let at = end + 2; at < end + 5 && tokens[at]?.sentence === sentence; at++) {
    const kind = eventKind(tokens, at)
    if (kind !== null && /^(?:NN|VB[DN])/u.test(tokens[at]?.tag ?? '')) return kind
  }
  return null
}

/** *He was attacked in Bradford*: a deed that was suffered by whom the reader knows. */
const isSuffered = (tokens: readonly Token[], verb: number, floor: number): boolean => {
  const before = tokens.slice(Math.max(floor, verb - 6), verb)
  return (
    tokens[verb]?.tag === 'VBN' &&
    before.some(({ lemma }) => lemma === 'be') &&
    before.some(({ lower }) => KNOWN.test(lower))
  )
}

const ACCIDENTS: ReadonlySet<string> = new Set(
  'fire crash collapse explosion landslide flood leak robbery stampede'.split(' '),
)

/** *The Bradford blaze*: the event that a known town's name stands right before. */
const eventAfter = (tokens: readonly Token[], first: number, { span, words }: Mention): string | null => {
  let end = first
  while ((tokens[end]?.span.start ?? Infinity) < span.end) end++
  // *The Doncaster warehouse fire*.
  if (tokens[end]?.tag === 'NN' && eventKind(tokens, end) === null) end++
  const noun = tokens[end]
  const isThe = /^(?:the|this)$/u.test(tokens[first - 1]?.lower ?? '')
  const kind = eventKind(tokens, end)
  if (!noun || !isThe || noun.tag !== 'NN' || kind === null) return null
  // *The Nice attack* is a name of history; a blaze is called by its town while it is news.
  return ACCIDENTS.has(kind) && townsMeant(words).length > 0 ? kind : null
}

const YEAR = /^(?:1[89]|20)\d\d$/u
const FARTHEST = 3
const BEFORE = 8
/** *The blast was heard in Pishin*. */
const AFAR =
  /^(?:heard|felt|seen|visible|audible|noticed|shown|broadcast|televised|watched|planned|scheduled|expected|due)$/u
/** The noun of the event right before *in PLACE*, as one that is known: *the blast in Ripon*. */
export const eventBefore = (
  { syntax: { tokens, sentences } }: Copy,
  placed: Placed,
  at: number,
): string | null => {
  const { place } = placed
  const floor = sentences[place.sentence]?.first ?? 0
  const isOther =
    tokens.slice(Math.max(floor, at - BEFORE), at + 1).some(({ lower }) => ANOTHER.test(lower)) ||
    tokens
      .slice(floor, sentences[place.sentence]?.end)
      .some(({ lower }) => YEAR.test(lower) || /^(?:ago|another|similar)$/u.test(lower))
  if (isOther) return null
  if (placed.event !== null) return placed.event
  const where = eventWhere(tokens, place, at)
  if (where !== null) return where
  let farthest = at - 1 - FARTHEST
  for (let noun = at - 2; noun >= Math.max(floor, farthest); noun--) {
    const token = tokens[noun]
    if (TAKES_PLACE.has(token?.lower ?? '')) farthest--
    // *Mourners of the attack met in Lahore*: of what the verb tells.
    const isOfVerb = /^VB[DZP]$/u.test(token?.tag ?? '') && !TAKES_PLACE.has(token?.lower ?? '')
    if (isOfVerb || token?.tag === 'CC' || token?.text === ';' || AFAR.test(token?.lower ?? '')) return null
    const kind = eventKind(tokens, noun)
    if (kind !== null && isSuffered(tokens, noun, floor)) return kind
    if (
      !token ||
      kind === null ||
      !/^(?:NNS?|JJ|VBG)$/u.test(token.tag) ||
      (token.tag === 'NNS' && !/^(?:talks|negotiations)$/u.test(token.lower))
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
