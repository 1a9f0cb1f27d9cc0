import type { Figure } from '../../domain/ledger.ts'
import { UNITS } from '../../reference/units.ts'
import type { Copy } from '../check.ts'
import { convert } from '../../reference/units.ts'
import { exactOf } from './wording.ts'

/*
 * A measure told again in the other system sentences later, as one that the reader knows: *weighed 62 kg*, and then *the
 * 117-pound giant*. Only where the two are all of their dimension thereabouts, and so near that one thing must be meant.
 */

const SENTENCES = 2
const METRIC = /metre|gram|litre|hectare|tonne|Celsius|kilometre/u
const DIMENSIONS = /^(?:length|mass|weight|volume|area|speed)$/u
const THE =
  /\b(?:the|that|this|its|their|his|her)\s+(?:\p{L}+\s+of\s+|\p{L}+,\s+(?:about|some|or)\s+|full\s+|whole\s+)?$/iu
const OTHER =
  /\b(?:second|another|other|one of|brother|sister|rival|previous|last|than|record|limit|more|less|within|every|beside|next to|near|nearby|adjacent|opposite|behind|neighbou?ring|rest|part)\b/iu
/** Values farther apart than this are of two things. */
const NEAREST = 0.7

const dimensionOf = ({ quantity: { unit } }: Figure): string | null =>
  UNITS.get(unit ?? '')?.dimension ?? null

const isOfTwoSystems = (a: Figure, b: Figure): boolean =>
  METRIC.test(a.quantity.unit ?? '') !== METRIC.test(b.quantity.unit ?? '')

const ratioOf = (a: Figure, b: Figure): number => {
  const [value, other] = [exactOf(a), exactOf(b)]
  const right = value === null ? null : convert(value, a.quantity.unit ?? '', b.quantity.unit ?? '')
  return right === null || other === null || right <= 0 ? 0 : other / right
}

/** The pairs of an earlier measure and the one that tells it again. */
export const restatedMeasures = ({
  text,
  ledger,
}: Pick<Copy, 'text' | 'ledger'>): (readonly [Figure, Figure])[] => {
  const measures = ledger.filter((figure) => DIMENSIONS.test(dimensionOf(figure) ?? ''))
  return measures.flatMap((b, index) => {
    const near = measures
      .slice(Math.max(0, index - 3), index + 3)
      .filter(
        (one) => dimensionOf(one) === dimensionOf(b) && Math.abs(one.sentence - b.sentence) <= SENTENCES,
      )
    const [a, , ...more] = near
    if (!a || a === b || more.length > 0 || a.sentence >= b.sentence || !isOfTwoSystems(a, b)) return []
    const { start, end } = b.quantity.span
    const lead = text.slice(Math.max(0, start - 40), start)
    const isOther = OTHER.test(text.slice(Math.max(0, start - 60), end + 50))
    const ratio = ratioOf(a, b)
    return THE.test(lead) && !isOther && ratio > NEAREST && ratio < 1 / NEAREST ? [[a, b] as const] : []
  })
}
