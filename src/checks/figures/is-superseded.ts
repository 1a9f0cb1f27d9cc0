import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'

/*
 * A figure that the article itself takes back: *it first spoke of 33 dead*, *an early statement said 48. The sheriff
 * corrected that*, *at an earlier stage, when it was to cover 70 hectares*. Another may stand beside it.
 */

const SUPERSEDED =
  /\b(?:at an earlier stage|(?:earlier|early|previous|initial|original|preliminary) (?:version|draft|plan|count|figure|statement|report|estimate|toll|leaflet|tally|list)s?|(?:at )?first (?:spoken|spoke|gave|given|said|put|reported|announced|thought|estimated|counted|statement|count|report|leaflet|estimate)|at first|initially|originally|previously|correct(?:ed|ing|ion)|revis(?:ed|ing|ion)|withdr(?:e|a)w(?:n|ing)?|retract(?:ed|ing)|mistaken(?:ly)?|by mistake|in error|misprint|typing error|transposed|should have been|had (?:spoken|talked) of|(?:counted|listed) twice)\b/iu
const CORRECTED =
  /^["“]?(?:[\p{L}.’'-]+\s+){1,5}?(?:later |then |since )?(?:corrected|withdrew|revised|retracted|amended)\s+(?:that|this|it|the (?:figure|number|toll|count|statement))\b/u

const wordsOf = (copy: Copy, sentence: number): string => {
  const { start, end } = spanOfSentence(copy, sentence)
  return copy.text.slice(start, end)
}

/** Whether the article takes a figure back, in its sentence or the next. */
export const isSuperseded = (copy: Copy, { sentence }: Figure): boolean =>
  SUPERSEDED.test(wordsOf(copy, sentence)) ||
  (copy.syntax.sentences[sentence + 1] !== undefined && CORRECTED.test(wordsOf(copy, sentence + 1)))
