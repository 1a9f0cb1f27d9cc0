import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'

const ROUND = '(?:(?:about|some|nearly|estimated|total|full|whole|entire|original)\\s+)*'
const THE = new RegExp(`\\b(?:the|those|these|all(?:\\s+of)?(?:\\s+the)?)\\s+${ROUND}$`, 'iu')
const OWN = new RegExp(`(?:\\b(?:its|their|his|her)|['’]s)\\s+${ROUND}$`, 'iu')
const AFTER_ALL = /\b(?:other|remaining|first|last|next|additional|only)\s+$/iu

/** The words right before a figure and right after what it counts. */
export const wordsAround = (
  { text }: Pick<Copy, 'text'>,
  { quantity: { span, ofSpan } }: Figure,
): Readonly<{ before: string; after: string }> => {
  const end = Math.max(span.end, ofSpan?.end ?? 0)
  return { before: text.slice(Math.max(0, span.start - 36), span.start), after: text.slice(end, end + 40) }
}

/** *The 46 migrants*, *all 460 pupils*: a figure that the reader is taken to know. */
export const isDefinite = (copy: Pick<Copy, 'text'>, figure: Figure): boolean => {
  const { before } = wordsAround(copy, figure)
  return THE.test(before) && !AFTER_ALL.test(before)
}

const OF_KNOWN =
  /\b(?:the|this|that)\s+(?<noun>\p{L}{3,})\s+(?:of|for|by)\s+(?:(?:about|some|nearly|the|all)\s+)*$/iu

/** *The order for 80 jets*, *the town of 84,000 people*: the noun of which the reader is taken to know. */
export const knownNoun = (copy: Pick<Copy, 'text'>, figure: Figure): string | null =>
  OF_KNOWN.exec(wordsAround(copy, figure).before)?.groups?.noun?.toLowerCase() ?? null

const COLLECTED =
  /(?:\b(?:the|this|that|its|their|his|her)|['’]s)\s+(?:\p{L}+\s+)?(?:haul|total|tally|crew|team|fleet|staff|crowd|collection|workforce|group|audience|convoy|party|network)\s+of\s+(?:(?:about|some|nearly|the)\s+)*$/iu

/** *Its haul of 42 medals*: all of what is counted, as one thing that is known. */
export const isCollected = (copy: Pick<Copy, 'text'>, figure: Figure): boolean =>
  COLLECTED.test(wordsAround(copy, figure).before)

/** *Its 4,300 staff*, *her six-year term*. */
export const isOwned = (copy: Pick<Copy, 'text'>, figure: Figure): boolean =>
  OWN.test(wordsAround(copy, figure).before)

const OTHERNESS =
  /\b(?:another|others?|next(?! (?:week|month|year|day))|nearby|neighbou?ring|rival|separate|different|previous|earlier|similar|sister|elsewhere|(?<!an? )(?:second|third))\b/iu

/** *Bought by a rival*: whose deed it was, and not of what. */
const BY_RIVAL = /\bby (?:an?|its|their|another) (?:\p{L}+ )?(?:rival|company|firm)?/iu

/** Whether the words beside a figure say that it is of something else: *on another ship*, *in a similar case*. */
export const isOfOther = (copy: Pick<Copy, 'text'>, figure: Figure): boolean => {
  const { before, after } = wordsAround(copy, figure)
  const [lead, rest] = [before.split(/[.;:]/u).at(-1) ?? '', after.split(/[.;:,]/u)[0] ?? '']
  return OTHERNESS.test(lead.replace(BY_RIVAL, '')) || OTHERNESS.test(rest)
}
