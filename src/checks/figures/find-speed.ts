import type { Figure } from '../../domain/ledger.ts'
import { convert, UNITS } from '../../reference/units.ts'
import type { Copy } from '../check.ts'
import { meets, strictRange, type Range } from './tolerance.ts'
import { exactOf } from './wording.ts'

/** A way, the time that it took, and the speed that the text makes of them; `right` is theirs, in the told unit. */
export type Speed = Readonly<{ way: Figure; time: Figure; speed: Figure; right: Range }>

const SECONDS_AN_HOUR = 3600
// A speed is often that of the fastest stretch: only what is told as the average is that of the whole.
const AVERAGE = /\baverag\p{L}*\b|\bmean\b/iu

const dimensionOf = ({ quantity: { unit } }: Figure): string | null =>
  UNITS.get(unit ?? '')?.dimension ?? null

const isSpeed = ({ quantity: { unit } }: Figure): boolean => / per (?:hour|second)$/u.test(unit ?? '')

const rightSpeed = (way: Figure, time: Figure, unit: string): Range | null => {
  const [far, long] = [strictRange(way), strictRange(time)]
  const seconds = UNITS.get(time.quantity.unit ?? '')?.factor
  if (!far || !long || seconds === undefined || long.low <= 0) return null
  const [length = '', per] = unit.split(' per ')
  const scale = per === 'hour' ? SECONDS_AN_HOUR : 1
  const at = (lengths: number, times: number): number =>
    ((convert(lengths, way.quantity.unit ?? '', length) ?? 0) / (times * seconds)) * scale
  return { low: at(far.low, long.high), high: at(far.high, long.low) }
}

const SLACK = 0.04

/** The average speed of a sentence that its one way and its one time do not give. */
export const findSpeed = ({ text }: Copy, figures: readonly Figure[]): Speed | null => {
  const [speed, ...others] = figures.filter(isSpeed)
  const [way, ...ways] = figures.filter((figure) => dimensionOf(figure) === 'length')
  const [time, ...times] = figures.filter((figure) => dimensionOf(figure) === 'duration')
  if (!speed || !way || !time || others.length + ways.length + times.length > 0) return null
  const { start, end } = speed.quantity.span
  if (!AVERAGE.test(text.slice(Math.max(0, start - 40), end + 20))) return null
  const right = rightSpeed(way, time, speed.quantity.unit ?? '')
  const told = exactOf(speed)
  if (!right || told === null) return null
  return meets({ low: told * (1 - SLACK), high: told * (1 + SLACK) }, right)
    ? null
    : { way, time, speed, right }
}
