import type { Mention } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { deedsOf, type Deed } from '../deeds/find-deeds.ts'
import { deedStem } from '../deeds/stem.ts'
import { isElsewhere, isFar } from './is-elsewhere.ts'
import { ANOTHER, WHERE } from './where-words.ts'

const ONCE = new Set(
  'derail crash explode sink collapse capsize erupt overturn drown topple burst burn shoot wedding avalanche landslide'
    .split(' ')
    .map((lemma) => deedStem({ lemma })),
)
const FARTHEST = 12

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

/** What happens once to a thing, told in two places. */
export const happenedTwice = function* (copy: Copy): Iterable<Raised> {
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
