import type { Copy } from '../check.ts'
import { bySentence } from '../figures/in-sentence.ts'
import { exactOf } from '../figures/wording.ts'
import type { HeadlineFigure } from './figures-in-words.ts'

/** Of a percentage, printed to a whole or to a tenth. */
const stepOf = ({ words }: HeadlineFigure): number => (/[.]\d/u.test(words) ? 0.1 : 1)

/** *Profit slips 12.5%*, of a story in which it *fell to $84 million from $96 million*: two figures of a sentence give it. */
export const isChange = ({ ledger }: Copy, figure: HeadlineFigure, from: number): boolean =>
  figure.kind === 'percent' &&
  bySentence(ledger).some((group) =>
    group.some((a) =>
      group.some((b) => {
        const [one, two] = [exactOf(a) ?? 0, exactOf(b) ?? 0]
        if (a === b || one <= 0 || a.quantity.span.start < from || a.quantity.unit !== b.quantity.unit)
          return false
        return Math.abs(Math.abs(two / one - 1) * 100 - figure.value) <= stepOf(figure) / 2 + 1e-9
      }),
    ),
  )
