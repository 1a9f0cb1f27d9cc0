import { ATTRIBUTION_KINDS, type AttributionKind } from '../../domain/attribution.ts'
import type { Checkability } from '../../domain/claim.ts'
import { CHECKABILITIES, quantityField, type CorrectedField } from '../../domain/correction.ts'
import { textOf, textOfAll } from '../../domain/span.ts'
import { wordStarts } from '../../domain/whole-words.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { KIND_NAMES } from './attribution.ts'
import type { Returned } from './card-forms.ts'
import { excerptOf } from './excerpt.ts'

const ANSWERS: Readonly<Record<Checkability, string>> = {
  fact: 'A fact: can be checked',
  opinion: 'An opinion: not checkable',
  forecast: 'A forecast: not checkable yet',
}

const READING: readonly Returned['form'][] = ['source', 'hedging', 'cue', 'kind', 'checkability', 'figure']
const WORDS: readonly Returned['form'][] = ['split', 'merge', 'remove']

/** The forms that set a claim's reading right, filled with what stands, or with what came back. */
export const presentReadingForms = (desk: Workbench, claim: DeskClaim, returned: Returned | null) => {
  const { text } = desk.revision
  const { attribution, worth } = claim
  const back = (form: Returned['form']) => (returned?.form === form ? returned : null)
  return {
    version: claim.version ?? 0,
    reading: {
      open: returned !== null && READING.includes(returned.form),
      message: returned !== null && READING.includes(returned.form) ? returned.message : null,
      source: back('source')?.values.name ?? '',
      cue: back('cue')?.values.words ?? textOfAll(text, attribution.cue),
      kinds: ATTRIBUTION_KINDS.map((kind) => option(kind, KIND_NAMES[kind], attribution.kind)),
      answers: CHECKABILITIES.map((answer) => option(answer, ANSWERS[answer], worth.checkability)),
      figures: claim.quantities.map((quantity) => ({
        start: quantity.span.start,
        words: textOf(text, quantity.span),
        min: quantity.min ?? '',
        max: quantity.max ?? '',
        unit: quantity.unit ?? '',
        of: quantity.of ?? '',
        approximate: quantity.approximate,
        ...figureEntered(back('figure'), quantity.span.start),
      })),
    },
    words: {
      open: returned !== null && WORDS.includes(returned.form),
      message: returned !== null && WORDS.includes(returned.form) ? returned.message : null,
      points: pointsOf(text, claim, back('split')?.values.at),
      others: othersOf(desk, claim),
    },
  }
}

/** Who set a part of a reading, as an editor is told. */
export const setBy = (
  { settings = [] }: DeskClaim,
  field: CorrectedField,
  editorId: string,
): string | null => {
  const by = settings.find((setting) => setting.field === field)?.by
  return by === undefined ? null : by.id === editorId ? 'set by you' : `set by ${by.name}`
}

/** A figure with who set its reading. */
export const figureSetBy = (claim: DeskClaim, quantity: DeskClaim['quantities'][number], editorId: string) =>
  setBy(claim, quantityField(quantity), editorId)

const option = (
  value: AttributionKind | Checkability,
  words: string,
  chosen: AttributionKind | Checkability,
) => ({ value, words, chosen: value === chosen })

const figureEntered = (returned: Returned | null, start: number) => {
  if (returned?.values.start !== String(start)) return {}
  const { min = '', max = '', unit = '', of = '', approximate } = returned.values
  return { min, max, unit, of, approximate: approximate !== undefined }
}

/** The words at which a second claim can begin, each with those around it. */
const pointsOf = (text: string, { spans }: DeskClaim, chosen: string | undefined) => {
  const starts = wordStarts(text, spans)
  const words = starts.map((start) => /^\S+/u.exec(text.slice(start, start + 80))?.[0] ?? '')
  return starts.slice(1).map((at, index) => ({
    at,
    before: words.slice(Math.max(0, index - 1), index + 1).join(' '),
    after: words.slice(index + 1, index + 5).join(' '),
    chosen: String(at) === chosen,
  }))
}

// A long article has hundreds of claims: what belongs together stands together.
const NEAR = 30

/** The claims that could become part of this one, in the order of the text; the next is chosen. */
const othersOf = ({ claims, revision }: Workbench, claim: DeskClaim) => {
  const index = claims.indexOf(claim)
  const next = claims[index + 1] ?? claims[index - 1]
  return claims
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .filter((other) => other !== claim)
    .map((other) => ({
      value: `${other.key}@${other.version ?? 0}`,
      number: other.number,
      words: excerptOf(revision.text, other.spans, 60),
      chosen: other === next,
    }))
}
