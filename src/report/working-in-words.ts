import type { Working } from '../domain/finding.ts'

/** How a finding was worked out, a line a step. */
export const workingInWords = (working: Working | null): string[] => {
  if (working === null) return []
  if (working.kind === 'steps' || working.kind === 'map') return [...working.steps]
  if (working.kind === 'timeline')
    return working.points.map(({ label, from, to }) => `${label}: ${from === to ? from : `${from} to ${to}`}`)
  const unit = working.unit === null ? '' : ` ${working.unit}`
  return working.rows.map(({ label, min, max }) => `${label}: ${rangeInWords(min, max)}${unit}`)
}

const rangeInWords = (min: number | null, max: number | null): string => {
  if (min === null && max === null) return 'any number of'
  if (min === null) return `at most ${shown(max)}`
  if (max === null) return `at least ${shown(min)}`
  return min === max ? shown(min) : `${shown(min)} to ${shown(max)}`
}

/** Thousands in groups, up to three decimals. */
const shown = (value: number | null): string =>
  (value ?? 0).toLocaleString('en', { maximumFractionDigits: 3 })
