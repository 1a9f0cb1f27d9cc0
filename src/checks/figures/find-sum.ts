import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { isBare, isClosed, isCount, isPartOf, isRest, JOINS, NOT_ALL } from './parts-of-whole.ts'
import { exactOf } from './wording.ts'

/** `isOpen`: the words do not promise that the parts are all of it; `isSome`: only too many would be wrong. */
export type Sum = Readonly<{ whole: Figure; parts: readonly Figure[]; isOpen?: boolean; isSome?: boolean }>

const OPENS =
  /[:–—]|\(|\s-\s|,\s*(?:made up of|namely|comprising)\b|\s(?:(?:is|are|was|were) made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:divided|split|shared) (?:into|between|among|by))\b|,\s*with\b/u

/** A whole and its parts after a colon, a dash or in brackets: `£410,000: £190,000 in wages, £120,000 in rent and £60,000 in heating`. */
export const findSum = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  const divided = dividedIn(copy, figures) ?? ofThemIn(copy, figures) ?? totalledIn(copy, figures)
  if (divided) return divided
  for (const [index, whole] of figures.entries()) {
    // "81 of the 150 seats: 36, 24 and 19": the parts are those of the part.
    const before = figures[index - 1]
    if (before && /^\s+of (?:the|its|their)\s+$/u.test(wordsBetween(copy, before, whole))) continue
    const parts = partsAfter(copy, figures.slice(index + 1), whole)
    const [first] = parts
    // "$2.4 million, with $1.1 million coming from companies …": others may have given the rest.
    const isOpen = first !== undefined && /,\s*with\b/u.test(wordsBetween(copy, whole, first))
    if (parts.length >= (isOpen ? 3 : 2)) return { whole, parts, isOpen }
  }
  return appendedIn(copy, figures)
}

const OF_WHOLE = /^["“]?Of (?:the |its |their |his |her )?(?:\p{L}+ )?$/u
const WERE = /^[^.;:()]{0,30}\b(?:were|are|was|is|had|have|came|come|went|go|lived|died)\b/iu

/** `Of the 36 victims, 20 were men and 14 were women`. */
const dividedIn = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  const [whole, ...parts] = figures
  if (!whole || parts.length < 2 || !isCount(whole)) return null
  const start = spanOfSentence(copy, whole.sentence).start
  const [first] = parts
  if (!OF_WHOLE.test(copy.text.slice(start, whole.quantity.span.start)) || !first) return null
  const isTold = WERE.test(copy.text.slice(first.quantity.span.end, first.quantity.span.end + 40))
  const joins = parts.slice(1).map((part, index) => wordsBetween(copy, parts[index] ?? first, part))
  if (joins.some((words) => !JOINS.test(words) || NOT_ALL.test(words))) return null
  if (!parts.every((part) => isPartOf(part, whole)) || !isClosed(copy, parts)) return null
  if (isRest(joins.at(-1) ?? '')) return { whole, parts }
  // `Of the 150 seats, the Liberals won 72, the Greens 51 and the Farmers 19`: others may have the rest.
  if (!isTold && parts.length < 3) return null
  return isTold ? { whole, parts, isOpen: true } : { whole, parts, isSome: true }
}

const isExact = ({ quantity: { min, max, approximate, unit } }: Figure): boolean =>
  !approximate && min !== null && min === max && (unit === null || unit === 'person')

const OF_THEM = /^\s+of (?:them|whom)\b/iu

/** `Twelve people were hurt, seven of them men and six of them women`. */
const ofThemIn = (copy: Copy, [whole, ...parts]: readonly Figure[]): Sum | null => {
  if (!whole || parts.length < 2 || !isCount(whole)) return null
  const areOfThem = parts.map(
    ({ quantity: { span, approximate } }) =>
      !approximate && OF_THEM.test(copy.text.slice(span.end, span.end + 10)),
  )
  if (!areOfThem[0] || !isClosed(copy, parts)) return null
  if (areOfThem.every(Boolean)) return { whole, parts, isOpen: true }
  // `120 athletes, 70 of them men and 60 women`
  const isRow = parts.every(
    (part, at) =>
      isExact(part) &&
      (at === 0 || /^[^.;:]{0,24}\band\s+$|,\s+$/u.test(wordsBetween(copy, parts[at - 1] ?? part, part))),
  )
  return isRow ? { whole, parts, isSome: true } : null
}

