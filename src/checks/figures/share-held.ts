import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Share } from './find-share.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isNamed } from './is-named.ts'
import { pairsTold } from './pairs-told.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { exactOf } from './wording.ts'

/*
 * What somebody was told to have is taken up far below as a share: *It took 31 of the 55 seats … With 66 per cent of the
 * seats, it can pass its budget*. The article has one pair of part and whole of that noun, and no share of it that fits.
 */

const HOLDS =
  /(?:\b(?:with|holding|having|controlling|commanding|owning|occupying)|\b(?:holds?|has|have|controls?|commands?|owns?))\s+(?:(?:about|some|nearly|almost|just|over|only|its|their)\s+)*$/iu
const OF_NOUN =
  /^\s+of (?:the|its|their|all|those) (?:\p{L}+ )?(?<noun>\p{Ll}{3,}s)\b(?! (?:in|at|on|from|for|who|that|which|held|won)\b)/u
const OTHER =
  /\b(?:last|previous(?:ly)?|before|earlier|need(?:s|ed)?|requires?|would|if|could|until|once|nationally|elsewhere|average|than|from|against|target|(?:19|20)\d\d)\b/iu
const REACH = 25
const WIDEST = 1.6

const isHeld = ({ text }: Copy, { span }: ShareTold): boolean =>
  HOLDS.test(text.slice(Math.max(0, span.start - 40), span.start))

const percentOf = (part: Figure, whole: Figure): number =>
  ((exactOf(part) ?? 0) / (exactOf(whole) ?? 1)) * 100

/** The shares of a sentence that take up a part and its whole, told some paragraphs above. */
export const sharesHeld = (copy: Copy, groups: readonly (readonly Figure[])[]): Share[] => {
  const figures = groups.at(-1) ?? []
  const sentence = figures[0]?.sentence ?? 0
  const [share, ...others] = sharesTold(copy, figures).filter((told) => isHeld(copy, told))
  if (!share || others.length > 0) return []
  const { start, end } = spanOfSentence(copy, sentence)
  const noun = OF_NOUN.exec(copy.text.slice(share.span.end, end))?.groups?.noun
  // What the clause of the share says; the rest of the sentence may look ahead.
  const clause =
    copy.text
      .slice(start, end)
      .slice(0, share.span.end - start + 30)
      .split(/,\s/u)[0] ?? ''
  if (noun === undefined || OTHER.test(clause)) return []
  const near = groups.slice(0, -1).filter(([first]) => sentence - (first?.sentence ?? 0) <= REACH)
  const [pair, ...more] = pairsTold(copy, near).filter(({ whole }) => isNamed(whole.head, noun))
  if (!pair || more.length > 0) return []
  const ratio = share.value / percentOf(pair.part, pair.whole)
  const isTold = near.some((group) =>
    sharesTold(copy, group).some(
      ({ range, span }) =>
        OF_NOUN.exec(copy.text.slice(span.end, span.end + 40))?.groups?.noun === noun &&
        !(range.low <= percentOf(pair.part, pair.whole) && percentOf(pair.part, pair.whole) <= range.high),
    ),
  )
  return ratio < WIDEST && ratio > 1 / WIDEST && !isTold ? [{ ...pair, share }] : []
}
