import type { DateMention } from '../../domain/date-mention.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOfOther } from './definite.ts'
import type { Sum } from './sum.ts'
import { isTold, rowFrom } from './find-series.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { areKin } from './kin-nouns.ts'
import { isMoney } from './money.ts'
import { exactOf } from './wording.ts'

/*
 * A row of parts whose whole stands in another paragraph: *4,500 trains ran. … Of the trains that ran, 2,300 were in the
 * south, 1,100 in the north and 600 in the west*. The whole counts what the row counts; the article has one such figure
 * near the sum, and none that is the sum.
 */

const OF_NOUN =
  /^["“‘]?(?:Of|Out of|Among) (?:(?:the|all|those|these|its|their|his|her) )+(?<nouns>\p{Ll}{3,}(?: \p{Ll}{3,})?)\b[^.;:]*$/u
const FEWEST_PARTS = 3
const REACH = 10
const NEAREST = 0.25
const COMPARES =
  /\b(?:respectively|compared|against|than|versus|rose|fell|up from|down from|from|previous|last year|year earlier|followed by|then|per cent|percent|%)/iu

/** What a row counts, as its lead or its first part says. */
const nounsOf = (copy: Copy, [first]: readonly Figure[]): string[] => {
  if (!first) return []
  const { start } = spanOfSentence(copy, first.sentence)
  const lead = OF_NOUN.exec(copy.text.slice(start, first.quantity.span.start))?.groups?.nouns
  if (lead === undefined) return first.head === null ? [] : [first.head]
  return lead.split(' ').map((noun) => noun.replace(/s$/u, ''))
}

const SEX = /^(?:man|woman|boy|girl|child|adult)$/u
const ANYBODY = /^(?:people|person|dead|victim|body|passenger|civilian|patient|worshipper)$/u

/** *The institute said on Thursday that 14 had died*: the day of the word, and not of the deed. */
const isOfSaying = ({ text }: Copy, { span }: DateMention): boolean =>
  /\b(?:said|says|told|reported|announced|put|gave|counted|listed)\s+(?:\p{Ll}+\s+){0,2}$/u.test(
    text.slice(Math.max(0, span.start - 40), span.start),
  )

const isOfRow = ({ head, fate, quantity }: Figure, nouns: readonly string[], first: Figure): boolean =>
  isMoney(first.quantity.unit)
    ? quantity.unit === first.quantity.unit
    : head !== null &&
      (fate === null || first.fate === null || fate === first.fate) &&
      (nouns.some((noun) => areKin(head, noun)) ||
        // "At least 94 people drowned": the women, children and men who died.
        (fate !== null && fate === first.fate && SEX.test(first.head ?? '') && ANYBODY.test(head)))

const sumOf = (row: readonly Figure[]): number => row.reduce((all, part) => all + (exactOf(part) ?? 0), 0)

const joinsOf = (copy: Copy, row: readonly Figure[]): string => {
  const [first, last] = [row[0], row.at(-1)]
  return first && last ? wordsBetween(copy, first, last) : ''
}

// "One vote for Rubio, 13 for Cruz and 36 for Trump": a part itself.
const standsAlone = (whole: Figure, near: readonly Figure[]): boolean =>
  !near.some(
    (other) =>
      other !== whole &&
      other.sentence === whole.sentence &&
      !other.isMoving &&
      isTold(other) &&
      (other.quantity.unit === whole.quantity.unit || other.quantity.unit === null) &&
      (other.head === null || other.head === whole.head),
  )

/** The row of a sentence with a whole that stands some sentences away. */
export const findWholeApart = (
  copy: Copy,
  figures: readonly Figure[],
  near: readonly Figure[],
): Sum | null => {
  for (const from of figures.keys()) {
    const row = rowFrom(copy, figures, from)
    const [first] = row
    if (row.length < FEWEST_PARTS || !first || COMPARES.test(joinsOf(copy, row))) continue
    // Sums of several dates are steps, and no parts.
    if (
      row.length !== figures.length ||
      row.some(
        (part) => part.isMoving || part.when.some((date) => !isOfSaying(copy, date)) || isOfOther(copy, part),
      )
    )
      continue
    const [nouns, sum] = [nounsOf(copy, row), sumOf(row)]
    const most = Math.max(...row.map((part) => exactOf(part) ?? 0))
    const isWhole = (whole: Figure): boolean =>
      whole.sentence !== first.sentence &&
      Math.abs(whole.sentence - first.sentence) <= REACH &&
      isTold(whole) &&
      !whole.isMoving &&
      (exactOf(whole) ?? 0) > most &&
      isOfRow(whole, nouns, first)
    const wholes = near.filter((whole) => isWhole(whole) && standsAlone(whole, near))
    const offBy = (whole: Figure): number => Math.abs((exactOf(whole) ?? 0) - sum) / (exactOf(whole) ?? 1)
    const [only, ...others] = wholes.filter((whole) => offBy(whole) <= NEAREST)
    if (only && others.every((other) => exactOf(other) === exactOf(only))) return { whole: only, parts: row }
  }
  return null
}
