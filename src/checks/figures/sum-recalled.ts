import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { GOES_ON } from './closing-of.ts'
import { isDefinite, isOfOther } from './definite.ts'
import { isTold, rowFrom } from './find-series.ts'
import type { Sum } from './sum.ts'
import { spanOfSentence } from './in-sentence.ts'
import { isPlacedAnew } from './is-narrowed.ts'
import { kinOf, mayBeCalled } from './kin-nouns.ts'
import { rootOf } from './root-of.ts'
import { exactOf } from './wording.ts'

/*
 * A row that no whole opens, and some sentences on the whole that calls it back: *Eleven soldiers and six civilians were
 * killed … the 19 dead*; *four crew and 31 passengers … the 37 victims*; *230 houses in Kent and 145 in Sussex … the 395
 * houses*. The article tells of no other such figure, and neither the whole nor the sum stands anywhere above.
 */

const REACH = 8
const NEAREST = 0.35
const FEWEST = 4
const BRINGS =
  /^["“‘]?(?:That|This|It|They|The \p{L}+) (?:brings?|brought|takes?|took|makes?|made|puts?) (?:the |its |their )?(?:\p{L}+ ){0,4}to\s+$/u
const IN_ALL = /^["“‘]?(?:In all|In total|Altogether|All told|Together|Overall),?\s+(?:the\s+)?$/iu
const ALL_OF = /\b(?:a total of|all)\s+$/iu
/** Words between a row and what calls it back that add somebody to it. */
const ADDS = /\b(?:also|another|more|others?|later|too|further|still|rose|risen|remain\p{L}*)\b/iu
/** *The eight were on their way home*: nobody else is meant. */
const THEY = /^["“‘]?(?:The|All)\s+$/u
const TOLL = /^(?:victim|casualty|dead|body|people|person)$/u
const NOT_WHOLE = /\b(?:including|among|another|other|at least)\s+$/iu

const isCount = ({ quantity: { unit } }: Figure): boolean => unit === null || unit === 'person'

const leadOf = (copy: Copy, { sentence, quantity }: Figure): string =>
  copy.text.slice(spanOfSentence(copy, sentence).start, quantity.span.start)

/** Whether the words before a figure, or its article, say that it is all that was told. */
const isCalledBack = (copy: Copy, whole: Figure): boolean => {
  const lead = leadOf(copy, whole)
  if (BRINGS.test(lead) || IN_ALL.test(lead)) return true
  return !whole.isMoving && (isDefinite(copy, whole) || ALL_OF.test(lead)) && !NOT_WHOLE.test(lead)
}

const KILLED = /^[^.;:]{0,60}\b(?:(?:were|was|been) (?:all )?killed|died|drowned|perished)\b/u

/** What befell those whom a row counts: a part that leaves its noun out shares the fate of the first. */
const fatesOf = (copy: Copy, row: readonly Figure[]): ReadonlySet<string | null> => {
  const [first, last] = [row[0], row.at(-1)]
  const end = last?.quantity.span.end ?? 0
  const told = KILLED.test(copy.text.slice(end, end + 120)) ? 'killed' : null
  const shared = first?.fate ?? told
  return new Set(row.map(({ fate, head }) => fate ?? (head === null ? shared : told)))
}

/** Whether a figure counts what the parts of a row make together. */
const isOfRow = (copy: Copy, whole: Figure, row: readonly Figure[]): boolean => {
  const fates = fatesOf(copy, row)
  const head = kinOf(whole.head ?? '')
  if (whole.head === 'casualty')
    return fates.has('hurt') && [...fates].every((fate) => /^(?:killed|hurt)$/u.test(fate ?? ''))
  const fate = whole.fate ?? (head === 'victim' ? 'killed' : null)
  if (fates.size === 1 && fate !== null && fates.has(fate))
    return whole.head === null || TOLL.test(head) || isTaken(whole, row)
  if (whole.head === null && whole.fate === null)
    return THEY.test(leadOf(copy, whole)) && row.every(({ quantity }) => quantity.unit === 'person')
  return fate === null && !fates.has('hurt') && isTaken(whole, row)
}

/** The noun of the first part, which the others leave out; or one that each part may be called by. */
const isTaken = ({ head, modifiers }: Figure, [first, ...rest]: readonly Figure[]): boolean => {
  if (!first || head === null) return false
  const isOne =
    mayBeCalled(first.head, head) && rest.every((part) => part.head === null || mayBeCalled(part.head, head))
  const known = new Set([...first.modifiers, ...first.context, first.verb ?? ''].map(rootOf))
  return isOne && modifiers.every((word) => known.has(rootOf(word)))
}

/** The sum of a row with a later figure that calls it back. */
const wholeOf = (
  copy: Copy,
  row: readonly Figure[],
  later: readonly Figure[],
  earlier: readonly Figure[],
): Figure | null => {
  const sum = row.reduce((all, part) => all + (exactOf(part) ?? 0), 0)
  const most = Math.max(...row.map((part) => exactOf(part) ?? 0))
  const others = earlier.filter((figure) => !row.includes(figure))
  for (const whole of later) {
    const value = exactOf(whole)
    if (!isCount(whole) || value === null || value <= most || value < FEWEST || whole.quantity.approximate)
      continue
    if (!isOfRow(copy, whole, row)) continue
    if (!isCalledBack(copy, whole) || isOfOther(copy, whole) || isPlacedAnew(copy, row[0] ?? whole, whole))
      return null
    const last = row.at(-1)?.quantity.span.end ?? 0
    const { start, end } = whole.quantity.span
    if (ADDS.test(copy.text.slice(last, start)) || GOES_ON.test(copy.text.slice(end, end + 80))) return null
    const between = later.filter((figure) => figure.quantity.span.end < whole.quantity.span.start)
    const isKnown = [...others, ...between].some(
      (figure) => exactOf(figure) === value || exactOf(figure) === sum,
    )
    const fates = fatesOf(copy, row)
    const hasRivals =
      others.some((figure) => isTold(figure) && isOfRow(copy, figure, row)) ||
      between.some(({ fate }) => fate !== null && fates.has(fate))
    return isKnown || hasRivals || Math.abs(value - sum) > value * NEAREST ? null : whole
  }
  return null
}

const isWholeRow = (copy: Copy, row: readonly Figure[], figures: readonly Figure[]): boolean => {
  const [first] = row
  if (!first || !row.every((part) => isCount(part) && !part.isPart && !part.isMoving)) return false
  const beside = figures.filter((figure) => !row.includes(figure) && isCount(figure))
  return (
    beside.every((figure) => figure.fate === null && !mayBeCalled(figure.head, first.head)) &&
    !NOT_WHOLE.test(leadOf(copy, first))
  )
}

/** The row of a sentence with the whole that a later sentence tells. */
export const findSumRecalled = (
  copy: Copy,
  figures: readonly Figure[],
  { earlier, later }: Readonly<{ earlier: readonly Figure[]; later: readonly Figure[] }>,
): Sum | null => {
  for (const from of figures.keys()) {
    const row = rowFrom(copy, figures, from)
    const sentence = figures[0]?.sentence ?? 0
    if (row.length < 2 || !isWholeRow(copy, row, figures)) continue
    const near = later.filter((figure) => figure.sentence - sentence <= REACH)
    const whole = wholeOf(copy, row, near, earlier)
    if (whole) return { whole, parts: row }
  }
  return null
}
