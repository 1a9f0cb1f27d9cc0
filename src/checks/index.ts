import { acronymChanges } from './acronym-changes.ts'
import type { Check } from './check.ts'
import { compassOff } from './compass-off.ts'
import { distanceOff } from './distance-off.ts'
import { eventInTwoPlaces } from './event-in-two-places.ts'
import { nameSpelledTwoWays } from './name-spelled-two-ways.ts'
import { placeInWrongLand } from './place-in-wrong-land.ts'
import { quoteAltered } from './quote-altered.ts'
import { secondReferenceWithoutFirst } from './second-reference-without-first.ts'
import { sourcesWhereOne } from './sources-where-one.ts'
import { titleDisagrees } from './title-disagrees.ts'
import { wordSlip } from './word-slip.ts'

/** Every check of the desk, alphabetical by id. */
export const checks: readonly Check[] = [
  acronymChanges,
  compassOff,
  distanceOff,
  eventInTwoPlaces,
  nameSpelledTwoWays,
  placeInWrongLand,
  quoteAltered,
  secondReferenceWithoutFirst,
  sourcesWhereOne,
  titleDisagrees,
  wordSlip,
]
