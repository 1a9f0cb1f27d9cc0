import { pluralUnit } from '../../domain/plural-unit.ts'
import type { Working } from '../../domain/finding.ts'
import { rangeWords } from './quantity.ts'

type Intervals = Extract<Working, { kind: 'intervals' }>
type Row = Intervals['rows'][number]

const LEFT = 96
const RIGHT = 392
const ROW = 24

/** Interval bars on one scale: logarithmic where the figures lie more than a factor of twenty apart. */
export const presentIntervals = ({ unit, rows }: Intervals) => {
  const scale = scaleOf(rows)
  const base = rows.length * ROW + 8
  return {
    label: rows.map((row) => `${row.label}: ${rangeWords(row)}`).join('. '),
    caption: captionOf(unit, scale),
    height: base + 18,
    base,
    left: LEFT,
    right: RIGHT,
    bars: rows.map((row, index) => barOf(row, { index, scale })),
    ticks: scale.ticks.map((value) => ({ x: round(scale.at(value)), words: compact(value) })),
  }
}

/** What the axis counts, and that its steps are not even. */
const captionOf = (unit: string | null, { isLogarithmic }: Scale): string | null =>
  [unit === null ? null : `In ${pluralUnit(unit)}`, isLogarithmic ? 'each step ten times the last' : null]
    .filter((words) => words !== null)
    .join(', ') || null

type Scale = Readonly<{
  isLogarithmic: boolean
  at: (value: number) => number
  ticks: readonly number[]
  low: number
  high: number
}>

const barOf = (row: Row, { index, scale }: { index: number; scale: Scale }) => {
  const x = scale.at(row.min ?? scale.low)
  const end = scale.at(row.max ?? scale.high)
  return {
    label: row.label.length > 15 ? `${row.label.slice(0, 14)}…` : row.label,
    textY: index * ROW + 16,
    y: index * ROW + 7,
    x: round(Math.min(x, RIGHT - 5)),
    width: round(Math.max(5, end - x)),
    later: index > 0,
  }
}

const scaleOf = (rows: readonly Row[]): Scale => {
  const values = rows.flatMap(({ min, max }) => [min, max]).filter((value) => value !== null)
  const low = Math.min(...values)
  const high = Math.max(...values)
  return low > 0 && high / low > 20 ? logScale(low, high) : linearScale(low, high)
}

const logScale = (low: number, high: number): Scale => {
  const first = Math.floor(Math.log10(low))
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)))
  const step = Math.ceil((last - first) / 5)
  const powers = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)
  return {
    isLogarithmic: true,
    low: 10 ** first,
    high: 10 ** last,
    at: (value) => LEFT + ((Math.log10(value) - first) / (last - first)) * (RIGHT - LEFT),
    ticks: powers.map((power) => 10 ** power),
  }
}

const linearScale = (low: number, high: number): Scale => {
  const margin = (high - low || Math.abs(high) || 1) * 0.15
  const from = low >= 0 ? Math.max(0, low - margin) : low - margin
  const to = high + margin
  return {
    isLogarithmic: false,
    low: from,
    high: to,
    at: (value) => LEFT + ((value - from) / (to - from)) * (RIGHT - LEFT),
    ticks: [...new Set([low, high])],
  }
}

const compact = (value: number): string =>
  value.toLocaleString(
    'en-GB',
    Math.abs(value) >= 1e6 ? { notation: 'compact' } : { maximumFractionDigits: 2 },
  )

const round = (value: number): number => Math.round(value * 10) / 10
