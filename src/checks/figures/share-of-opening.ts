import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Share } from './find-share.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isNamed } from './is-named.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { isCount, isOneKind } from './pair-of-whole.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { exactOf } from './wording.ts'

/*
 * *Rings were put on 480 chicks … 168 of the ringed birds came back, 112 of them here. That is 45 per cent*: of the
 * figure that the sentence before opens with, whatever else it tells, and of the whole that this one calls back by its
 * noun, or that the share names: *that is half of the 18,072 on the list*.
 */

const THAT_IS =
  /^["“‘]?(?:That|This|It|Which)(?:['’]s| (?:is|was|makes|means|represents|equals))\s+(?:\p{L}+ ){0,2}$/u
const OF_THE =
  /^\s+(?:\p{L}+ )?of (?:the|these|those|its|their|his|her) (?<nouns>[\p{L}-]+(?: [\p{L}-]+){0,2})/u
const OF_NUMBER = /^\s+of\s+(?:(?:the|all|its|their|some|about)\s+)*$/u
const REACH = 10

const isWholeOf = (part: Figure, whole: Figure): boolean =>
  isCount(whole) && isOneKind(part, whole) && (exactOf(whole) ?? 0) > (exactOf(part) ?? Infinity)

const calledBack = (copy: Copy, part: Figure, before: readonly Figure[]): Figure | null => {
  const { end } = part.quantity.span
  const nouns =
    OF_THE.exec(copy.text.slice(end, end + 60))
      ?.groups?.nouns?.toLowerCase()
      .split(' ') ?? []
  const [whole, ...others] = before.filter(
    (figure) =>
      part.sentence - figure.sentence <= REACH &&
      figure.sentence < part.sentence &&
      isWholeOf(part, figure) &&
      !figure.isMoving &&
      nouns.some((noun) => isNamed(figure.head, noun) || mayBeCalled(figure.head, noun.replace(/s$/u, ''))),
  )
  return whole && others.every((other) => exactOf(other) === exactOf(whole)) ? whole : null
}

const namedBy = (copy: Copy, { span }: ShareTold, part: Figure, figures: readonly Figure[]): Figure | null =>
  figures.find(
    (figure) =>
      figure.quantity.span.start > span.end &&
      OF_NUMBER.test(copy.text.slice(span.end, figure.quantity.span.start)) &&
      isWholeOf(part, figure),
  ) ?? null

/** The share that a sentence gives to what the one before it opens with; `null` where it gives none. */
export const shareOfOpening = (
  copy: Copy,
  figures: readonly Figure[],
  groups: readonly (readonly Figure[])[],
): Share | null => {
  const last = groups.at(-1) ?? []
  const [part] = last.filter((figure) => isCount(figure) && exactOf(figure) !== null)
  const [share] = sharesTold(copy, figures)
  const sentence = figures[0]?.sentence ?? 0
  if (!part || !share || part.sentence !== sentence - 1) return null
  if (!THAT_IS.test(copy.text.slice(spanOfSentence(copy, sentence).start, share.span.start))) return null
  const whole = namedBy(copy, share, part, figures) ?? calledBack(copy, part, groups.slice(0, -1).flat())
  if (!whole) return null
  // *Won by 212 votes, taking 3,106. That was 51.8% of the 6,000*: of any figure of that sentence that gives it.
  const given = last.find((one) => {
    const percent = ((exactOf(one) ?? 0) / (exactOf(whole) ?? 1)) * 100
    return percent >= share.range.low && percent <= share.range.high
  })
  return { part: given ?? part, whole, share }
}
