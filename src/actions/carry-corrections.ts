import { quantityField, type CorrectedField } from '../domain/correction.ts'
import type { Claim } from '../domain/claim.ts'
import type { Logged } from '../domain/decision.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Reading } from '../domain/reading.ts'
import { textOf, textOfAll } from '../domain/span.ts'
import type { CarriedCorrection } from '../domain/article-store.ts'
import type { DeskClaim, Workbench } from '../domain/workbench.ts'
import { findNear } from './cue-found.ts'

/**
 * What of the corrections of a claim holds for the one that takes its place: what concerns the whole claim does, a cue
 * where its words still stand by it, a figure's reading where the claim still has the figure. The rest falls.
 */
export const carriedCorrections = (
  { revision }: Workbench,
  claim: DeskClaim,
  { reading, heir }: Readonly<{ reading: Reading; heir: Claim }>,
): CarriedCorrection[] =>
  standingSettings(claim).flatMap((field): CarriedCorrection[] => {
    const whole = wholeValue(claim, field)
    if (whole !== undefined) return [{ was: field, field, after: whole }]
    if (field === 'cue') {
      const place = cueIn(reading, heir, textOfAll(revision.text, claim.attribution.cue))
      return place === null ? [] : [{ was: field, field, after: place }]
    }
    return figureIn({ text: revision.text, claim, field }, { reading, heir })
  })

/** The fields that a person set and that can be carried. That a claim was put back says nothing of another text. */
export const standingSettings = ({ settings = [] }: DeskClaim): readonly CorrectedField[] =>
  settings.map(({ field }) => field).filter((field) => field !== 'removed')

const wholeValue = (claim: DeskClaim, field: CorrectedField): Logged | undefined => {
  if (field === 'hedging') return claim.hedging.level
  // The store names the source anew: its label differs from text to text.
  if (field === 'source') return null
  if (field === 'kind') return claim.attribution.kind
  if (field === 'checkability') return claim.worth.checkability
  return undefined
}

// Further off, the same words are likely to credit something else.
const NEAR = 400

const cueIn = ({ text }: Reading, heir: Claim, words: string): Logged => {
  if (words === '') return []
  const spans = [...heir.spans, ...heir.attribution.frame]
  const place = findNear(text, { words, spans })
  const isNear =
    place !== null && spans.some(({ start, end }) => place.start < end + NEAR && place.end > start - NEAR)
  return isNear && textOf(text, place) === words ? [[place.start, place.end]] : null
}

const figureIn = (
  { text, claim, field }: Readonly<{ text: string; claim: DeskClaim; field: CorrectedField }>,
  { reading, heir }: Readonly<{ reading: Reading; heir: Claim }>,
): CarriedCorrection[] => {
  const set = claim.quantities.find((quantity) => quantityField(quantity) === field)
  if (!set) return []
  const words = textOf(text, set.span)
  const worded = (quantities: readonly Quantity[], of: string) =>
    quantities.filter(({ span }) => textOf(of, span) === words)
  // Two figures of the same words are told apart by their order.
  const rank = worded(claim.quantities, text).indexOf(set)
  const read = worded(heir.quantities, reading.text)[rank]
  if (!read) return []
  const { min, max, unit, of, approximate } = set
  const place = of === null ? null : findNear(reading.text, { words: of, spans: [read.span] })
  const after = {
    ...{ min, max, unit, approximate, counted: of },
    countedFrom: place?.start ?? null,
    countedTo: place?.end ?? null,
  }
  return [{ was: field, field: quantityField(read), after }]
}
