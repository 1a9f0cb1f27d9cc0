import type { Entities, Mention, NamedPlace } from '../../domain/entity.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { stateNamed } from '../../reference/states.ts'
import { PLACE_WORDS } from '../lexicon/titles.ts'
import { findNames, type Name } from './find-names.ts'
import { findOrganisations, toMention } from './find-organisations.ts'
import { findPeople } from './find-people.ts'

const PLACE_CASES = new Set(['in', 'at', 'near', 'outside', 'around'])

/** Who and what a text is about: names, people with their posts and ages, bodies, places. */
export const findEntities = (syntax: Syntax): Entities => {
  const names = findNames(syntax)
  const people = findPeople(syntax, names)
  const organisations = findOrganisations(syntax, names, people)
  const taken = new Set(
    [...people, ...organisations].flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
  )
  return {
    names: names.map(toMention),
    people,
    organisations,
    places: findPlaces(
      syntax,
      names.filter(({ span }) => !taken.has(span.start)),
    ),
  }
}

const findPlaces = ({ tokens }: Syntax, names: readonly Name[]): NamedPlace[] => {
  const isPlace = (name: Name): boolean =>
    stateNamed(name.words) !== null ||
    name.parts.some((part) => PLACE_WORDS.has(part.toLowerCase())) ||
    PLACE_CASES.has(tokens[name.first - 1]?.lower ?? '')
  const known = new Set(names.filter(isPlace).map(({ words }) => foldName(words)))
  const places = new Map<string, { name: string; state: string | null; mentions: Mention[] }>()
  for (const name of names) {
    const key = foldName(name.words)
    if (!known.has(key)) continue
    const place = places.get(key) ?? {
      name: name.words,
      state: stateNamed(name.words)?.code ?? null,
      mentions: [],
    }
    places.set(key, place)
    place.mentions.push(toMention(name))
  }
  return [...places.values()]
}
