import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { SIZE_BEFORE } from './change-told.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { isOneUnit, ROUNDLY, type Change } from './change.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'

/*
 * Two values of one quantity that a sentence sets side by side: the later one is told first and compared with the
 * earlier (*154 wolves, compared with 140 last year*), or the earlier one carries its own date (*94 metres thick in
 * 2003, it has thinned to 84*). Which is the earlier is told by the words alone, never by their order.
 */

const MOVE =
  '(?:increase|rise|gain|jump|growth|climb|surge|fall|drop|decline|decrease|cut|reduction|improvement)'
const COMPARES = new RegExp(
  `^[^.;:()]{0,70}?[,–—]?\\s(?:compared (?:with|to)|against|an? (?:\\p{L}+ )?${MOVE} (?:on|over|from)|(?:more|fewer|less|higher|lower) than)\\s+(?:the\\s+)?${ROUNDLY}(?:the\\s+)?$`,
  'iu',
)
// "64 pairs, an increase on the year before, when 71 were counted".
const COMPARES_WHEN = new RegExp(
  `^[^.;:()]{0,60}?[,–—]\\s(?:an? (?:\\p{L}+ )?${MOVE}|up|down) (?:on|over|from) (?:the \\p{L}+ before|last \\p{L}+|a \\p{L}+ (?:earlier|before|ago)|\\d{4}),\\s+when\\s+(?:[\\p{L}’'-]+\\s+){0,4}${ROUNDLY}$`,
  'iu',
)
const FOLLOWS = new RegExp(`^[^.;:()]{0,50},\\s(?:after|having been|and)\\s+(?:the\\s+)?${ROUNDLY}$`, 'iu')
const AFTER_DOING = new RegExp(
  `^[^.;:()]{0,50}\\s(?:after|from)\\s+\\p{L}+ing\\s+(?:\\p{L}+\\s+){0,3}(?:at\\s+)?${ROUNDLY}$`,
  'iu',
)
const BEFOREHAND =
  /^[^.;:]{0,30}\b(?:a year (?:earlier|before|ago)|the (?:year|month|week|day|season|quarter) before|(?:last|the previous|the preceding|the same) (?:year|month|week|season|quarter|spring|autumn|fall|winter|summer|night|term|decade|period|time)|in (?:the )?(?:spring|summer|autumn|fall|winter|first|second|third|fourth)\b|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:the )?(?:year )?\d{4}|at the (?:start|beginning|end) of|(?:months|years|weeks|days) (?:ago|earlier|before))/iu
