import type { Figure } from '../../domain/ledger.ts'
import type { Raised } from '../check.ts'
import { endsInOne } from './parts-of-whole.ts'
import type { Sum } from './sum.ts'
import { exactOf, shownIn } from './wording.ts'

// Of a list that may leave some out, only too many parts are wrong, or so few missing that none was meant to be.
const FEWEST = 0.8

// "Of the 60 passengers 31 were men and 18 women. The rest were children."
const REST_FOLLOWS =
  /^[^.;:()]{0,60}[.;]["”’]?\s+["“‘]?(?:The (?:rest|others?|remainder|remaining|balance|last)|Others|Another|The other)\b(?![^.]{0,40}\b(?:none|nothing|no)\b)/u
const AMONG_OTHERS = /^[^.;:]{0,60}\bamong (?:others|other \p{Ll}+)\b/u

/** What is wrong with a whole and its parts; `null` where they agree or the words leave room. */
export const raiseSum = (
  text: string,
  { whole, parts, isOpen = false, isSome = false }: Sum,
): Raised | null => {
  const values = parts.map((part) => exactOf(part) ?? NaN)
  const total = exactOf(whole)
  const sum = values.reduce((a, b) => a + b, 0)
  const slack = [whole, ...parts].reduce((all, { step }) => all + (step > 1 ? step / 2 : 0), 0)
  const isRound = [whole, ...parts].some(({ quantity: { min } }) => min !== null && !Number.isInteger(min))
  if (
    total === null ||
    total <= Math.max(...values) ||
    !Number.isFinite(sum) ||
    Math.abs(sum - total) <= (isRound ? Math.max(slack, 0.15) : minorSlack(total, whole, parts))
  )
    return null
  if ((isOpen && sum < total * FEWEST) || (isSome && sum < total)) return null
  const last = parts.at(-1)?.quantity.span.end ?? 0
  const after = text.slice(last, last + 120)
  if (sum < total && (REST_FOLLOWS.test(after) || AMONG_OTHERS.test(after))) return null
  if (total - sum === 1 && endsInOne(after)) return null
  const { unit } = whole.quantity
  return {
    message: `The parts make ${shownIn(sum, unit)}; ${shownIn(total, unit)} stand here.`,
    at: whole.quantity.span,
    related: parts.map((part) => part.quantity.span),
    working: {
      kind: 'steps',
      steps: [
        `${values.map((value) => shownIn(value, unit)).join(' + ')} = ${shownIn(sum, unit)}`,
        `In the text: ${shownIn(total, unit)}`,
      ],
    },
  }
}

// Millions are rounded; pounds and heads that are printed to the last digit are not.
const minorSlack = (total: number, whole: Figure, parts: readonly Figure[]): number =>
  total >= 1e6 ? [whole, ...parts].reduce((all, { step }) => all + step / 2, 0) * 0.75 : 0
