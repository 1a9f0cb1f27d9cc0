import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { deedsOf, type Deed } from '../deeds/find-deeds.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER, WHERE } from './where-words.ts'

/** A deed of a thing, and the place right after the verb. */
type Placed = Readonly<{ deed: Deed; place: Mention; noun: string; isRestating: boolean }>

/** How many words may stand between the verb and *off Cape Dorn*. */
const FARTHEST = 3
/** Of deeds that are told more often than this the work would grow with their square. */
const MOST = 20
const YEAR = /^(?:1[89]|20)\d\d$/u

const placeAfter = (
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<number, Mention>,
): Mention | null => {
  for (let next = at + 1; next <= at + FARTHEST; next++)
    if (WHERE.test(tokens[next]?.lower ?? '')) {
      const [first, second] = [tokens[next + 1], tokens[next + 2]]
      return names.get(first?.span.start ?? -1) ?? names.get(second?.span.start ?? -1) ?? null
    } else if (!/^(?:NN|RB|RP|JJ|VBD)$/u.test(tokens[next]?.tag ?? '')) return null
  return null
}

/** *The ferry that ran aground*: what a clause on a known thing takes for granted. */
const restates = (tokens: readonly Token[], { at }: Deed): boolean => {
  const before = tokens.slice(Math.max(0, at - 3), at)
  return before.some(({ tag, lower }) => tag === 'WDT' || (tag === 'WP' && lower === 'who'))
}

/** The last common noun before the verb: who or what did it. */
const doerOf = (tokens: readonly Token[], { at, span }: Deed): string | null => {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const token = tokens[back]
    if (!token || token.span.start < span.start - 30 || token.sentence !== tokens[at]?.sentence) return null
    // A rarer noun is taken for an adjective: *a ferry ran*.
    if (/^(?:NN|JJ)$/u.test(token.tag) && /^\p{Ll}/u.test(token.text)) return token.lemma
  }
  return null
}

/** *Another ferry, which sank*; *in 2016*. *Next week* further on is said of other things. */
const isOfAnother = ({ syntax: { tokens, sentences } }: Copy, { deed }: Placed): boolean => {
  const floor = sentences[deed.verb.sentence]?.first ?? 0
  return (
    tokens.slice(Math.max(floor, deed.at - BEFORE), deed.at).some(({ lower }) => ANOTHER.test(lower)) ||
    tokens.slice(floor, sentences[deed.verb.sentence]?.end).some(({ lower }) => YEAR.test(lower))
  )
}
const BEFORE = 6

/** *The ferry ran aground off Levant Point*, and further down *the ferry that ran aground off Cape Dorn*. */
export const restatedElsewhere = function* (copy: Copy): Iterable<Raised> {
  const { tokens } = copy.syntax
  const names = new Map(copy.entities.names.map((name) => [name.span.start, name]))
  const told = new Map<string, Placed[]>()
  for (const deed of deedsOf(copy)) {
    if (deed.isModal || deed.isNegated || !/^VB[DN]$/u.test(deed.verb.tag)) continue
    const place = placeAfter(tokens, deed.at, names)
    const noun = place && doerOf(tokens, deed)
    if (!place || noun === null) continue
    const own: Placed = { deed, place, noun, isRestating: restates(tokens, deed) }
    const key = deed.verb.lemma
    const earlier = told.get(key) ?? []
    // A place that such a thing was told of before is one of its own.
    const isKnown = earlier.some(
      (one) => isOneThing(one, own) && foldName(one.place.words) === foldName(place.words),
    )
    const other = isKnown ? undefined : earlier.find((one) => areAtOdds(one, own))
    if (other && ![own, other].some((one) => isOfAnother(copy, one)))
      yield {
        message: `The ${noun} is placed at ${place.words} here and at ${other.place.words} above.`,
        at: place.span,
        related: [other.place.span],
      }
    if (earlier.length < MOST) told.set(key, [...earlier, own])
  }
}

const isOneThing = (a: Placed, b: Placed): boolean =>
  a.noun === b.noun || [...a.deed.subject].some((stem) => b.deed.subject.has(stem))

const areAtOdds = (a: Placed, b: Placed): boolean =>
  isOneThing(a, b) &&
  a.deed.verb.sentence !== b.deed.verb.sentence &&
  (a.isRestating || b.isRestating) &&
  foldName(a.place.words) !== foldName(b.place.words) &&
  isElsewhere(a.place, b.place) &&
  !mayBeWithin(a.place, b.place) &&
  isFar(a.place, b.place)
