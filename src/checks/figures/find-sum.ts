import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { appendedIn } from './find-appended.ts'
import { dividedIn, isExact, ofThemIn, ofWhomIn } from './find-divided.ts'
import { wordsBetween } from './in-sentence.ts'
import { isBare, isClosed, isCount, isPartOf, JOINS, NOT_ALL } from './parts-of-whole.ts'
import type { Sum } from './sum.ts'

const OPENS =
  /[:–—]|\(|\s-\s|,\s*(?:made up of|namely|comprising)\b|\s(?:(?:is|are|was|were) made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:divided|split|shared) (?:into|between|among|by))\b|,\s*with\b/u

/** A whole and its parts after a colon, a dash or in brackets: `£410,000: £190,000 in wages, £120,000 in rent and £60,000 in heating`. */
export const findSum = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  const divided =
    dividedIn(copy, figures) ??
    ofThemIn(copy, figures) ??
    ofWhomIn(copy, figures) ??
    totalledIn(copy, figures)
  if (divided) return divided
  for (const [index, whole] of figures.entries()) {
    // "81 of the 150 seats: 36, 24 and 19": the parts are those of the part.
    const before = figures[index - 1]
    if (before && /^\s+of (?:the|its|their)\s+$/u.test(wordsBetween(copy, before, whole))) continue
    const parts = partsAfter(copy, figures.slice(index + 1), whole)
    const [first] = parts
    // "$2.4 million, with $1.1 million coming from companies …": others may have given the rest.
    const isOpen = first !== undefined && /,\s*with\b/u.test(wordsBetween(copy, whole, first))
    if (parts.length >= 3 || (parts.length === 2 && !isOpen)) return { whole, parts, isOpen }
    // Two may leave others out, but not be more than all.
    if (parts.length === 2) return { whole, parts, isSome: true }
  }
  return appendedIn(copy, figures)
}

const MADE_UP = /\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing))\s+(?:the\s+)?$/iu

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
    if (isClosed(copy, parts) && !isOfUnit(figure, whole)) break
    if (NOT_ALL.test(between) || !JOINS.test(between) || (isBracket && between.includes(')'))) return []
    parts.push(figure)
  }
  // `A crew of 14 (six Filipinos, four Greeks and three Indians)`: what stands in brackets right after is all of it.
  const isGlossed = isBracket && opening.trim() === '('
  // What a whole is said to be made up of is of it, whatever it is called.
  const isMadeUp = MADE_UP.test(opening) && parts.every(isExact)
  return (isGlossed || isMadeUp || parts.every((part) => isPartOf(part, whole))) && isClosed(copy, parts)
    ? parts
    : []
}

/** *Six men, who met for nine days*: what follows the row is of another kind. */
const isOfUnit = ({ quantity: { unit } }: Figure, whole: Figure): boolean =>
  unit === null || unit === 'person' || unit === whole.quantity.unit

const FARTHEST = 90
const LONGEST_LEAD = 45
