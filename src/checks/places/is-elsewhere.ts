import type { Mention } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import { lineBetween } from '../../reference/geodesics.ts'
import { townsMeant, type Town } from '../../reference/places.ts'
import { isRegion } from '../../reference/regions.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'

/** A country or a state of the union holds towns: one event can be in both. */
const isWide = (name: string): boolean =>
  stateNamed(name) !== null || stateOfDemonym(name) !== null || isRegion(name)

/** Whether two names can be of two places: neither holds the other by its name or as a land. */
export const isElsewhere = (a: Mention, b: Mention): boolean => {
  const [one, two] = [foldName(a.words), foldName(b.words)]
  const [wide, other] = [a, b].map(({ words }) => isWide(words))
  return !one.includes(two) && !two.includes(one) && !wide && !other
}

/** Nearer towns than this may both name the place. */
const NEAR_KM = 25
/** Of two towns that an event is said to be *in*, and not near, even neighbours are two. */
const NEIGHBOURS_KM = 6
/** A greater city has suburbs and districts of other names. */
const GREAT = 400_000

/** Two cities of this many people are each their own: Leeds is not in Bradford. */
const CITY = 200_000
const CITIES_KM = 10

/** From how many kilometres on two towns cannot both name the place. */
const farFrom = (a: Town, b: Town, areBothIn: boolean): number => {
  if (!areBothIn) return NEAR_KM
  if (a.people >= CITY && b.people >= CITY) return CITIES_KM
  return isGreat(a) || isGreat(b) ? NEAR_KM : NEIGHBOURS_KM
}

/** Whether two names are of towns that lie apart, as far as the gazetteer knows them. */
export const isFar = (a: Mention, b: Mention, areBothIn = false): boolean =>
  townsMeant(a.words).every((one) =>
    townsMeant(b.words).every((other) => lineBetween(one, other).kilometres > farFrom(one, other, areBothIn)),
  )

/** A name that no gazetteer has may be of a part of the great city that the other one names. */
export const mayBeWithin = (a: Mention, b: Mention): boolean => {
  const [one, two] = [townsMeant(a.words), townsMeant(b.words)]
  return (one.length === 0 && two.some(isGreat)) || (two.length === 0 && one.some(isGreat))
}

const isGreat = ({ people }: Town): boolean => people >= GREAT
