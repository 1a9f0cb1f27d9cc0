import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { daysBetween } from '../../reference/calendar.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { rootOf } from '../figures/root-of.ts'
import { daysOfPoint, isDated } from './begun-near.ts'
import { endsTold, type EndsTold } from './ends-told.ts'
import { daysOf } from './length-told.ts'
import { matterOf } from './matter-of-length.ts'
import { isLengthOff, type ToldSpell } from './told-spell.ts'

/*
 * A length that sums up what two dates of the article begin and end (*her 13 years there*, *“Ten weeks on the surface is
 * more than we hoped for”*), however far from them, and that no two dates of the article give.
 */

const ABOUT =
  '(?:(?:about|some|around|roughly|nearly|almost|more than|just over|just under|over|only|full|whole|entire|long|all|a|an|mere|further|last|final|first|cold|hard)\\s+)*'
/** What ties a length to something that was told: a determiner, *after*, a noun with *of*, or the head of a sentence. */
const SUMS_UP = new RegExp(
  `(?:^|[.!?][”"]?\\s+|[“"]|\\b(?:the|those|these|that|this|his|her|its|their|our|my|\\p{L}+['’]s?|after|through|throughout|during|spen[dt]|last(?:ed|s|ing)|took|end(?:ed|s|ing)|(?:career|spell|period|total|stretch|stay|reign|tenure|run|life|span) of))\\s*${ABOUT}$`,
  'iu',
)
/** *Those 18 years*, *her 13 years*. */
const CALLS_BACK =
  /\b(?:the|those|these|that|his|her|its|their)\s+(?:(?:full|whole|entire|long|about|nearly|almost|some)\s+)*$/iu
const HYPHENED = /[\p{L}\d]-\p{L}+$/u
const OF_EACH =
  /\b(?:each|every|average|another|elsewhere|would|could|might|may|before that|usually|normally)\b/iu
/** *She had taught for 13 years*: of before. */
const HAD = /\bhad\b(?!\s+(?:lasted|taken|gone on|been))[^,;:.]*$/iu
/** *Eight months pregnant*, *three weeks later*. */
const NO_WHOLE = /^\s+(?:pregnant|later|on\b(?! the)|to\b|from\b|until|into|for\b|that\b|who|when)/iu

const NEAR = 2
const MOST_DATES = 40
/** So many times as long or short, and it is the length of another matter. */
const FARTHEST = 2.6

/** What has lasted until the news itself. */
const UP_TO_NOW = /\b(?:has|have|now|so far|ago|is|are)\b|['’]ve\b/iu

const daysIn = (copy: Copy): readonly (readonly [string, string])[] => {
  const known = made.get(copy) ?? [
    ...copy.timeline
      .filter(isDated)
      .slice(0, MOST_DATES)
      .map((point) => daysOfPoint(copy, point)),
  ]
  made.set(copy, known)
  return known
}
const made = new WeakMap<Copy, readonly (readonly [string, string])[]>()

/** Whether some two dates of the article, or one and the day of printing for what goes on, are as far apart as a length says. */
const fitsSome = (copy: Copy, { low, high }: { low: number; high: number }, isUpToNow: boolean): boolean => {
  const { publishedAt } = copy
  const today = isUpToNow && publishedAt !== null ? [[publishedAt, publishedAt] as const] : []
  const days = [...daysIn(copy), ...today]
  return days.some(([from, until]) =>
    days.some(
      ([start, to]) =>
        until < start && daysBetween(until, start) - 1 <= high && daysBetween(from, to) + 1 >= low,
    ),
  )
}

const rootsOf = ({ syntax: { tokens, sentences } }: Copy, sentence: number): ReadonlySet<string> =>
  new Set(
    tokens
      .slice(sentences[sentence]?.first ?? 0, sentences[sentence]?.end ?? 0)
      .filter(({ tag, lower }) => /^(?:NN|VB|JJ)/u.test(tag) && lower.length > 3)
      .map(({ lower }) => rootOf(lower)),
  )

/** The words right behind a length, which say of what it is: *the 160 days between sowing and the final harvest*. */
const ownRoots = ({ text, syntax }: Copy, { sentence, quantity: { span } }: Figure): readonly string[] => {
  const { end } = spanOfSentence({ syntax }, sentence)
  const [words = ''] = text.slice(span.end, Math.min(end, span.end + REACH)).split(/[,;:.]/u)
  return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(0, 5)
}
const REACH = 60
/** *Her nine years in parliament*: of what its own words say. */
const OF_OWN = /^\s+(?:in|at|with|as|under|for)\b/u
const BETWEEN = /^\s+between\b/u

/** The ends that a length sums up: told right before it, or further up of what its own words name. */
const meantBy = (copy: Copy, figure: Figure, isHyphened: boolean): EndsTold | null => {
  const { sentence } = figure
  const told = endsTold(copy).filter(({ last }) => last <= sentence)
  const own = ownRoots(copy, figure)
  const isOfIt = ({ goes, first, last }: EndsTold): boolean => {
    const words = new Set(
      [first, last].filter((at) => at !== sentence).flatMap((at) => [...rootsOf(copy, at)]),
    )
    return own.some((word) => goes.has(word) || words.has(rootOf(word)))
  }
  const latest = Math.max(...told.map(({ last }) => last))
  const near = told.filter(({ last }) => last === latest && sentence - last <= NEAR)
  const [only, ...others] = near
  const after = copy.text.slice(figure.quantity.span.end, figure.quantity.span.end + 10)
  const asksForMore = isHyphened || OF_OWN.test(after)
  if (only && others.length === 0 && (!asksForMore || isOfIt(only))) return only
  const isBetween = BETWEEN.test(after)
  const named = told.filter((one) => (one.isSure || (isBetween && one.first === one.last)) && isOfIt(one))
  return named.every(({ spell }) => spell.from === named[0]?.spell.from) ? (named[0] ?? null) : null
}

/** The stretch that a length sums up and is not the length of; `null` where it may be. */
export const lengthOfEnds = (copy: Copy, figure: Figure): ToldSpell | null => {
  const told = daysOf(figure)
  const { span, min } = figure.quantity
  if (!told || min === null || min < 2 || !Number.isFinite(told.high)) return null
  const { start, end } = spanOfSentence(copy, figure.sentence)
  const before = copy.text.slice(Math.max(start, span.start - 60), span.start)
  const isHyphened = HYPHENED.test(copy.text.slice(span.start, span.end))
  if (
    !(isHyphened ? CALLS_BACK : SUMS_UP).test(before) ||
    NO_WHOLE.test(copy.text.slice(span.end, span.end + 12))
  )
    return null
  const around = copy.text.slice(Math.max(start, span.start - 24), Math.min(end, span.end + 24))
  if (OF_EACH.test(around) || matterOf(copy, figure) === null) return null
  const clause = copy.text.slice(start, end)
  const isUpToNow = UP_TO_NOW.test(clause)
  const ends = meantBy(copy, figure, isHyphened)
  if (!ends || !isLengthOff(figure, ends.spell) || (ends.isOpen && !isUpToNow && !HAD.test(before)))
    return null
  if ((!ends.isOpen && HAD.test(before)) || (!ends.isSure && fitsSome(copy, told, isUpToNow))) return null
  const { low, high } = ends.spell
  return told.low > high * FARTHEST || told.high * FARTHEST < low ? null : ends.spell
}
