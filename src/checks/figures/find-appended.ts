import type { Figure } from '../../domain/ledger.ts'
import { classesOf } from '../../reference/classes-of-things.ts'
import type { Copy } from '../check.ts'
import { wordsBetween } from './in-sentence.ts'
import { isClosed, isCount, isPartOf, JOINS, NOT_ALL } from './parts-of-whole.ts'
import type { Sum } from './sum.ts'
import { exactOf } from './wording.ts'

/** `64 animals, 41 cows and 23 calves`: each part is of the class that the whole counts. */
const isOfClass = ({ head }: Figure, whole: Figure): boolean =>
  head !== null && whole.head !== null && head !== whole.head && classesOf(head).has(whole.head)

const isOfSex = ({ head }: Figure): boolean => /^(?:man|woman|boy|girl|child|adult)$/u.test(head ?? '')

const PLACING =
  'in|at|from|for|on|to|by|into|out of|over|under|across|inside|outside|north|south|east|west|above|below'
const PREPOSITION = new RegExp(`^(?:\\s+of them)?\\s+(?<word>${PLACING})\\s`, 'iu')
const PLACED = new RegExp(`^(?:\\s+(?:of them|people|more))?\\s+(?:${PLACING})\\s`, 'iu')
const IS_PLACED = new RegExp(`\\b(?:${PLACING})\\b`, 'iu')

/** `It cut 500 jobs, 300 in Gera and 120 in Plauen`. */
export const appendedIn = (copy: Copy, figures: readonly Figure[]): Sum | null => {
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
    if (!/^[^.;:()–—,]{0,60},\s+$/u.test(words) || NOT_ALL.test(words)) continue
    if (isOfSex(whole) && whole.head !== 'child') continue
    // "42 for Trump, 18 for Cruz and 16 for Rubio" is one row of equals.
    const own = PREPOSITION.exec(copy.text.slice(first.quantity.span.end, first.quantity.span.end + 30))
      ?.groups?.word
    const isOfOwn =
      parts.every((part) => isOfClass(part, whole)) ||
      (own !== undefined && !new RegExp(`\\b${own}\\b`, 'iu').test(words))
    if (IS_PLACED.test(words) && !isOfOwn) continue
    const joins = parts.slice(1).map((part, at) => wordsBetween(copy, parts[at] ?? first, part))
    if (joins.some((gap) => !JOINS.test(gap) || NOT_ALL.test(gap))) continue
    const isPlaced =
      joins.every((gap) => PLACED.test(gap)) &&
      PLACED.test(copy.text.slice((parts.at(-1) ?? first).quantity.span.end).slice(0, 30))
    if (!isPlaced && !parts.every((part) => isOfSex(part) || isOfClass(part, whole))) continue
    if (parts.every((part) => isPartOf(part, whole)) && isClosed(copy, parts))
      return { whole, parts, isOpen: true }
  }
  return null
}
