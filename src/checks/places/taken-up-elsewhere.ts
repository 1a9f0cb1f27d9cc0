import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { eventKind, kindsCalled } from './event-kinds.ts'
import { eventBefore, placesBySentence, type Placed } from './events-placed.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER } from './where-words.ts'

/** The news of an article stands at its head. */
const HEAD = 4

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
    if ((sentence < HEAD || isNews(copy, sentence)) && copy.sentences[sentence]?.mood !== 'heading')
      for (const kind of [...kindsIn(tokens, range?.first ?? 0, range?.end ?? 0)].flatMap(kindsCalled))
        told.set(kind, [...(told.get(kind) ?? []), ...places])
    for (const { place } of places) for (const word of foldName(place.words).split(' ')) known.add(word)
  }
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|overnight)$/u
const YEAR = /^(?:1[89]|20)\d\d$/u

/** Further down what is told of a day of this week is news as well. */
const isNews = ({ syntax: { tokens, sentences } }: Copy, sentence: number): boolean => {
  const own = tokens.slice(sentences[sentence]?.first ?? 0, sentences[sentence]?.end ?? 0)
  return (
    own.some(({ lower }) => DAY.test(lower)) &&
    !own.some(({ lower }) => ANOTHER.test(lower) || YEAR.test(lower) || lower === 'ago')
  )
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
      const isMany = token.tag === 'NNS' && !/^(?:talks|negotiations)$|[eo]rs$|^flames$/u.test(token.lower)
      return isMany || isOne ? [kind] : []
    }),
  )

const liesApart = (a: Placed, b: Placed): boolean =>
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place, a.preposition === 'in' && b.preposition === 'in')
