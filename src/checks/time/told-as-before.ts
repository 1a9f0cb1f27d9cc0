import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { OF_OTHER, OTHER_DAY } from './other-matter.ts'

/*
 * What *had* happened had happened before what was told last: *the leak was stopped on 3 May. The valve had failed on
 * 9 May*, *he died at 1.15am. He had been stabbed at 2.30am*.
 */

const HAD = /\bhad\s+(?:(?:first|only|just|already|also|been|originally|initially|\p{L}+ly)\s+)*$/iu
/** *Had put out the flames by 8.45*: by then, so after it. */
const BY_THEN = /\b(?:by|until|since|till|before|after|for|to|from|between)\s+(?:about\s+|around\s+)?$/iu
const EDGE = /^(?:by|until|since|till|before|after|from|between)\b/iu
const SAYS =
  /^(?:say|tell|announce|add|report|publish|post|write|tweet|release|reveal|confirm|appear|be|have)$/u
const GOES_ON = /^["“]?(?:He|She|They|It|His|Her|Their|Its|The|That|This)\s/u
const IF = /\b(?:if|would|could|should|might|said|says|told|that day|would have)\b/iu

const isHad = (copy: Copy, { verbSpan, mention, tag, sentence }: TimePoint): boolean => {
  if (verbSpan === null || tag !== 'VBN' || verbSpan.start > mention.span.start) return false
  const { start } = spanOfSentence(copy, sentence)
  const before = copy.text.slice(start, mention.span.start)
  return HAD.test(copy.text.slice(start, verbSpan.start)) && !BY_THEN.test(before) && !IF.test(before)
}

const isPast = (copy: Copy, point: TimePoint): boolean =>
  /^VB[DN]$/u.test(point.tag ?? '') &&
  !SAYS.test(point.verb ?? '') &&
  point.verbSpan !== null &&
  !/\b(?:had|will|would|be|to|may|might|could|should)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    copy.text.slice(Math.max(0, point.verbSpan.start - 30), point.verbSpan.start),
  ) &&
  !EDGE.test(copy.text.slice(point.mention.span.start, point.mention.span.end))

/** Whether the second of two dates, of the same sentence or the next, is told as before the first. */
export const isToldAsBefore = (copy: Copy, a: TimePoint, b: TimePoint): boolean => {
  const { text } = copy
  if (b.sentence - a.sentence > 1 || a.verbSpan?.start === b.verbSpan?.start) return false
  if (!isPast(copy, a) || !isHad(copy, b)) return false
  const { start, end } = spanOfSentence(copy, b.sentence)
  const isNext =
    a.sentence === b.sentence ||
    GOES_ON.test(text.slice(start, start + 7)) ||
    /\s(?:it|him|her|them)\s+(?:on|in|at)\s+$/u.test(text.slice(start, b.mention.span.start))
  const between = text.slice(a.mention.span.end, b.mention.span.start)
  const after = text.slice(b.mention.span.end, end)
  return (
    isNext &&
    ![between, after].some((words) => OTHER_DAY.test(words)) &&
    !OF_OTHER.test(text.slice(start, end))
  )
}
