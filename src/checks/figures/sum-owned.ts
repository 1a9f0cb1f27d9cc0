import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isDefinite, wordsAround } from './definite.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { isMoney } from './money.ts'

const OWNER = /(?<owner>\p{L}{3,})['’]s?\s+(?:(?:full|whole|entire|total|promised|planned|proposed)\s+)*$/iu
/** *The programme's $800,000 for books*: a sum of its own. */
const NARROWED =
  /^\s+(?:(?:for|in|of|on|to|from|towards)\b|(?:budget|profit|loss|debt|turnover|revenue|reserve|surplus|deficit|fund|grant|loan|contract|stake|share|bill|fine|offer|bid|project|scheme)s?\b|a (?:year|month|week|day)\b|annual)/iu

/** *It would set aside $14 million … the bill’s $17 million*: whose it is did the earlier deed, or was named with it. */
export const isSumOfOwner = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (!isMoney(b.quantity.unit) || a.quantity.unit !== b.quantity.unit) return false
  const { before, after } = wordsAround(copy, b)
  const owner = OWNER.exec(before)?.groups?.owner?.toLowerCase()
  if (owner === undefined || NARROWED.test(after)) return false
  return [a.subject, a.head, ...a.context].some(
    (word) => word !== null && (word === owner || mayBeCalled(word, owner)),
  )
}

const OF_NOUN = /^\s*(?:\p{L}+ )?(?:of|in)\s+(?<nouns>\p{Ll}+(?: \p{Ll}+){0,2})/u

/** *Revenue came to £40 million … of the £46 million in revenue*: what the earlier sum was said of is what this one is of. */
export const isSumOfSubject = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (!isMoney(b.quantity.unit) || a.quantity.unit !== b.quantity.unit || a.subject === null) return false
  const { text } = copy
  const nouns = OF_NOUN.exec(text.slice(b.quantity.span.end, b.quantity.span.end + 40))?.groups?.nouns
  return isDefinite(copy, b) && nouns?.split(' ').some((noun) => noun === a.subject) === true
}

/** *Raised the £38,500 that the trip has cost*: definite by the words after it, and told for the first time. */
export const isIntroduced = (copy: Copy, figure: Figure): boolean =>
  /^\s+(?:that|which|needed|it|they|he|she|the \p{Ll}+ (?:has|have|had|will|needs?|costs?))\b/iu.test(
    wordsAround(copy, figure).after,
  )
