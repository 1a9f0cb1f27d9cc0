import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOneUnit } from './change.ts'
import { areKin } from './kin-nouns.ts'
import { isSizeTold } from './size-told.ts'

/* Which two of some figures are values of one thing: of one unit and one size, and the only ones of it. */

const TIME = /^(?:second|minute|hour|day|week|month|year|decade|night)$| of age$/u
const isPercentage = ({ quantity: { unit } }: Figure): boolean =>
  unit === 'percent' || unit === 'percentage point'
const isShareOf = ({ quantity: { unit, min } }: Figure): boolean =>
  unit === 'percent' || unit === 'percentage point' || (unit === null && min !== null && min > 0 && min < 1)

// "The median wait was 98 days", "the journey takes 40 minutes": a length of time that is measured.
const LASTS =
  /\b(?:waits?|waiting|times?|delays?|journeys?|trips?|rides?|commutes?|stays?|expectancy|crossings?|flights?|response|turnaround|queues?|drives?)\b[^.;:]{0,60}\b(?:is|are|was|were|been|takes?|took|taken|lasts?|lasted|to|from|of|at)\s+(?:(?:about|some|just|only|nearly|an?|average|of|over|under)\s+)*$/iu

const isMeasuredTime = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  LASTS.test(text.slice(Math.max(0, span.start - 110), span.start)) &&
  !/^\s+(?:ago|earlier|later|before|after|old)\b/u.test(text.slice(span.end, span.end + 10))

const isLevel = (copy: Copy, figure: Figure, size: Figure | null): boolean =>
  figure !== size &&
  figure.quantity.min !== null &&
  (!TIME.test(figure.quantity.unit ?? '') || isMeasuredTime(copy, figure)) &&
  figure.quantity.unit !== 'percentage point' &&
  !isSizeTold(copy, figure)

/** *88 after it*, *32 fewer*, *the 54,000 sold*: what is counted was named before. */
const isBare = ({ head, quantity: { of } }: Figure): boolean =>
  head === null ||
  of === null ||
  /^(?:more|fewer|less|years?|months?|weeks?|seasons?|days?|last|now|\p{L}+ed|sold|seen|held|made|lost|built)$/iu.test(
    of,
  )

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

/** *900 jobs* beside *148p*: what counts things of its own is no value of a measure. */
const isOtherCount = (count: Figure, { quantity: { unit } }: Figure): boolean =>
  count.quantity.unit === null && unit !== null && unit !== 'person' && !isBare(count)

/** Whether two values may be of one thing by their units and nouns. */
const areLike = (a: Figure, b: Figure): boolean =>
  !isOtherCount(a, b) &&
  !isOtherCount(b, a) &&
  (isOneUnit(a, b) || areTimes(a, b)) &&
  (a.quantity.unit !== null && a.quantity.unit === b.quantity.unit && a.quantity.unit !== 'person'
    ? true
    : areKin(a.head, b.head) || isBare(a) || isBare(b))

/** An absolute size is told in the unit of its values, and counts nothing else. */
const isSizeOf = (size: Figure, level: Figure): boolean =>
  isShareOf(size)
    ? true
    : (size.quantity.unit ?? 'person') === (level.quantity.unit ?? 'person') &&
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

/** The pairs of figures that may be values of one thing, each the only two of their unit; no figure is a size. */
export const likePairs = (
  copy: Copy,
  figures: readonly Figure[],
): (readonly [first: Figure, second: Figure])[] => {
  const levels = figures.filter(
    (figure) => figure.quantity.min === figure.quantity.max && isLevel(copy, figure, null),
  )
  const shares = levels.filter(({ quantity: { unit } }) => unit === 'percent')
  const wholes = levels.filter((figure) => !isShareOf(figure))
  return [...byUnit(wholes), shares].flatMap(([a, b, ...more]) =>
    a && b && more.length === 0 && areLike(a, b) && areNear(a, b, NEAREST) ? [[a, b] as const] : [],
  )
}

/** *86,400 of the 120,000 voters*: a part and its whole are no two values of one thing. */
const isPartOfIt = ({ text }: Copy, a: Figure, b: Figure): boolean =>
  /^\s+(?:out )?of (?:the|its|their|all)\s+$/u.test(text.slice(a.quantity.span.end, b.quantity.span.start)) ||
  /\bof (?:the|its|their|all)\s+$/iu.test(
    text.slice(Math.max(0, a.quantity.span.start - 12), a.quantity.span.start),
  )

/** The two values of a size among some figures: the only ones of their unit. */
export const pairIn = (
  copy: Copy,
  figures: readonly Figure[],
  size: Figure,
): readonly [Figure, Figure] | null => {
  const levels = figures.filter((figure) => isLevel(copy, figure, size))
  const shares = levels.filter((figure) => figure.quantity.unit === 'percent')
  const wholes = levels.filter((figure) => !isShareOf(figure) && isSizeOf(size, figure))
  const pairs = [...byUnit(wholes), ...(isPercentage(size) ? [shares] : [])].filter(
    ([a, b, ...more]) =>
      a !== undefined &&
      b !== undefined &&
      more.length === 0 &&
      areLike(a, b) &&
      !isPartOfIt(copy, a, b) &&
      areNear(a, b, isRate(copy, a) === isRate(copy, b) ? FARTHEST : NEAREST),
  )
  const [pair] = pairs
  if (pairs.length === 1 && pair?.[0] && pair[1]) return [pair[0], pair[1]]
  return null
}
