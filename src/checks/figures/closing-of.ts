import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isDefinite, isOfOther } from './definite.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'

/** The figures of a sentence, and those of its neighbours where there are any. */
export type Around = Readonly<{
  figures: readonly Figure[]
  before: readonly Figure[]
  after: readonly Figure[]
}>

/** The figures that a row may take apart, and how far off, as a share of it, its sum may be. */
export type Opening = Readonly<{ wholes: readonly Figure[]; nearest: number }>

/** `£1.2 million and £900,000, bringing the total to £2.4 million`. */
/** *9,600 votes were cast, 200 of them spoiled*: more than the row told. */
export const GOES_ON = /^[^.;]{0,40},\s+(?:including\b|among them\b|[^.;]{0,30}\bof (?:them|whom|which)\b)/iu
const MAKES =
  /^[^.;:]{0,30}[,–—]\s+(?:bringing|making|taking|for|giving|or|a)\b[^.;:]{0,30}\b(?:total|all|sum|altogether)\b/iu
/** *$38 million for parks and $27 million for debts, which she said made up the full $248 million*. */
const ADDS_UP =
  /^[^.;:]{0,70}[,–—]\s+(?:(?:all of )?which|(?:and )?(?:together|that)|they|it)\b[^.;:\d]{0,40}\b(?:ma(?:ke|kes|de)(?: up)?|com(?:es?|ing) to|came to|add(?:s|ed)?(?: up)?(?:,[^,.;:]{1,30},)? to|total(?:s|led|ed)?|amount(?:s|ed)? to)\s+(?:(?:the|an?|its|their) (?:\p{L}+ ){1,3}(?:of\s+)?)?$/iu
const WHOLE_AFTER =
  /^["“‘]?(?:All(?: of)?(?: the)?|The|That (?:makes|made)(?: it)?|In all,?|Together,?|In total,?)\s+$/u
const MAKING = /^[^.;:]{0,30}[,–—]\s+making\s+(?:it\s+)?$/iu

/** Whether the words before a figure say that it is what a row makes. */
export const isMaking = (words: string): boolean =>
  MAKES.test(words) || MAKING.test(words) || ADDS_UP.test(words)

/** A whole that follows its parts: `bringing the total to 29`, or `All 29 seats` in the next sentence. */
export const closingOf = (copy: Copy, row: readonly Figure[], { figures, after }: Around): Opening | null => {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last) return null
  const own = figures.find(
    (figure) =>
      figure.quantity.span.start > last.quantity.span.end &&
      [MAKES, ADDS_UP].some((words) => words.test(wordsBetween(copy, last, figure))),
  )
  if (own) return { wholes: [own], nearest: 0.25 }
  const made = figures.find((figure) => isMade(copy, last, figure))
  if (made) return { wholes: [made], nearest: 0.25 }
  // "The dead were six women and five men; the 12 victims were …"
  const beside = figures[figures.indexOf(last) + 1]
  if (beside && wordsBetween(copy, last, beside).includes(';') && areAllOf(copy, row, beside))
    return { wholes: [beside], nearest: 0.35 }
  const [next] = after
  if (next === undefined) return null
  const { start } = spanOfSentence(copy, next.sentence)
  const lead = copy.text.slice(start, next.quantity.span.start)
  const isAll = next.head !== null && next.head === first.head ? WHOLE_AFTER.test(lead) : IN_ALL.test(lead)
  if (isAll && !GOES_ON.test(copy.text.slice(next.quantity.span.end, next.quantity.span.end + 80)))
    return { wholes: [next], nearest: 0.2 }
  if (GOES_ON.test(copy.text.slice(next.quantity.span.end, next.quantity.span.end + 80))) return null
  return areAllOf(copy, row, next) ? { wholes: [next], nearest: 0.35 } : null
}

/** `…, making £425,000 altogether`. */
const isMade = ({ text }: Copy, last: Figure, { quantity: { span } }: Figure): boolean =>
  span.start > last.quantity.span.end &&
  /^[^.;:]{0,30}[,–—]\s+(?:making|or|for)\s+(?:it\s+)?$/iu.test(
    text.slice(last.quantity.span.end, span.start),
  ) &&
  /^(?:\s+\p{L}+){0,2}\s+(?:in all|in total|altogether|all told)\b/iu.test(
    text.slice(span.end, span.end + 30),
  )

const IN_ALL = /^["“‘]?(?:In all|In total|Altogether|All told|Together|Overall),?\s+(?:some\s+)?$/u
const WHO = /^(?:man|woman|boy|girl|child|adult|adolescent|teenager)$/u
const ALL_OF =
  /^(?:victim|people|person|dead|body|suspect|member|judge|finalist|winner|applicant|candidate)$/u
const TELLS_WHICH = /^\s+(?:who|that|which|whose|of|in|from|killed|hurt|injured|wounded|arrested|aboard)\b/iu

/** `Two men and three women were killed. Police named the four victims`: they are all who were told of. */
const areAllOf = (copy: Copy, row: readonly Figure[], next: Figure): boolean => {
  const { span, ofSpan } = next.quantity
  const end = Math.max(span.end, ofSpan?.end ?? 0)
  return (
    row.every(({ head }) => WHO.test(head ?? '')) &&
    (next.quantity.unit === 'person' || ALL_OF.test(next.head ?? '')) &&
    isDefinite(copy, next) &&
    !isOfOther(copy, next) &&
    !TELLS_WHICH.test(copy.text.slice(end, end + 14))
  )
}
