import type { Copy, Raised } from '../check.ts'
import { exactOf } from '../figures/wording.ts'

const HYPHENED = /year-old$/iu

/** `A 16-year-old boy … The 17-year-old …`: the only two ages of a text that names nobody's. */
export const namelessPair = ({ ledger, text }: Copy): Raised | null => {
  const ages = ledger.filter(({ quantity: { unit } }) => unit === 'year of age')
  const [a, b] = ages
  if (!a || !b || ages.length !== 2 || exactOf(a) === exactOf(b)) return null
  const leads = [a, b].map(({ quantity: { span } }) => text.slice(Math.max(0, span.start - 5), span.start))
  const isHyphened = [a, b].every(({ quantity: { span } }) => HYPHENED.test(text.slice(span.start, span.end)))
  const isOfOther = ledger.some((figure) => figure !== b && exactOf(figure) === exactOf(b))
  if (isOfOther || !isHyphened || !/\ban? $/iu.test(leads[0] ?? '') || !/\bthe $/iu.test(leads[1] ?? ''))
    return null
  return {
    message: `${exactOf(b) ?? ''} years old here and ${exactOf(a) ?? ''} above.`,
    at: b.quantity.span,
    related: [a.quantity.span],
    severity: 'warning',
  }
}
