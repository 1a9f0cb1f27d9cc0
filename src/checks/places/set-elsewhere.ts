import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { deedStem } from '../deeds/stem.ts'
import { stemsOf } from '../deeds/stems-of.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'

/**
 * *A gallery in Ghent*, and further down *the gallery in Bruges*: one thing with two addresses, in sentences that tell
 * of one event. Only *in*, *at* and the like right behind the noun tie a thing to a place.
 */
type Setting = Readonly<{
  noun: Token
  place: Mention
  isDefinite: boolean
  /** What else the sentence tells of, in stems. */
  context: ReadonlySet<string>
}>

const TIES = /^(?:in|at|near|outside|off|above)$/u
/** Words that make a second one of it, wherever they stand in the sentence. */
const ANOTHER = /^(?:another|second|similar|other|previous|earlier|separate|both|each|every)$/u
const YEAR = /^(?:1[89]|20)\d\d$/u
/** Nouns of which there is one in every town, or that are no thing. Own list. */
const EVERYWHERE =
  /^(?:man|woman|boy|girl|people|person|family|life|home|office|headquarters|court|hospital|police|school|university|church|council|branch|base|part|area|region|interest|role|place|work|job|day|night|time|year|week|game|match|win|defeat|draw|victory|election|vote|house|street|market|station|airport|port|embassy|mayor|meeting|summit|conference|trial|case|situation|war|fighting|team|club|office|centre|center|plant|factory|city|town|village|world|country|north|south|east|west)$/u
/** How much of the text an article's news may take: what stands first. */
const HEAD = 6

const settingsIn = ({ entities, syntax: { tokens, sentences } }: Copy): Setting[] => {
  const at = new Map(tokens.map(({ span }, index) => [span.start, index]))
  const people = new Set(entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  return entities.names.flatMap((place): Setting[] => {
    const first = at.get(place.span.start) ?? -1
    const noun = tokens[first - 2]
    const range = sentences[place.sentence]
    if (people.has(place.span.start) || !noun || !range || !TIES.test(tokens[first - 1]?.lower ?? ''))
      return []
    if (noun.tag !== 'NN' || EVERYWHERE.test(noun.lemma) || noun.sentence !== place.sentence) return []
    const part = tokens.slice(range.first, range.end)
    if (part.some(({ lower }) => ANOTHER.test(lower) || YEAR.test(lower))) return []
    const context = stemsOf(part.filter((token) => token !== noun && !token.tag.startsWith('NNP')))
    return [{ noun, place, isDefinite: isKnown(tokens, first - 2), context }]
  })
}

/** *The gallery*, *the Goldmark shop*. */
const isKnown = (tokens: readonly Token[], noun: number): boolean => {
  let first = noun
  while (/^(?:JJ|NN|NNP|VBN|CD)$/u.test(tokens[first - 1]?.tag ?? '')) first--
  return /^(?:the|this)$/u.test(tokens[first - 1]?.lower ?? '')
}

/** One thing in two places, the earlier one in the head of the article. */
export const setElsewhere = function* (copy: Copy): Iterable<Raised> {
  const plurals = new Set(copy.syntax.tokens.flatMap(({ tag, lemma }) => (tag === 'NNS' ? [lemma] : [])))
  const first = new Map<string, Setting>()
  const named = new Set<string>()
  for (const setting of settingsIn(copy)) {
    const { noun, place, isDefinite } = setting
    const key = deedStem(noun)
    const earlier = first.get(key)
    const isNew = !named.has(foldName(place.words))
    named.add(foldName(place.words))
    if (!earlier) {
      if (place.sentence < HEAD) first.set(key, setting)
      continue
    }
    if (!isDefinite || !isNew || plurals.has(noun.lemma) || !areAtOdds(earlier, setting)) continue
    yield {
      message: `The ${noun.text} is placed at ${place.words} here and at ${earlier.place.words} above.`,
      at: place.span,
      related: [earlier.place.span],
    }
  }
}

const areAtOdds = (a: Setting, b: Setting): boolean =>
  a.place.sentence !== b.place.sentence &&
  [...b.context].some((stem) => a.context.has(stem)) &&
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place, true)
