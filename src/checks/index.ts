import { acronymChanges } from './acronym-changes.ts'
import { allegationBecameFact } from './allegation-became-fact.ts'
import type { Check } from './check.ts'
import { compassOff } from './compass-off.ts'
import { confirmedAndDenied } from './confirmed-and-denied.ts'
import { distanceOff } from './distance-off.ts'
import { eventInTwoPlaces } from './event-in-two-places.ts'
import { hedgeDropped } from './hedge-dropped.ts'
import { loneAnonymousSource } from './lone-anonymous-source.ts'
import { nameSpelledTwoWays } from './name-spelled-two-ways.ts'
import { placeInWrongLand } from './place-in-wrong-land.ts'
import { quoteAltered } from './quote-altered.ts'
import { secondReferenceWithoutFirst } from './second-reference-without-first.ts'
import { sourceAmbiguous } from './source-ambiguous.ts'
import { sourcesWhereOne } from './sources-where-one.ts'
import { statementTwoSources } from './statement-two-sources.ts'
import { titleDisagrees } from './title-disagrees.ts'
import { unattributedGrave } from './unattributed-grave.ts'
import { wordSlip } from './word-slip.ts'

/** Every check of the desk, alphabetical by id. */
export const checks: readonly Check[] = [
  acronymChanges,
  allegationBecameFact,
  compassOff,
  confirmedAndDenied,
  distanceOff,
  eventInTwoPlaces,
  hedgeDropped,
  loneAnonymousSource,
  nameSpelledTwoWays,
  placeInWrongLand,
  quoteAltered,
  secondReferenceWithoutFirst,
  sourceAmbiguous,
  sourcesWhereOne,
  statementTwoSources,
  titleDisagrees,
  unattributedGrave,
  wordSlip,
]