const IN_ALL = /^(?:\s+\p{L}+){0,2}\s+(?:in all|in total|altogether|all told)\b/iu

/** `Seven men and six women, 15 people in all`. */
const totalledIn = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  const at = figures.findIndex(({ quantity: { span } }) =>
    IN_ALL.test(copy.text.slice(span.end, span.end + 30)),
  )
  const whole = figures[at]
  const parts = figures.slice(0, Math.max(0, at))
  const last = parts.at(-1)
  if (
    !whole ||
    !last ||
    parts.length < 2 ||
    !isCount(whole) ||
    !/^[^.;:()]{1,30}[,–—-]\s+$/u.test(wordsBetween(copy, last, whole))
  )
    return null
  return parts.every((part) => isPartOf(part, whole)) && isClosed(copy, parts) ? { whole, parts } : null
}

const isOfSex = ({ head }: Figure): boolean => /^(?:man|woman|boy|girl|child|adult)$/u.test(head ?? '')

const PLACED =
  /^(?:\s+(?:of them|people|more))?\s+(?:in|at|from|for|on|to|by|into|out of|over|under|across|inside|outside|north|south|east|west|above|below)\s/iu

/** `It cut 500 jobs, 300 in Gera and 120 in Plauen`. */
const appendedIn = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  for (const [index, whole] of figures.entries()) {
    const parts = figures.slice(index + 1)
    const [first] = parts
    if (
      !first ||
      parts.length < 2 ||
      !isCount(whole) ||
      (exactOf(whole) ?? 0) <= (exactOf(first) ?? Infinity)
    )
      continue
    const words = wordsBetween(copy, whole, first)
    if (!/^[^.;:()–—,]{0,40},\s+$/u.test(words) || NOT_ALL.test(words)) continue
    // "42 for Trump, 18 for Cruz and 16 for Rubio" is one row of equals.
    if (/\b(?:in|at|from|for|on|to|by)\b/iu.test(words)) continue
    const joins = parts.slice(1).map((part, at) => wordsBetween(copy, parts[at] ?? first, part))
    if (joins.some((gap) => !JOINS.test(gap) || NOT_ALL.test(gap))) continue
    const isPlaced =
      joins.every((gap) => PLACED.test(gap)) &&
      PLACED.test(copy.text.slice((parts.at(-1) ?? first).quantity.span.end).slice(0, 30))
    if (!isPlaced && !parts.every(isOfSex)) continue
    if (parts.every((part) => isPartOf(part, whole)) && isClosed(copy, parts))
      return { whole, parts, isOpen: true }
  }
  return null
}

const partsAfter = (copy: Copy, rest: readonly Figure[], whole: Figure): readonly Figure[] => {
  const [first] = rest
  if (!first || (!isCount(whole) && !isBare(whole))) return []
  const [next] = rest.slice(1)
  const isOf = /^\s+of (?:the|its|their)\s+$/u.test(wordsBetween(copy, whole, first))
  if (isOf && next) return partsAfter(copy, [next, ...rest.slice(2)], whole)
  const opening = wordsBetween(copy, whole, first)
  const cut = opening.search(OPENS)
  if (cut < 0 || opening.length > FARTHEST || NOT_ALL.test(opening) || /[.!?)]/u.test(opening)) return []
  if (opening.slice(cut).trim().length > LONGEST_LEAD) return []
  const isBracket = opening.slice(cut).trim().startsWith('(')
  const parts = [first]
  for (const figure of rest.slice(1)) {
    const between = wordsBetween(copy, parts.at(-1) ?? first, figure)
    if (NOT_ALL.test(between) || !JOINS.test(between) || (isBracket && between.includes(')'))) return []
    parts.push(figure)
  }
  // `A crew of 14 (six Filipinos, four Greeks and three Indians)`: what stands in brackets right after is all of it.
  const isGlossed = isBracket && opening.trim() === '('
  return (isGlossed || parts.every((part) => isPartOf(part, whole))) && isClosed(copy, parts) ? parts : []
}

const FARTHEST = 90
const LONGEST_LEAD = 45
