import { Temporal } from 'temporal-polyfill'
import type { Day } from '../domain/day.ts'
import { foldName } from './fold-name.ts'
import { townsMeant, townsNamed } from './places.ts'
import { stateNamed, stateOfDemonym, type State } from './states.ts'
import { ZONES_OF_LANDS, ZONES_OF_WORDS } from './zone-names.ts'

/** States whose clocks differ from end to end: their name alone gives no hour. Own list. */
const WIDE = new Set([
  'US',
  'RU',
  'AU',
  'CA',
  'BR',
  'MX',
  'ID',
  'CD',
  'MN',
  'KZ',
  'CL',
  'EC',
  'GL',
  'FM',
  'KI',
])

const MINUTE_NS = 60_000_000_000

/** The zones (IANA) that a word may be for that stands behind an hour: `GMT`, `Eastern`, `CET`; none where unknown. */
export const zonesOfWord = (word: string): readonly string[] => ZONES_OF_WORDS.get(foldName(word)) ?? []

/** The zones (IANA) of all places that a name is likely meant for; none where none is known. */
export const zonesOfPlace = (name: string): readonly string[] => {
  const land = ZONES_OF_LANDS.get(foldName(name)) ?? []
  const state = stateNamed(name)
  // *Georgia* is two lands.
  if (state || land.length > 0) return [...land, ...(state ? zonesOfState(state) : [])]
  return [...new Set(townsMeant(name).map(({ zone }) => zone))].filter((zone) => zone !== '')
}

/** The zone (IANA) of a state by its people's name: `British time`. */
export const zonesOfPeople = (word: string): readonly string[] => {
  const state = stateOfDemonym(word)
  return state ? zonesOfState(state) : []
}

const zonesOfState = ({ code, capitals }: State): readonly string[] => {
  if (WIDE.has(code)) return []
  const seat = capitals
    .flatMap((capital) => townsNamed(capital))
    .find(({ state, zone }) => state === code && zone !== '')
  return seat ? [seat.zone] : []
}

const known = new Map<string, number>()

/** How many minutes the clocks of a zone are ahead of UTC at noon of a day, by the IANA database. */
export const minutesAhead = (zone: string, day: Day): number => {
  const key = `${zone} ${day}`
  const found = known.get(key)
  if (found !== undefined) return found
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  const minutes = noon.offsetNanoseconds / MINUTE_NS
  if (known.size > 5000) known.clear()
  known.set(key, minutes)
  return minutes
}