const DATED_FIRST = new RegExp(
  `\\b(?:was|were|stood at|had stood at|had been|had|used to be|measured|counted)\\s+${ROUNDLY}$`,
  'iu',
)
const NOW_TO = new RegExp(
  `^[^.;:()]{0,50}\\b(?:(?:has|have|had) \\p{L}+ (?:\\p{L}+ )?to|(?:is|are|was|were) now)\\s+${ROUNDLY}$`,
  'iu',
)
/** *Which had stood at 84,600 at the start of the year, increased to 83,700*. */
const WENT_TO = new RegExp(`,\\s+(?:\\p{L}+ly )?\\p{L}+(?:ed|ew|ose|ell|unk|ank)\\s+to\\s+${ROUNDLY}$`, 'iu')
const DURATION = /^(?:second|minute|hour|day|week|month|year|decade)$| of age$/u
const OPENS =
  /^["“]?(?:(?:Last|The previous|The preceding) (?:year|month|week|season|quarter|spring|autumn|fall|winter|summer|night|term|decade)|A (?:year|month|week|decade) (?:ago|earlier|before)|The (?:year|month|week) before|(?:In|Over|During) the (?:same|previous|preceding|corresponding|equivalent|prior) \p{L}+|In (?:\p{L}+ )?\d{4}|(?:That|This|It) (?:compares|compared) (?:with|to))\b[^.;:]{0,30}$/u

const NOW =
  /^["“]?(?:Now|Today|This (?:year|month|week|season|quarter)|Last (?:year|month|season)|At present|By (?:now|\d{4})|In \d{4})\b[^.;:]{0,40}$/u

/** `57 of last year`, `140 in May`: no noun follows the number itself. */
const isBare = ({ text }: Copy, { quantity: { of, span } }: Figure): boolean =>
  of === null ||
  /^,?\s+(?:of|in|last|a|the|this|on|for|so|\p{L}+ed)\b/iu.test(text.slice(span.end, span.end + 8))

/** Money that is raised does not rise. */
const RAISED = /\brais(?:e[ds]?|ing)\s+(?:(?:about|some|just|only|nearly|more|than)\s+)*$/iu

const isOneThing = (copy: Copy, a: Figure, b: Figure): boolean =>
  isOneUnit(a, b) &&
  (a.quantity.unit !== null ||
    a.head === b.head ||
    ((isBare(copy, a) || isBare(copy, b)) && !areOfTwoNouns(copy, a, b)))

/** *Dropped to 214,300* (patients), *paid for 201,900 beds*: a noun right after each other value sets it apart. */
const areOfTwoNouns = (copy: Copy, a: Figure, b: Figure): boolean =>
  a.head !== null && b.head !== null && !mayBeCalled(a.head, b.head) && !isBare(copy, b)

/** `154, compared with 140 last year`; `45 million tonnes, 5 million fewer than the 50 million of 2019`. */
export const comparedIn = (copy: Copy, figures: readonly Figure[], index: number): Change | null => {
  const [a, next, last] = figures
    .slice(index)
    .filter((one, at) => at === 0 || !DURATION.test(one.quantity.unit ?? ''))
  if (!a || !next) return null
  const lead = copy.text.slice(spanOfSentence(copy, a.sentence).start, a.quantity.span.start)
  const words = wordsBetween(copy, a, next)
  if (
    last &&
    /\b(?:fewer|more|less|higher|lower)\b/iu.test(wordsBetween(copy, next, last)) &&
    isOneThing(copy, a, last)
  )
    return COMPARES.test(wordsBetween(copy, next, last)) &&
      /^[^.;:()]{0,70},\s+(?:or )?(?:about |some )?$/u.test(words)
      ? { from: last, to: a, lead: '', figures }
      : null
  // "Prices were up 5.1 percent, after 5.6 percent in September": two sizes, and no values.
  if (!isOneThing(copy, a, next) || SIZE_BEFORE.test(lead) || RAISED.test(lead)) return null
  const after = copy.text.slice(next.quantity.span.end, next.quantity.span.end + 60)
  // "Compared with $103 million for the other side": another's value, unless the words date it.
  if (COMPARES.test(words) && !/\bthan\b/u.test(words) && BEFOREHAND.test(after))
    return { from: next, to: a, lead: lead + words, figures }
  if (COMPARES_WHEN.test(words)) return { from: next, to: a, lead: lead + words, figures }
  if (AFTER_DOING.test(words) && a.quantity.unit === next.quantity.unit && a.quantity.unit !== null)
    return { from: next, to: a, lead, figures }
  if (FOLLOWS.test(words) && BEFOREHAND.test(after)) return { from: next, to: a, lead, figures }
  if (DATED_FIRST.test(lead) && BEFOREHAND.test(words) && (NOW_TO.test(words) || WENT_TO.test(words)))
    return { from: a, to: next, lead: lead + words, figures }
  return null
}

/** *Falling since it peaked in 2006 at $5 billion. Last year …*: a value of before then, and none of now. */
const isOfYear = (copy: Copy, { quantity: { span }, sentence }: Figure): boolean =>
  /\b(?:1[89]|20)\d\d\b/u.test(copy.text.slice(spanOfSentence(copy, sentence).start, span.start))

/** `There have been 9,000 cases this year. Last year there were 3,000`: one figure each, of one thing. */
export const comparedApart = (
  copy: Copy,
  before: readonly Figure[],
  figures: readonly Figure[],
): Change | null => {
  const [b] = figures.filter(isLevel)
  const levels = before.filter(isLevel)
  const moved = levels.filter((figure) => isMovedTo(copy, figure))
  // "Dropped to 214,300, and the four hospitals …": what moved is the level.
  const [a, ...more] = moved.length === 1 && b && isOfSize(moved[0], b) ? moved : levels
  if (!a || !b || more.length > 0 || !isOneThing(copy, a, b)) return null
  const isDatedFirst = OPENS.test(
    copy.text.slice(spanOfSentence(copy, a.sentence).start, a.quantity.span.start),
  )
  if (!isDatedFirst && (a.when.some(({ absolute }) => absolute) || isOfYear(copy, a))) return null
  const { start } = spanOfSentence(copy, b.sentence)
  const lead = copy.text.slice(spanOfSentence(copy, a.sentence).start, a.quantity.span.start)
  if (OPENS.test(lead) && NOW.test(copy.text.slice(start, b.quantity.span.start)))
    return { from: a, to: b, lead: '', figures: [...before, ...figures] }
  if (!OPENS.test(copy.text.slice(start, b.quantity.span.start))) return null
  return { from: b, to: a, lead, figures: [...before, ...figures] }
}

const MOVED_TO = new RegExp(`\\b(?:to|at)\\s+${ROUNDLY}$`, 'iu')

const isMovedTo = ({ text }: Copy, { isMoving, quantity: { span } }: Figure): boolean =>
  isMoving && MOVED_TO.test(text.slice(Math.max(0, span.start - 40), span.start))

const isOfSize = (a: Figure | undefined, b: Figure): boolean => {
  const [one, other] = [a?.quantity.min ?? 0, b.quantity.min ?? 0]
  return one > other / 4 && other > one / 4
}

const isLevel = ({ quantity: { unit } }: Figure): boolean =>
  unit !== 'percent' && unit !== 'percentage point' && !DURATION.test(unit ?? '')
