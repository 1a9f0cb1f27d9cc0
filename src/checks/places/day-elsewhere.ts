import type { Mention } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { eventKind } from './event-kinds.ts'
import { placesBySentence, type Placed } from './events-placed.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER } from './where-words.ts'

/*
 * *Saturday’s shelling of the market in Kutum*: what is called by its day is what the article has told of that day. Where
 * this was in one place only, and the other has not been named before, it has been told of two.
 */

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
const FARTHEST = 8

type Called = Readonly<{ day: string; place: Placed }>

/** The places that stand behind *Saturday’s EVENT*, in the same clause. */
const calledByDay = (
  { syntax: { tokens } }: Copy,
  places: readonly Placed[],
  at: ReadonlyMap<number, number>,
): Called[] =>
  places.flatMap((place): Called[] => {
    const first = at.get(place.place.span.start) ?? 0
    for (let back = first - 1; back >= Math.max(1, first - FARTHEST); back--) {
      const token = tokens[back]
      if (token?.sentence !== place.place.sentence || /^(?:[,;:.]|CC|VB[DPZ]|MD)$/u.test(token.tag)) return []
      const day = tokens[back - 1]?.lower ?? ''
      const isEvent =
        eventKind(tokens, back + 1) !== null || /(?:ing|ion)$/u.test(tokens[back + 1]?.lower ?? '')
      if (token.tag === 'POS' && DAY.test(day)) return isEvent ? [{ day, place }] : []
    }
    return []
  })

/** What happened on a day in one place, called by the day and told of another place. */
export const dayElsewhere = function* (copy: Copy): Iterable<Raised> {
  const { tokens, sentences } = copy.syntax
  const at = new Map(tokens.map(({ span }, index) => [span.start, index]))
  const told = new Map<string, Placed[]>()
  const known = new Set(foldName(copy.title ?? '').split(' '))
  for (const [sentence, places] of [...placesBySentence(copy)].sort(([a], [b]) => a - b)) {
    const own = tokens.slice(sentences[sentence]?.first ?? 0, sentences[sentence]?.end ?? 0)
    for (const { day, place } of calledByDay(copy, places, at)) {
      const [first, ...others] = told.get(day) ?? []
      const isNew = !foldName(place.place.words)
        .split(' ')
        .some((word) => known.has(word))
      if (first && others.length === 0 && isNew && areApart(first, place))
        yield {
          message: `This is said to have been ${place.preposition} ${place.place.words} here, ${first.preposition} ${first.place.words} above.`,
          at: place.place.span,
          related: [first.place.span],
        }
    }
    for (const { place } of places) for (const word of foldName(place.words).split(' ')) known.add(word)
    if (own.some(({ lower }) => ANOTHER.test(lower))) continue
    for (const { lower } of own)
      if (DAY.test(lower))
        told.set(lower, [
          ...(told.get(lower) ?? []),
          ...places.filter((one) => !isTold(told, lower, one.place)),
        ])
  }
}

const isTold = (told: ReadonlyMap<string, readonly Placed[]>, day: string, { words }: Mention): boolean =>
  (told.get(day) ?? []).some(({ place }) => foldName(place.words) === foldName(words))

const areApart = (a: Placed, b: Placed): boolean =>
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place, a.preposition === 'in' && b.preposition === 'in')
