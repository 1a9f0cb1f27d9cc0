import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { meets, openRange } from './tolerance.ts'

/** So many of a thing, so many whom they serve, and how many of these there are told to be *for one* of them. */
export type OneFor = Readonly<{ few: Figure; many: Figure; told: Figure }>

const ONE_FOR =
  /\b(?:one|a single|1)\s+(?:\p{L}+\s+)?(?:for|to|per)\s+(?:every\s+|each\s+)?(?:(?:about|some|roughly|nearly|almost)\s+)?$/iu
const FARTHEST_OFF = 30
const SLACK = 0.05

/** *60 doctors for its 150,000 people, one for every 1,500*, where the two numbers do not make it. */
export const findOneFor = ({ text }: Copy, figures: readonly Figure[]): OneFor | null => {
  const at = figures.findIndex(({ quantity: { span } }) =>
    ONE_FOR.test(text.slice(Math.max(0, span.start - 40), span.start)),
  )
  const told = figures[at]
  const counts = figures
    .slice(0, at < 0 ? 0 : at)
    .filter(({ quantity: { unit, min } }) => (unit === null || unit === 'person') && (min ?? 0) > 1)
  const [a, b, ...more] = counts
  if (!told || !a || !b || more.length > 0) return null
  const [few, many] = (a.quantity.min ?? 0) < (b.quantity.min ?? 0) ? [a, b] : [b, a]
  const [low, high, own] = [openRange(few), openRange(many), openRange(told)]
  if (!low || !high || !own || low.low <= 0 || few.quantity.of === null) return null
  const right = { low: (high.low / low.high) * (1 - SLACK), high: (high.high / low.low) * (1 + SLACK) }
  const ratio = own.low / right.low
  return meets(right, own) || ratio > FARTHEST_OFF || ratio < 1 / FARTHEST_OFF ? null : { few, many, told }
}
