import { acronymChanges } from './acronym-changes.ts'
import { ageDisagrees } from './age-disagrees.ts'
import { ageOff } from './age-off.ts'
import { allegationBecameFact } from './allegation-became-fact.ts'
import { anniversaryOff } from './anniversary-off.ts'
import { changeOff } from './change-off.ts'
import type { Check } from './check.ts'
import { clockOrder } from './clock-order.ts'
import { clockZoneOff } from './clock-zone-off.ts'
import { compassOff } from './compass-off.ts'
import { confirmedAndDenied } from './confirmed-and-denied.ts'
import { conversionOff } from './conversion-off.ts'
import { countOff } from './count-off.ts'
import { directionOff } from './direction-off.ts'
import { disputeOneSided } from './dispute-one-sided.ts'
import { distanceOff } from './distance-off.ts'
import { durationOff } from './duration-off.ts'
import { endBeforeStart } from './end-before-start.ts'
import { eventAfterPublication } from './event-after-publication.ts'
import { eventInTwoPlaces } from './event-in-two-places.ts'
import { figuresDisagree } from './figures-disagree.ts'
import { headlineFigureMissing } from './headline-figure-missing.ts'
import { headlineSurer } from './headline-surer.ts'
import { hedgeDropped } from './hedge-dropped.ts'
import { lastWeekday } from './last-weekday.ts'
import { loneAnonymousSource } from './lone-anonymous-source.ts'
import { millionBillion } from './million-billion.ts'
import { nameSpelledTwoWays } from './name-spelled-two-ways.ts'
import { noSuchDay } from './no-such-day.ts'
import { percentPoints } from './percent-points.ts'
import { percentageOff } from './percentage-off.ts'
import { placeInWrongLand } from './place-in-wrong-land.ts'
import { quoteAltered } from './quote-altered.ts'
import { rateOff } from './rate-off.ts'
import { secondReferenceWithoutFirst } from './second-reference-without-first.ts'
import { sourceAmbiguous } from './source-ambiguous.ts'
import { sourcesWhereOne } from './sources-where-one.ts'
import { statementTwoSources } from './statement-two-sources.ts'
import { sumOff } from './sum-off.ts'
import { titleDisagrees } from './title-disagrees.ts'
import { unattributedGrave } from './unattributed-grave.ts'
import { weekdayOff } from './weekday-off.ts'
import { wordSlip } from './word-slip.ts'

/** Every check of the desk, alphabetical by id. */
export const checks: readonly Check[] = [
  acronymChanges,
  ageDisagrees,
  ageOff,
  allegationBecameFact,
  anniversaryOff,
  changeOff,
  clockOrder,
  clockZoneOff,
  compassOff,
  confirmedAndDenied,
  conversionOff,
  countOff,
  directionOff,
  disputeOneSided,
  distanceOff,
  durationOff,
  endBeforeStart,
  eventAfterPublication,
  eventInTwoPlaces,
  figuresDisagree,
  headlineFigureMissing,
  headlineSurer,
  hedgeDropped,
  lastWeekday,
  loneAnonymousSource,
  millionBillion,
  nameSpelledTwoWays,
  noSuchDay,
  percentPoints,
  percentageOff,
  placeInWrongLand,
  quoteAltered,
  rateOff,
  secondReferenceWithoutFirst,
  sourceAmbiguous,
  sourcesWhereOne,
  statementTwoSources,
  sumOff,
  titleDisagrees,
  unattributedGrave,
  weekdayOff,
  wordSlip,
]
