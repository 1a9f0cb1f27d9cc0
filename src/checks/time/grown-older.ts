import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import type { AgeTold } from './find-ages.ts'

const LATER = /^\s+(?:later|on|have passed|had passed|after)\b/u

/** *Act two is set 20 years later*: where the article tells that so much time passes, both ages are right. */
export const isGrownOlder = ({ ledger, text }: Copy, a: AgeTold, b: AgeTold): boolean =>
  ledger.some((figure) => {
    const { start, end } = figure.quantity.span
    return (
      exactOf(figure) === b.age - a.age &&
      start > a.figure.quantity.span.end &&
      start < b.figure.quantity.span.start &&
      /years?$/u.test(text.slice(start, end)) &&
      LATER.test(text.slice(end, end + 14))
    )
  })
