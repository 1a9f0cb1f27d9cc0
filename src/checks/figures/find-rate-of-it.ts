import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isHeads, isNumber, isShare, isTotal } from './rate-parts.ts'
import { nounOfBase, perOf } from './rate-told.ts'
import { fits, isNearlyRight, type Rate } from './rate-values.ts'

/*
 * *The pipes cost £84 million and serve 12,000 homes. People called it dear. “It comes to £9,000 a home,” she said*: the
 * total and the number stand side by side some sentences before, and the rate only says *it*.
 */

const REACH = 4
const IT_COMES =
  /^["“‘]?(?:It|That|This|Which)(?:['’]s|\s+(?:comes?|came|works?|worked|amounts?|amounted|is|was|makes?|means|meant|equals?|averages?|put|puts)\b)[^.;:\d]{0,30}$/u

/** The rates of a sentence that *it* ties to a total and a number of one sentence before. */
export const findRatesOfIt = (copy: Copy, groups: readonly (readonly Figure[])[]): Rate[] => {
  const [rate, ...others] = groups.at(-1) ?? []
  const per = rate && perOf(copy, rate)
  if (!rate || !per || others.length > 0 || isShare(rate)) return []
  const { start } = spanOfSentence(copy, rate.sentence)
  if (!IT_COMES.test(copy.text.slice(start, rate.quantity.span.start))) return []
  const noun = nounOfBase(per)
  const near = groups.slice(0, -1).filter(([first]) => rate.sentence - (first?.sentence ?? 0) <= REACH)
  for (const group of near.toReversed()) {
    const isCounted = (figure: Figure): boolean => isNumber(figure, noun) || isHeads(figure, noun)
    const [number, ...more] = group.filter(
      (figure) => isCounted(figure) && figure.quantity.unit !== rate.quantity.unit,
    )
    const [total, ...rivals] = group.filter((figure) => figure !== number && isTotal(figure, rate))
    if (!number || !total) continue
    if (more.length + rivals.length > 0) return []
    const made = { total, number, rate, per: per.base }
    return fits(made) || !isNearlyRight(made) ? [] : [made]
  }
  return []
}
