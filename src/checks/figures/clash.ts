import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'

export type Clash = 'apart' | 'at odds'

/** Apart: no value fits both. At odds: the ranges overlap, but one begins where the other would not (*several thousand*, *hundreds*). */
export const clashOf = (a: Figure, b: Figure): Clash | null => {
  const [lowA, lowB] = [a.low ?? 0, b.low ?? 0]
  const [highA, highB] = [a.high ?? Infinity, b.high ?? Infinity]
  if (lowA > highB || lowB > highA) return 'apart'
  if (a.low === null || b.low === null || !isLoose(a) || !isLoose(b)) return null
  return Math.max(lowA, lowB) >= FAR * Math.max(1, Math.min(lowA, lowB)) ? 'at odds' : null
}

// "At least 40" and "more than 45" can both be told of one count; "hundreds" and "several thousand" cannot well.
const FAR = 4

/** *At least 23 were killed*, and then *the 27 victims*: no more than what is told again. */
export const isExceeded = ({ text }: Copy, a: Figure, b: Figure): boolean =>
  a.quantity.max === null &&
  (b.quantity.min ?? 0) > (a.quantity.min ?? 0) &&
  /\bat least\s*$/iu.test(text.slice(Math.max(0, a.quantity.span.start - 10), a.quantity.span.start))

const isLoose = ({ low, high }: Figure): boolean => low !== high
