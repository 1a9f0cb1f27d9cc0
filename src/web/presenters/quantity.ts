import { pluralUnit } from '../../domain/plural-unit.ts'
import type { Quantity } from '../../domain/quantity.ts'
import { grouped } from './counting.ts'
import { quoted } from './excerpt.ts'

/** A figure as the card shows it: the text's words, and the range that they are read as. */
export const presentQuantity = (text: string, quantity: Quantity) => ({
  words: quoted(text, quantity.span),
  range: measured(quantity),
  approximate: quantity.approximate,
})

/** The range, its unit and what is counted: `2,000 – 9,999 people, killed`, `11 crews`. */
const measured = (quantity: Quantity): string => {
  const unit = unitOf(quantity)
  const of = quantity.of === unit ? null : quantity.of
  const measure = [rangeWords(quantity), unit].filter(Boolean).join(' ')
  return of === null ? measure : `${measure}${unit === null ? ' ' : ', '}${of}`
}

/** `2,000 – 9,999`, `70`, `at least 200`, `up to 10`. */
export const rangeWords = ({ min, max }: Pick<Quantity, 'min' | 'max'>): string => {
  if (min === null && max === null) return 'a number that the text leaves open'
  if (min === null) return `up to ${grouped(max ?? 0)}`
  if (max === null) return `at least ${grouped(min)}`
  return min === max ? grouped(min) : `${grouped(min)} – ${grouped(max)}`
}

const unitOf = ({ unit, min, max }: Quantity): string | null =>
  unit === null || (min === 1 && max === 1) ? unit : pluralUnit(unit)
