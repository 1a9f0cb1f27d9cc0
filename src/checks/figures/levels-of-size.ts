import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { TURNS } from './change-told.ts'
import { isOneUnit } from './change.ts'
import { spanOfSentence } from './in-sentence.ts'
import { areKin } from './kin-nouns.ts'
import { isSizeTold, MOVE } from './size-told.ts'

/*
 * By how much something changed, and the two values that it changed between, wherever in one to three sentences they
 * stand. The words beside a figure say that it is a size; the two values are the only ones of their unit there; words
 * of time or comparison set them against each other; and no other subject comes between.
 */

/** Two values of one thing, in the order of the text, and the size of what lies between them. */
export type SizedLevels = Readonly<{ first: Figure; second: Figure; size: Figure }>

const TIME = /^(?:second|minute|hour|day|week|month|year|decade|night)$| of age$/u
const CONTRAST =
  /\b(?:from|compared|against|instead of|than|ago|earlier|before|previous(?:ly)?|last (?:year|month|week|season|quarter|time|summer|winter|spring|autumn)|since|now|today|used to|had been|after|the same (?:period|month|quarter|week|time)|below|above|fell|rose|once|original(?:ly)?|then|at the (?:start|beginning|end|turn)|opening|by (?:\p{L}+ )?(?:1[89]|20)\d\d|in (?:\p{L}+ )?(?:1[89]|20)\d\d|half|more|fewer|less|higher|lower|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:spring|summer|autumn|winter|pandemic)|began|begun|started|ended|new|old|fewer|went|this (?:year|month|week|season|time)|(?:has|have) (?:\p{L}+ )?(?:\p{L}+(?:ed|en)|sunk|shrunk|grown))\b/iu
/** What takes up the values of the sentence before. */
const TAKES_UP =
  /^["“‘]?(?:The|That|This|It|They|Its|Their|Those|These|Today|Now|Since then|By|In|A|An|There|So)\b/u

/** *Ministers credited the 40 percent drop to patrols*. */
const KNOWN = new RegExp(
  `\\b(?:the|this|that|its|their) (?:[\\p{L}-]+ )?[\\d.]+ ?(?:%|per ?cent|-?point) (?:\\p{L}+ )?${MOVE}\\b`,
  'iu',
)

const UNTOLD =
  /^\s+(?:\p{L}+ )?(?:more|fewer|less|higher|lower) than (?:in |on |at )?(?:the (?:year|month|week|season|day) before|last|a (?:year|month|week|decade)|(?:two|three|four|five|ten) years|usual|expected|forecast|planned|(?:1[89]|20)\d\d|\p{Lu}\p{Ll}+)\b/u

type Sentences = ReadonlyMap<number, readonly Figure[]>

const isShareOf = ({ quantity: { unit, min } }: Figure): boolean =>
  unit === 'percent' || unit === 'percentage point' || (unit === null && min !== null && min > 0 && min < 1)

// "The median wait was 98 days", "the journey takes 40 minutes": a length of time that is measured.
const LASTS =
  /\b(?:waits?|waiting|times?|delays?|journeys?|trips?|rides?|commutes?|stays?|expectancy|crossings?|flights?|response|turnaround|queues?|drives?)\b[^.;:]{0,60}\b(?:is|are|was|were|been|takes?|took|taken|lasts?|lasted|to|from|of|at)\s+(?:(?:about|some|just|only|nearly|an?|average|of|over|under)\s+)*$/iu

const isMeasuredTime = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  LASTS.test(text.slice(Math.max(0, span.start - 110), span.start)) &&
  !/^\s+(?:ago|earlier|later|before|after|old)\b/u.test(text.slice(span.end, span.end + 10))

const isLevel = (copy: Copy, figure: Figure, size: Figure): boolean =>
  figure !== size &&
  figure.quantity.min !== null &&
  (!TIME.test(figure.quantity.unit ?? '') || isMeasuredTime(copy, figure)) &&
  figure.quantity.unit !== 'percentage point' &&
  !isSizeTold(copy, figure)

/** *88 after it*, *32 fewer*, *the 54,000 sold*: what is counted was named before. */
const isBare = ({ head, quantity: { of } }: Figure): boolean =>
  head === null || of === null || /^(?:more|fewer|less|\p{L}+ed|sold|seen|held|made|lost|built)$/iu.test(of)

/** *$20 each*, *€3 a litre*: so much of something else. */
const isRate = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /^\s+(?:\p{L}+\s+)?(?:each|apiece|per|an? (?!second|minute|hour|day|night|week|month|year)\p{L}+(?! (?:ago|earlier|before|higher|lower)))\b/iu.test(
    text.slice(span.end, span.end + 36),
  )

/** Values of one thing are of one size. */
const FARTHEST = 50
/** *$84 a barrel* and *the $70 of January*. */
const NEAREST = 3

const areNear = (a: Figure, b: Figure, farthest: number): boolean => {
  const [one, other] = [Math.abs(a.quantity.min ?? 0), Math.abs(b.quantity.min ?? 0)]
  return one <= other * farthest && other <= one * farthest
}

/** Two lengths of time; the second may leave its unit out. */
const areTimes = ({ quantity: { unit: one } }: Figure, { quantity: { unit: other } }: Figure): boolean =>
  (one === other || one === null || other === null) &&
  TIME.test(one ?? other ?? '') &&
  !(one ?? other ?? '').endsWith('age')

/** Whether two values may be of one thing by their units and nouns. */
const areLike = (a: Figure, b: Figure): boolean =>
  (isOneUnit(a, b) || areTimes(a, b)) &&
  (a.quantity.unit !== null && a.quantity.unit === b.quantity.unit && a.quantity.unit !== 'person'
    ? true
    : areKin(a.head, b.head) || isBare(a) || isBare(b))

/** An absolute size is told in the unit of its values, and counts nothing else. */
const isSizeOf = (size: Figure, level: Figure): boolean =>
  isShareOf(size)
    ? true
    : size.quantity.unit === level.quantity.unit &&
      (isBare(size) || isBare(level) || areKin(size.head, level.head))

/** The figures of each unit; those without one go with any other. */
const byUnit = (figures: readonly Figure[]): (readonly Figure[])[] => {
  const units = [...new Set(figures.flatMap(({ quantity: { unit } }) => unit ?? []))]
  const bare = figures.filter(({ quantity: { unit } }) => unit === null)
  if (units.length === 0) return [bare]
  const named = units.map((unit) => figures.filter((figure) => figure.quantity.unit === unit))
  // "Drew 42,000 people. This time it was 31,500", whatever else is told in rupees.
  const people = named.find(([one]) => one?.quantity.unit === 'person')
  const [first, , ...more] = [...(people ?? []), ...bare]
  if (people?.length === 1 && first && bare.length === 1 && more.length === 0)
    return [...named.filter((group) => group !== people), [...people, ...bare].sort(byStart)]
  const [only] = named
  return named.length === 1 && only?.length === 1 ? [[...only, ...bare].sort(byStart)] : [...named, bare]
}

const byStart = (a: Figure, b: Figure): number => a.quantity.span.start - b.quantity.span.start

const pairIn = (copy: Copy, figures: readonly Figure[], size: Figure): readonly [Figure, Figure] | null => {
  const levels = figures.filter((figure) => isLevel(copy, figure, size))
  const shares = levels.filter((figure) => figure.quantity.unit === 'percent')
  const wholes = levels.filter((figure) => !isShareOf(figure) && isSizeOf(size, figure))
  const pairs = [...byUnit(wholes), ...(size.quantity.unit === 'percent' ? [shares] : [])].filter(
    ([a, b, ...more]) =>
      a !== undefined &&
      b !== undefined &&
      more.length === 0 &&
      areLike(a, b) &&
      areNear(a, b, isRate(copy, a) === isRate(copy, b) ? FARTHEST : NEAREST),
  )
  const [pair] = pairs
  if (pairs.length === 1 && pair?.[0] && pair[1]) return [pair[0], pair[1]]
  return null
}

const textBetween = (copy: Copy, a: Figure, b: Figure): string =>
  a.quantity.span.end <= b.quantity.span.start
    ? copy.text.slice(a.quantity.span.end, b.quantity.span.start)
    : copy.text.slice(b.quantity.span.end, a.quantity.span.start)

const opens = (copy: Copy, sentence: number): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  const words = copy.text.slice(start, end)
  return TAKES_UP.test(words) || /\b(?:it|that|this)\s+(?:an?|was|is|as)\b/u.test(words) || KNOWN.test(words)
}

