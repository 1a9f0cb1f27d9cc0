import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { bySentence, spanOfSentence, wordsBetween } from './figures/in-sentence.ts'
import { exactOf, shownIn } from './figures/wording.ts'

/** `isOpen`: the words do not promise that the parts are all of it. */
type Sum = Readonly<{ whole: Figure; parts: readonly Figure[]; isOpen?: boolean }>

const OPENS = /[:–—]|\(|\s-\s|,\s*(?:made up of|namely|comprising)\b/u
const NOT_ALL =
  /\b(?:including|include|among (?:them|those)|such as|of (?:which|whom|those|them)|at least|mostly|up from|down from|compared|against|each|per|than|more|followed by|then)\b/iu
const JOINS = /^[^.;:]{0,60}?(?:,|;|\band\b|\bplus\b)[^.:]{0,40}$/u

/** A whole and its parts after a colon, a dash or in brackets: `£410,000: £190,000 in wages, £120,000 in rent and £60,000 in heating`. */
const sumIn = (copy: Copy, figures: readonly Figure[]): Sum | null => {
  const divided = dividedIn(copy, figures) ?? ofThemIn(copy, figures) ?? totalledIn(copy, figures)
  if (divided) return divided
  for (const [index, whole] of figures.entries()) {
    const parts = partsAfter(copy, figures.slice(index + 1), whole)
    if (parts.length >= 2) return { whole, parts }
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
  if (!WERE.test(copy.text.slice(first.quantity.span.end, first.quantity.span.end + 40))) return null
  const joins = parts.slice(1).map((part, index) => wordsBetween(copy, parts[index] ?? first, part))
  if (joins.some((words) => !JOINS.test(words) || NOT_ALL.test(words))) return null
  return parts.every((part) => isPartOf(part, whole)) && isClosed(copy, parts)
    ? { whole, parts, isOpen: true }
    : null
}

const OF_THEM = /^\s+of (?:them|whom)\b/iu

/** `Twelve people were hurt, seven of them men and six of them women`. */
const ofThemIn = (copy: Copy, [whole, ...parts]: readonly Figure[]): Sum | null => {
  if (!whole || parts.length < 2 || !isCount(whole)) return null
  const isAll = parts.every(
    ({ quantity: { span, approximate } }) =>
      !approximate && OF_THEM.test(copy.text.slice(span.end, span.end + 10)),
  )
  return isAll && isClosed(copy, parts) ? { whole, parts, isOpen: true } : null
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

const PLACED = /^(?:\s+(?:of them|people|more))?\s+(?:in|at|from|for|on|to|by)\s/iu

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
    if (joins.some((gap) => !JOINS.test(gap) || NOT_ALL.test(gap) || !PLACED.test(gap))) continue
    if (!PLACED.test(copy.text.slice((parts.at(-1) ?? first).quantity.span.end).slice(0, 30))) continue
    if (parts.every((part) => isPartOf(part, whole)) && isClosed(copy, parts))
      return { whole, parts, isOpen: true }
  }
  return null
}

const partsAfter = (copy: Copy, rest: readonly Figure[], whole: Figure): readonly Figure[] => {
  const [first] = rest
  if (!first || (!isCount(whole) && !isBare(whole))) return []
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
const LONGEST_LEAD = 30

const isCount = ({ quantity: { unit, approximate }, head }: Figure): boolean =>
  !approximate &&
  (unit !== null || head !== null) &&
  !/^(?:percent|year|month|week|day|hour|minute|second|decade)$| of age$/u.test(unit ?? '')

/** `a crew of 14`: a number that ends its phrase. */
const isBare = ({ quantity: { unit, approximate }, head }: Figure): boolean =>
  !approximate && unit === null && head === null

// Parts share the unit of the whole, or name none; what they count may be narrower (seven soldiers of twelve people).
const isPartOf = ({ quantity: { unit, approximate, min, max }, head }: Figure, whole: Figure): boolean => {
  if (approximate || min === null || min !== max) return false
  if (unit !== null) return unit === whole.quantity.unit
  return head === null || head === whole.head || whole.quantity.unit !== null
}

// The last part is joined by "and", or the list is none.
const isClosed = (copy: Copy, parts: readonly Figure[]): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  return (
    before !== undefined && last !== undefined && /\band\b|\bplus\b/u.test(wordsBetween(copy, before, last))
  )
}

// Of a list that may leave some out, only too many parts are wrong, or so few missing that none was meant to be.
const FEWEST = 0.8

const raise = ({ whole, parts, isOpen = false }: Sum): Raised | null => {
  const values = parts.map((part) => exactOf(part) ?? NaN)
  const total = exactOf(whole)
  const sum = values.reduce((a, b) => a + b, 0)
  const slack = [whole, ...parts].reduce((all, { step }) => all + (step > 1 ? step / 2 : 0), 0)
  const isRound = [whole, ...parts].some(({ quantity: { min } }) => min !== null && !Number.isInteger(min))
  if (
    total === null ||
    total <= Math.max(...values) ||
    !Number.isFinite(sum) ||
    Math.abs(sum - total) <= (isRound ? Math.max(slack, 0.15) : minorSlack(total, whole, parts))
  )
    return null
  if (isOpen && sum < total * FEWEST) return null
  const { unit } = whole.quantity
  return {
    message: `The parts make ${shownIn(sum, unit)}; ${shownIn(total, unit)} stand here.`,
    at: whole.quantity.span,
    related: parts.map((part) => part.quantity.span),
    working: {
      kind: 'steps',
      steps: [
        `${values.map((value) => shownIn(value, unit)).join(' + ')} = ${shownIn(sum, unit)}`,
        `In the text: ${shownIn(total, unit)}`,
      ],
    },
  }
}

// Millions are rounded; pounds and heads that are printed to the last digit are not.
const minorSlack = (total: number, whole: Figure, parts: readonly Figure[]): number =>
  total >= 1e6 ? [whole, ...parts].reduce((all, { step }) => all + step / 2, 0) * 0.75 : 0

export const sumOff: Check = {
  id: 'sum-off',
  shelf: 'figures',
  severity: 'error',
  title: 'Parts that do not add up to their whole',
  why: 'One part is missing, one is wrong, or the whole is.',
  limits:
    'Reads a whole and its parts in one sentence, with a colon, a dash or brackets between them, where the list is closed by “and”.',

  *run(copy) {
    for (const figures of bySentence(copy.ledger)) {
      const sum = sumIn(copy, figures)
      const raised = sum && raise(sum)
      if (raised) yield raised
    }
  },

  flags: [
    'Of the ⟦36⟧ victims, ⟦1:20⟧ were men and ⟦2:14⟧ were women.',
    'The firm cut ⟦500⟧ jobs, ⟦1:300⟧ in Gera and ⟦2:120⟧ in Plauen.',
    'The plan saves ⟦£410,000⟧ a year, according to a report: ⟦1:£190,000⟧ in wages, ⟦2:£120,000⟧ in rent and ⟦3:£60,000⟧ in heating.',
    'Doctors have treated ⟦540⟧ patients: ⟦1:220⟧ in the northern camp, ⟦2:140⟧ in the middle one and ⟦3:130⟧ in the southern one.',
    'Zoë 🙂 said that ⟦12⟧ people died (⟦1:seven⟧ soldiers and ⟦2:six⟧ civilians).',
  ],
  passes: [
    'Of the 120 members, 70 voted for the plan and 40 against.',
    'They will cast 42 votes for Hale, 18 for Upton and 16 for Colby.',
    'Of the 36 victims, 22 were men and 14 were women.',
    'The firm cut 500 jobs, 60 in Gera and 120 in Plauen.',
    'The plan saves £370,000 a year: £190,000 in wages, £120,000 in rent and £60,000 in heating.',
    'The blast killed 12 people, including five children and two nurses.',
    'It won 40 seats: 12 in the north, 15 in the east, among others.',
    'Growth was 2.4 million: 1.1 million in the north and 1.2 million in the south.',
    'He won three medals: one gold and two silver.',
  ],
}
