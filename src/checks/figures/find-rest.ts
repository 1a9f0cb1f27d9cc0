import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Sum } from './sum.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { isTold } from './find-series.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { NOT_ALL } from './parts-of-whole.ts'

/*
 * A whole, some parts of it, and in the next sentence the number that is left: *Of the 310 people, 120 move and 85
 * retire. The other 95 are let go*. Whatever the parts do, the rest closes the row.
 */

const OF_WHOLE = /^["“]?(?:Of|Out of|Among) (?:(?:the|its|their|his|her|those|these) )?(?:\p{L}+ )?$/u
const REST = /^["“]?The (?:other|remaining|last|final) $/u
/** *A further 40 were blank*: others may be left, but not fewer than none. */
const MORE = /^["“]?(?:A further|Another) $/u
const OF_THEM = /^(?:\s+\p{L}+)?\s+of (?:them|whom|these|those)\b/iu

const isLike = (part: Figure, whole: Figure): boolean =>
  isTold(part) &&
  (part.quantity.unit === null ||
    part.quantity.unit === 'person' ||
    part.quantity.unit === whole.quantity.unit)

/** The whole and all of its parts, of which the sentence that begins with *the other* tells the last. */
export const findRest = (copy: Copy, figures: readonly Figure[], before: readonly Figure[]): Sum | null => {
  const [rest] = figures
  const [whole, ...parts] = before
  const [first] = parts
  if (!rest || !whole || !first) return null
  const leadOf = ({ sentence, quantity }: Figure): string =>
    copy.text.slice(spanOfSentence(copy, sentence).start, quantity.span.start)
  const isSome = MORE.test(leadOf(rest))
  if (!(isSome || REST.test(leadOf(rest))) || !OF_WHOLE.test(leadOf(whole))) return null
  const isOther = rest.head !== null && whole.head !== null && !mayBeCalled(whole.head, rest.head)
  const all = [...parts, rest]
  const gaps = parts.map((part, at) => wordsBetween(copy, parts[at - 1] ?? whole, part))
  const areAll = all.every(
    (part) =>
      isLike(part, whole) &&
      !part.isMoving &&
      !OF_THEM.test(copy.text.slice(part.quantity.span.end, part.quantity.span.end + 24)),
  )
  const isWhole = isTold(whole) && areAll && !isOther
  return isWhole && !gaps.some((words) => NOT_ALL.test(words)) ? { whole, parts: all, isSome } : null
}
