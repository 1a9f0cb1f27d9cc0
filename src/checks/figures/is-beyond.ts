import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'

/** *Add that to the $16,000 that she raised*, *count in the 93,000 who stayed away*: what is added is not what was told. */
const ADDS =
  /\b(?:add(?:s|ed|ing)?|factor(?:s|ed|ing)?|count(?:s|ed|ing)?|throw(?:s|ing)?)\s+(?:in|[^.;:,]{1,30}\bto)\s+(?:the|these|those|its|their|his|her)\s+(?:\p{L}+\s+)?$|\b(?:on top of|in addition to|besides|apart from|not counting)\s+(?:the|these|those|its|their|his|her)\s+(?:\p{L}+\s+)?$/iu

/** *At least 318 of the 865*. */
const PART_OF = /^\s+(?:\p{L}+\s+)?(?:out )?of (?:the|its|their|these|those|all)\s+(?:\p{L}+\s+)?$/iu

const THIS_YEAR =
  /\b(?:(?:so far )?this (?:year|season|decade)|in (?:the past|the last) (?:year|decade|\p{L}+ years)|since (?:19|20)\d\d)\b/iu

/** *Six have died this year on that road*, of a crash that killed four. */
const isOfLongerTime = (copy: Copy, a: Figure, b: Figure): boolean => {
  const [one, two] = [a, b].map(({ sentence }) => {
    const { start, end } = spanOfSentence(copy, sentence)
    return THIS_YEAR.test(copy.text.slice(start, end))
  })
  return one !== two
}

/** Whether a later figure has more in it than an earlier one can: it is added to it, or a part of it is more already. */
export const isBeyond = (copy: Copy, a: Figure, b: Figure, part: Figure | undefined): boolean => {
  const { text } = copy
  const { start } = b.quantity.span
  if (a.fate !== null && isOfLongerTime(copy, a, b)) return true
  if (ADDS.test(text.slice(spanOfSentence(copy, b.sentence).start, start))) return true
  return (
    part?.sentence === b.sentence &&
    (part.quantity.min ?? 0) > (a.quantity.max ?? Infinity) &&
    PART_OF.test(text.slice(part.quantity.span.end, start))
  )
}
