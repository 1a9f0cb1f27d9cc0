import type { Figure } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import type { Copy } from '../check.ts'

/** The figures that stand in quotation marks. */
export const quotedFigures = ({ ledger, syntax: { quotations } }: Copy): ReadonlySet<Figure> => {
  let next = 0
  const inside = ledger.filter(({ quantity: { span } }) => {
    while (quotations[next] !== undefined && (quotations[next]?.span.end ?? 0) <= span.start) next += 1
    const quotation = quotations[next]
    return quotation !== undefined && contains(quotation.span, span)
  })
  return new Set(inside)
}
