import type { Figure } from '../../domain/ledger.ts'
import { pluralUnit } from '../../domain/plural-unit.ts'

/** A number for the eye: no more than two decimals, thousands apart. */
export const shown = (value: number): string =>
  value.toLocaleString('en-GB', {
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 1000 ? 1 : 0,
  })

/** A number with its unit: `7.5 miles`. */
export const shownIn = (value: number, unit: string | null): string => {
  if (unit === null || unit === 'person') return shown(value)
  if (unit === 'percent') return `${shown(value)}%`
  if (unit.startsWith('degree ')) return `${shown(value)}${unit === 'degree Celsius' ? 'C' : 'F'}`
  return `${shown(value)} ${value === 1 ? unit : pluralUnit(unit)}`
}

/** The exact value of a figure; `null` for a range. */
export const exactOf = ({ quantity: { min, max } }: Figure): number | null => {
  if (min === null || max === null) return max ?? min
  return min === max ? min : null
}
