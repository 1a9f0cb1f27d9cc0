import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Share } from './find-share.ts'
import { isCount, pairIn } from './pair-of-whole.ts'
import { sharesTold } from './share-told.ts'
import { exactOf } from './wording.ts'

/*
 * A share that the reader is taken to know: *of 150 pupils, 120 cross the hill … the 70 percent who cross it*. It is that
 * of the one part and whole that the sentences before tell.
 */

const THE = /\b(?:the|that|those|these)\s+(?:nearly |almost |about |roughly |some )?$/iu
const WHO =
  /^\s+(?:who|that|which|of (?:them|those|these)|crossing|going|living|working|of (?:the|its|their|all) \p{Ll}+)\b/iu
const WIDEST = 3

/** Whether the share stands for a part that was told. */
const isRecalled = ({ text }: Copy, { start, end }: Readonly<{ start: number; end: number }>): boolean =>
  THE.test(text.slice(Math.max(0, start - 24), start)) && WHO.test(text.slice(end, end + 20))

/** The shares of a sentence that call back the one part and whole of the few sentences before it. */
export const sharesRecalled = (
  copy: Copy,
  figures: readonly Figure[],
  before: readonly (readonly Figure[])[],
): Share[] => {
  const told = sharesTold(copy, figures).filter(({ span }) => isRecalled(copy, span))
  const [share, ...others] = told
  if (!share || others.length > 0) return []
  const pairs = before.flatMap((group, at) => {
    const [a, b, ...more] = group.filter((figure) => isCount(figure) && exactOf(figure) !== null)
    const pair = a && b && more.length === 0 ? pairIn(copy, [a, b], false) : null
    return pair ? [{ pair, at }] : []
  })
  const [only, ...more] = pairs
  if (!only || more.length > 0) return []
  // A share told since then may be the one that is taken up.
  if (before.slice(only.at).some((group) => sharesTold(copy, group).length > 0)) return []
  const [part, whole] = only.pair
  const off = share.value / (((exactOf(part) ?? 0) / (exactOf(whole) ?? 1)) * 100)
  return off < WIDEST && off > 1 / WIDEST ? [{ part, whole, share }] : []
}