/** Whether the words from the first of the three figures to the last tell of one thing at two times. */
const isOneStory = (copy: Copy, { first, second, size }: SizedLevels): boolean => {
  const all = [first, second, size].sort((a, b) => a.quantity.span.start - b.quantity.span.start)
  const [a, , c] = all
  if (!a || !c) return false
  const from = spanOfSentence(copy, a.sentence).start
  const to = spanOfSentence(copy, c.sentence).end
  if (!CONTRAST.test(copy.text.slice(from, to))) return false
  // *3,000 more than last year*: the value of last year is not told, unless it stands apart.
  if (a.sentence === c.sentence && UNTOLD.test(copy.text.slice(size.quantity.span.end))) return false
  // *The 2% increase* is the one just told of, whoever speaks of it.
  const isKnown =
    c === size && KNOWN.test(copy.text.slice(size.quantity.span.start - 30, size.quantity.span.end + 24))
  return all.slice(1).every((figure, at) => {
    const before = all[at]
    return before !== undefined && (isKnown || !TURNS.test(textBetween(copy, before, figure)))
  })
}

const MOST = 8

/** Each size of a change with the two values that it lies between. */
export const sizedLevels = (copy: Copy): SizedLevels[] => {
  const bySentence = grouped(copy.ledger)
  return copy.ledger.flatMap((size): SizedLevels[] => {
    if (size.quantity.min === null && size.quantity.max === null) return []
    if (!isSizeTold(copy, size)) return []
    for (const figures of windowsOf(copy, bySentence, size)) {
      const pair = figures.length <= MOST ? pairIn(copy, figures, size) : null
      const found = pair && { first: pair[0], second: pair[1], size }
      if (found && isOneStory(copy, found)) return [found]
      if (pair) return []
    }
    return []
  })
}

const grouped = (ledger: readonly Figure[]): Sentences => {
  const groups = new Map<number, Figure[]>()
  for (const figure of ledger) {
    const own = groups.get(figure.sentence)
    if (own) own.push(figure)
    else groups.set(figure.sentence, [figure])
  }
  return groups
}

/** The figures of a size's sentence, and of up to two before it that it takes up. */
const windowsOf = (copy: Copy, groups: Sentences, { sentence }: Figure): (readonly Figure[])[] => {
  const own = groups.get(sentence) ?? []
  const windows = [own]
  let all = own
  for (let back = 1; back <= 2; back++) {
    const before = groups.get(sentence - back)
    if (!before || !opens(copy, sentence - back + 1)) break
    all = [...before, ...all]
    windows.push(all)
  }
  return windows
}
