import { stateOfDemonym } from '../../reference/states.ts'
import { zonesOfPeople, zonesOfPlace } from '../../reference/time-zones.ts'
import type { Copy } from '../check.ts'

/** The first names of an article say where it is set; more would cost time. */
const MOST_NAMES = 24

const found = new WeakMap<Copy, readonly string[]>()

/** The zones (IANA) of every place that the head of an article names: any of them may be its *local time*. */
export const localZones = (copy: Copy): readonly string[] => {
  const known = found.get(copy)
  if (known) return known
  const people = new Set(
    copy.entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
  )
  const names = [
    ...new Set(
      copy.entities.names.filter(({ span }) => !people.has(span.start)).map(({ words }) => unshouted(words)),
    ),
  ].slice(0, MOST_NAMES)
  const zones = [
    ...new Set(names.flatMap((name) => (stateOfDemonym(name) ? zonesOfPeople(name) : zonesOfPlace(name)))),
  ]
  found.set(copy, zones)
  return zones
}

/** *PUNTA ARENAS*, of a dateline, as the gazetteer has it. */
const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
