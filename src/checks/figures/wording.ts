import type { Figure } from '../../domain/ledger.ts'

/** A number for the eye: no more than two decimals, thousands apart. */
export const shown = (value: number): string =>
  value.toLocaleString('en-GB', {
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 1000 ? 1 : 0,
  })

/** Units by their plural, where it is not made by an s. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  stone: 'stone',
  percent: 'percent',
  'pound sterling': 'pounds sterling',
}

/** A number with its unit: `7.5 miles`. */
export const shownIn = (value: number, unit: string | null): string => {
  if (unit === null || unit === 'person') return shown(value)
  if (unit === 'percent') return `${shown(value)}%`
  if (unit.startsWith('degree ')) return `${shown(value)}${unit === 'degree Celsius' ? 'C' : 'F'}`
  const plural = unit.startsWith('square ') || unit.startsWith('cubic ') ? pluralLast(unit) : pluralOf(unit)
  return `${shown(value)} ${value === 1 ? unit : plural}`
}

const pluralOf = (unit: string): string => PLURALS[unit] ?? unit.replace(/ per |$/u, (tail) => `s${tail}`)

const pluralLast = (unit: string): string => {
  const cut = unit.lastIndexOf(' ') + 1
  return unit.slice(0, cut) + pluralOf(unit.slice(cut))
}

/** The exact value of a figure; `null` for a range. */
export const exactOf = ({ quantity: { min, max } }: Figure): number | null => {
  if (min === null || max === null) return max ?? min
  return min === max ? min : null
}
