import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy, Raised } from '../check.ts'
import type { Share } from './find-share.ts'
import { isGivenBeside, placeOf } from './given-beside.ts'
import { meets, openRange, type Range } from './tolerance.ts'
import { exactOf, shown } from './wording.ts'

/** *6,214 for and 6,173 against, or 50.17% to 49.83%*: each is a share of both together. */
const isSplit = (text: string, { start, end }: Span): boolean =>
  /^\s+(?:to|against)\s+[\d.]+\s*(?:%|per ?cent)/iu.test(text.slice(end, end + SPLIT)) ||
  /(?:%|per ?cent)\s+(?:to|against)\s+$/iu.test(text.slice(Math.max(0, start - SPLIT), start))
const SPLIT = 24

const isOfBoth = (a: Range, b: Range, share: Range): boolean =>
  [a, b].some(({ low, high }) =>
    meets({ low: (low / (a.high + b.high)) * 100, high: (high / (a.low + b.low)) * 100 }, share),
  )

/** *44,064 votes, 51 per cent, and the Union 35,424, or 41 per cent*: what has a share of its own is a part as well. */
const hasShareOfItsOwn = (text: string, { quantity: { span, ofSpan } }: Figure, share: Span): boolean => {
  const end = Math.max(span.end, ofSpan?.end ?? 0)
  const own =
    /^,?\s+(?:\(|or |that is )?(?:about |nearly |just over |some )?\d[\d.]*\s?(?:%|per ?cent)/u.exec(
      text.slice(end, end + 40),
    )
  return own !== null && share.start > end + own[0].length
}

/** What is wrong with a share of two figures; `null` where they give it. */
export const raiseShare = ({ text, ledger }: Copy, { part, whole, share }: Share): Raised | null => {
  const [a, b] = [openRange(part), openRange(whole)]
  const [top, bottom] = [exactOf(part), exactOf(whole)]
  if (hasShareOfItsOwn(text, whole, share.span)) return null
  if (!a || !b || top === null || bottom === null || top > bottom || b.low <= 0 || bottom < 2) return null
  if (meets({ low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 }, share.range)) return null
  if (isSplit(text, share.span) && isOfBoth(a, b, share.range)) return null
  const told = ledger[placeOf(share.span.start, ledger)]
  if (told && isGivenBeside(told, ledger)) return null
  const percent = (top / bottom) * 100
  return {
    message: `${shown(top)} of ${shown(bottom)} is ${shown(percent)}%; “${text.slice(share.span.start, share.span.end)}” stands here.`,
    at: share.span,
    related: [part.quantity.span, whole.quantity.span],
    working: { kind: 'steps', steps: [`${shown(top)} ÷ ${shown(bottom)} = ${shown(percent)}%`] },
  }
}
