import { stateOfDemonym } from '../../reference/states.ts'
import { zonesOfPeople, zonesOfPlace } from '../../reference/time-zones.ts'
import type { Copy } from '../check.ts'

/** The first names of an article say where it is set; more would cost time. */
const MOST_NAMES = 24

/** How many sentences before an hour may name where it is told of. */
const BEFORE = 1

/**
 * The zones (IANA) of the places that may be meant by *local time* in a sentence: those named in it or right before
 * it, else all that the head of the article names.
 */
export const localZones = (copy: Copy, sentence: number): readonly string[] => {
  const people = new Set(
    copy.entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
  )
  const places = copy.entities.names.filter(({ span }) => !people.has(span.start))
  const near = zonesOfAll(
    places
      .filter((one) => one.sentence <= sentence && one.sentence >= sentence - BEFORE)
      .map(({ words }) => words),
  )
  return near.length > 0 ? near : zonesOfAll(places.map(({ words }) => words))
}

const zonesOfAll = (words: readonly string[]): readonly string[] => {
  const names = [...new Set(words.map(unshouted))].slice(0, MOST_NAMES)
  return [
    ...new Set(names.flatMap((name) => (stateOfDemonym(name) ? zonesOfPeople(name) : zonesOfPlace(name)))),
  ]
}

/** *PUNTA ARENAS*, of a dateline, as the gazetteer has it. */
const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
