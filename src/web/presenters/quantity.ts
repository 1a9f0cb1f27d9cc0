import type { Quantity } from '../../domain/quantity.ts'
import { grouped } from './counting.ts'
import { quoted } from './excerpt.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  foot: 'feet',
  inch: 'inches',
  percent: 'percent',
  'percentage point': 'percentage points',
  century: 'centuries',
  'degree Celsius': 'degrees Celsius',
  'degree Fahrenheit': 'degrees Fahrenheit',
  'year of age': 'years of age',
}

/** A figure as the card shows it: the text's words, and the range that they are read as. */
export const presentQuantity = (text: string, quantity: Quantity) => ({
  words: quoted(text, quantity.span),
  range: [rangeWords(quantity), unitWords(quantity), quantity.of].filter(Boolean).join(' '),
  approximate: quantity.approximate,
})

/** `2,000 – 9,999`, `70`, `at least 200`, `up to 10`. */
export const rangeWords = ({ min, max }: Pick<Quantity, 'min' | 'max'>): string => {
  if (min === null && max === null) return 'a number that the text leaves open'
  if (min === null) return `up to ${grouped(max ?? 0)}`
  if (max === null) return `at least ${grouped(min)}`
  return min === max ? grouped(min) : `${grouped(min)} – ${grouped(max)}`
}

const unitWords = ({ unit, min, max }: Quantity): string | null => {
  if (unit === null || (min === 1 && max === 1)) return unit
  return IRREGULAR[unit] ?? (/[A-Z]{2}$|s$/.test(unit) ? unit : `${unit}s`)
}
