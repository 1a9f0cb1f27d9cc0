import type { Figure } from '../../domain/ledger.ts'
import { areKin, deedOf } from './kin-nouns.ts'
import { isMoney } from './money.ts'
import { rootOf } from './root-of.ts'
import { SUM_OF } from './sum-of.ts'

/*
 * Two amounts with the same digits, of which one is a million where the other is a billion: whether they are one sum.
 */

/** Two digits and more are hardly shared by chance within a few sentences. */
const digitsOf = (mantissa: number): number => String(mantissa).replace(/\D|0+$/gu, '').length

const isTelling = (mantissa: number): boolean => digitsOf(mantissa) >= 2
const NEAR = 3

/** *The $95 million bill*: words that call back what was told before. */
export const callsBack = (text: string, { quantity: { span } }: Figure): boolean =>
  /\b(?:the|that|this|those|these|its|their|his|her|at|all)\s+(?:(?:entire|whole|full|total)\s+)?(?:\p{Ll}+,? (?:worth|of)\s+(?:the\s+)?|(?:price|cost|sum|deal|fee|investment|total|bill|fund|purchase|sale|budget|gift|fine|package|contract),\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 32), span.start),
  )

/** *Where the 40 billion gallons will come from*: a measure that is called back, and no money. */
const isMeasure = ({ quantity: { unit } }: Figure): boolean =>
  unit !== null && unit !== 'person' && !isMoney(unit)

/** Whether two amounts with the same digits are one, by what ties their sentences. */
export const isOneSum = (text: string, a: Figure, b: Figure, mantissa: number): boolean => {
  const least = shared(a, b)
  if (least >= FEWEST_SHARED) return true
  if (digitsOf(mantissa) >= 3 && (least >= 1 || callsBack(text, b))) return true
  // "A deal worth £1.8 billion", and further down "the £1.8 million deal".
  const isNamed = b.head !== null && (a.context.includes(b.head) || a.head === b.head)
  if (isTelling(mantissa) && isNamed && callsBack(text, b)) return true
  if (isTelling(mantissa) && isBareCall(text, a, b)) return true
  if (isTelling(mantissa) && isDeedOf(a, b) && (sharesName(a, b) || callsBack(text, b))) return true
  if (isTelling(mantissa) && isOfOwner(text, a, b)) return true
  if (b.sentence - a.sentence <= NEAR && callsBack(text, b) && (least >= 1 || isMeasure(a))) return true
  if (!isTelling(mantissa) || b.sentence - a.sentence > NEAR) return false
  return callsBack(text, b) || least >= 1 || areKin(a.head, b.head) || areBoth(a, b, INHABITANTS)
}

const INHABITANTS = new Set('people person resident inhabitant citizen'.split(' '))

const areBoth = (a: Figure, b: Figure, nouns: ReadonlySet<string>): boolean =>
  nouns.has(a.head ?? '') && nouns.has(b.head ?? '')

/** *Paid €640 million*, *the €640 billion takeover*: the noun is of the earlier sum's deed. */
const isDeedOf = (a: Figure, b: Figure): boolean =>
  isMoney(b.quantity.unit) &&
  [a.verb, ...a.context].some((word) => word !== null && (SUM_OF[b.head ?? '']?.test(word) ?? false))

/** *The department had €658 million*, *the department's €658 billion fund*: whose it is stands in both. */
const isOfOwner = (text: string, a: Figure, { quantity: { span } }: Figure): boolean => {
  const owner = OWNER.exec(text.slice(Math.max(0, span.start - 40), span.start))?.groups?.owner?.toLowerCase()
  return owner !== undefined && (a.subject === owner || a.context.includes(owner))
}
const OWNER = /(?<owner>\p{L}{3,})['’]s?\s+(?:(?:entire|whole|full|total|new)\s+)*$/iu

/** *It has set aside $1.4 billion*, *the $1.4 million set aside*: a definite sum with the deed of the earlier one. */
const isBareCall = (text: string, { verb }: Figure, { head, quantity: { span } }: Figure): boolean => {
  const isThe = /\b(?:the|that|this|those|these)\s+$/iu.test(
    text.slice(Math.max(0, span.start - 8), span.start),
  )
  const next = /^\s+(?<word>\p{Ll}{3,})/u.exec(text.slice(span.end, span.end + 24))?.groups?.word
  return isThe && head === null && verb !== null && next !== undefined && deedOf(next) === deedOf(verb)
}

const sharesName = (a: Figure, b: Figure): boolean => a.names.some((name) => b.names.includes(name))

const FEWEST_SHARED = 2

// What a thing is worth is told in turn by these: they tie two sums as one word told twice does.
const WORTH = new Set('worth value valuation price cost'.split(' '))

const rootsOf = ({ context }: Figure): Set<string> =>
  new Set(context.map((word) => (WORTH.has(word) ? 'worth' : rootOf(word))))

const shared = (a: Figure, b: Figure): number => {
  const other = rootsOf(b)
  const both = [...rootsOf(a)].filter((word) => other.has(word))
  return both.length === 1 && both[0] === 'worth' ? 0 : both.length
}

/** *Sales came to £9.4 billion*, *£940 million of sales*: the digits, and what they count, are the same. */
export const isShifted = (a: Figure, b: Figure): boolean => {
  const [one, two] = [a.quantity.min ?? 0, b.quantity.min ?? 0]
  const power = Math.log10(Math.max(one, two) / Math.min(one, two))
  const isTens = Math.abs(power - Math.round(power)) < 1e-9 && power > 0.5
  const isOneNoun = b.head !== null && (a.subject === b.head || a.head === b.head)
  return (
    isTens && isTelling(one) && isOneNoun && a.quantity.min === a.quantity.max && !a.isMoving && !b.isMoving
  )
}
