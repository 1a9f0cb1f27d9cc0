import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { ROUNDLY } from '../figures/change.ts'
import { dayOf } from '../figures/find-dated-levels.ts'

/* Which of two values came first, by the words beside each of them: *from*, *a year ago*, *now*, or a date of its own. */

const AVERAGE = '(?:(?:an? )?(?:average|total|peak|record|high|low) of\\s+)?'
const PERIOD =
  '(?:year|month|week|day|season|quarter|decade|night|spring|summer|autumn|winter|census|survey|poll)'
/** Words before a value that make it the one of before, whatever stands after it. */
const FROM = new RegExp(
  `\\b(?:(?:up|down) (?:from|on)|from|previously|originally|formerly|initially|was once|had (?:\\p{L}+ed|been|had|drawn|sold|made|won|cost|seen|held|stood|taken)(?: at| to)?|having \\p{L}+(?: at)?|used to be)\\s+(?:the\\s+)?${AVERAGE}${ROUNDLY}$`,
  'iu',
)
/** *Half as many as last year, when 5,600 came*. */
const WHEN = new RegExp(
  `\\b(?:last \\p{L}+|the \\p{L}+ before|(?:1[89]|20)\\d\\d|(?:ago|earlier|before)|last (?:vote|poll|election|census|survey|race)|(?:January|February|March|April|May|June|July|August|September|October|November|December)),?\\s+when\\s+(?:[\\p{L}’'-]+\\s+){0,3}${ROUNDLY}$`,
  'iu',
)
/** Words that set a value against the other one; they need a time beside them. */
const AGAINST = new RegExp(
  `\\b(?:compared (?:with|to)|against|after|than|following|versus|on)\\s+(?:(?:the|an?)\\s+)?${ROUNDLY}$`,
  'iu',
)
const AGO = new RegExp(
  `^[^.;:,()]{0,40}\\b(?:ago|earlier|before|last (?:time|${PERIOD}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)|(?:the|that) (?:previous|preceding|prior) \\p{L}+|in the (?:same|last|previous|corresponding) \\p{L}+|in (?:\\p{Lu}\\p{L}+ )?(?:1[89]|20)\\d\\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:recorded|seen|counted|sold|reported|told) (?:on|in) \\p{Lu}\\p{L}+|until \\p{Lu}\\p{L}+|at the (?:start|beginning|end) of \\p{L}+|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`,
  'iu',
)
const OPENS_BEFORE = new RegExp(
  `^["“]?(?:last ${PERIOD}|(?:\\p{L}+|\\d+) (?:years?|months?|weeks?|days|decades?) (?:ago|earlier|before)|(?:the )?(?:previous|preceding) \\p{L}+|the ${PERIOD} before|in the (?:same|previous|corresponding) \\p{L}+|that (?:compares|compared) (?:with|to))\\b[^;:]*$`,
  'iu',
)
const NOW =
  /\b(?:now|today|currently|this (?:year|month|week|season|quarter|time|winter|summer|spring|autumn)|at present|nowadays|latest)\b/iu

/** *Was put at 240 when it began*: told of the past, beside a value that is told of now. */
const WAS = /\b(?:was|were|had|stood|began|started|did)\b/u

type Stand = Readonly<{ before: number; isNow: boolean; wasTold: boolean; day: string | null }>

const CLOSE = 80

/** The words from the start of a value's sentence to it; after another value of it, from the next comma on. */
const openingOf = (
  { text, syntax }: Copy,
  { sentence, quantity: { span } }: Figure,
  from: number,
): string => {
  const { start } = syntax.tokens[syntax.sentences[sentence]?.first ?? 0]?.span ?? { start: 0 }
  if (from <= start) return text.slice(start, span.start)
  const words = text.slice(from, span.start)
  const at = words.search(/[,;:]/u)
  return at < 0 ? '' : words.slice(at + 1).replace(/^\s*(?:(?:and|but|while)\s+)?/u, '')
}

/** How surely the words beside a value put it before: 3 whatever else, 2 by themselves, 1 where a time stands there too. */
const standOf = (copy: Copy, figure: Figure, [from, to]: readonly [number, number]): Stand => {
  const { start, end } = figure.quantity.span
  const lead = copy.text.slice(Math.max(from, start - CLOSE), start)
  const rest = copy.text.slice(end, Math.min(to, end + CLOSE))
  const isAgo = AGO.test(rest)
  const isSet = AGAINST.test(lead)
  const opens = OPENS_BEFORE.test(openingOf(copy, figure, from))
  const isFrom = FROM.test(lead) || WHEN.test(lead)
  const before = isFrom ? 3 : opens || (isSet && isAgo) ? 2 : isAgo || isSet ? 1 : 0
  const isNow = NOW.test(lead) || NOW.test(rest.split(/[.;:,]|\b(?:and|but|while)\b/u)[0] ?? '')
  return { before, isNow, wasTold: WAS.test(lead), day: dayOf(copy, figure)?.from ?? null }
}

/** The one of two values, in the order of the text, that came before the other; `null` where the words do not tell. */
export const earlierOf = (
  copy: Copy,
  [a, b]: readonly [Figure, Figure],
  [start, end]: readonly [number, number],
): Figure | null => {
  const one = standOf(copy, a, [start, b.quantity.span.start])
  const other = standOf(copy, b, [a.quantity.span.end, end])
  const most = Math.max(one.before, other.before)
  const told = one.before === other.before ? null : one.before > other.before ? a : b
  if (told && most === 3) return told
  if (one.day !== null && other.day !== null && one.day !== other.day) return one.day < other.day ? a : b
  // *Peaked in 2006 at $5 billion. Last year it was …*: a day of its own may be the earlier one for all that.
  const isDated = (told === a ? other : one).day !== null && (told === a ? one : other).day === null
  if (told && most === 2) return isDated ? null : told
  if (one.isNow === other.isNow) return null
  const past = one.isNow ? other : one
  if (past.before > 0 || past.day !== null || past.wasTold) return one.isNow ? b : a
  return null
}
