import type { Figure } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { tokenAfter } from './token-after.ts'
import { exactOf } from './wording.ts'

/*
 * Two groups of one whole may have members in common: *of 120 cooks, 80 are women and 60 are over fifty*. They have none
 * where the second leaves its verb out (*15 have waited for months and 11 for years*), or where both are told by one
 * verb and the same sort of word (*20 were men and 14 were women*).
 */

const FAR = 30
const BE = /^(?:be|have)$/u

/** The verb of a group and what sort of word follows it; no verb where it is left out. */
const toldBy = (
  copy: Copy,
  { quantity: { span } }: Figure,
): Readonly<{ verb: string | null; sort: string }> => {
  const { tokens } = copy.syntax
  const near = { start: span.end, end: span.end + FAR }
  let at = tokenAfter(tokens, span.end)
  if (tokens[at]?.tag.startsWith('NN') === true) at += 1
  const sortOf = (tag = ''): string => tag.slice(0, 2)
  if (tokens[at]?.tag === 'MD') at += 1
  const verb = tokens[at]
  if (verb?.tag.startsWith('VB') !== true || !contains(near, verb.span))
    return { verb: null, sort: sortOf(verb?.tag) }
  const next = tokens[at + 1]
  return { verb: verb.lemma, sort: next?.tag === 'IN' ? next.lower : sortOf(next?.tag) }
}

/** Whether two groups of a whole that make more than it may be told of some of its members twice. */
export const mayOverlap = (copy: Copy, whole: Figure, [one, other]: readonly Figure[]): boolean => {
  if (!one || !other) return false
  if ((exactOf(one) ?? 0) + (exactOf(other) ?? 0) <= (exactOf(whole) ?? 0)) return false
  const [first, second] = [toldBy(copy, one), toldBy(copy, other)]
  if (second.verb === null) return false
  if (first.verb !== second.verb) return true
  return BE.test(second.verb) && first.sort !== second.sort
}
